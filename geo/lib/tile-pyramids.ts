/** Which tiles there are: cut by `geo/basemap`, asked for by the map. */
export const WORLD_TILES = { minzoom: 0, maxzoom: 5 } as const;

/** Every tile that touches the box exists, so that the map never asks for one that does not. */
export const HOME_TILES = {
  minzoom: 5,
  maxzoom: 10,
  /** West, south, east, north. */
  bounds: [115.4, 29.9, 122.6, 35.6],
} as const;
