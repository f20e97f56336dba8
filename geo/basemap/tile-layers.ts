import { HOME_TILES, WORLD_TILES } from '../lib/tile-pyramids';
import type { TileLayer } from './cut-tiles';
import { boxPolygon, readInput, shoreLines, shrink } from './inputs';
import { readWorldLand } from './world-land';

/** Coarse, because the first view pays for them; four units to a pixel still look smooth. */
const COARSE = 2048;
const FINE = 4096;

/** Land without countries, lakes and large rivers, and the home region's ground. */
export function worldLayers(root: string): TileLayer[] {
  const last = WORLD_TILES.maxzoom;
  const land = readWorldLand('50m');
  const lakes = readInput(root, 'world-lakes');
  const rivers = readInput(root, 'world-rivers');
  const home = readInput(root, 'world-home');
  const coarse = { extent: COARSE };
  // The last zoom is also drawn enlarged, so it keeps more.
  const fine = { extent: FINE, minzoom: last, maxzoom: last, tolerancePx: 0.25 };
  return [
    { name: 'land', data: land, minzoom: 0, maxzoom: 2, tolerancePx: 0.75, ...coarse },
    { name: 'land', data: land, minzoom: 3, maxzoom: last - 1, tolerancePx: 0.5, ...coarse },
    { name: 'land', data: readWorldLand('10m'), ...fine },
    { name: 'home', data: home, minzoom: 0, maxzoom: last - 1, tolerancePx: 0.5, ...coarse },
    { name: 'home', data: home, ...fine },
    { name: 'water', data: lakes, minzoom: 1, maxzoom: last - 1, tolerancePx: 0.75, ...coarse },
    { name: 'water', data: lakes, ...fine },
    { name: 'river', data: rivers, minzoom: 3, maxzoom: last - 1, tolerancePx: 0.75, ...coarse },
    { name: 'river', data: rivers, ...fine },
  ];
}

/**
 * The surroundings of the home region. `land` is the whole box and `water` lies on it, sea included,
 * so that nothing has to be cut along the coast and nothing of the world's coarser coast shows.
 */
export function homeLayers(root: string): TileLayer[] {
  const { minzoom, maxzoom, bounds } = HOME_TILES;
  const water = readInput(root, 'home-water');
  const common = { minzoom, maxzoom, extent: FINE, tolerancePx: 0.4 };
  // Edges that fall together would let the land shine through the water as a hairline.
  const ground = boxPolygon(shrink(bounds, 0.01));
  return [
    { name: 'land', data: ground, ...common },
    { name: 'home', data: readInput(root, 'home-region'), ...common },
    { name: 'prefecture', data: readInput(root, 'prefecture-lines'), ...common, tolerancePx: 0.8 },
    { name: 'water', data: water, ...common },
    { name: 'shore', data: shoreLines(water, bounds), ...common },
    { name: 'river', data: readInput(root, 'home-rivers'), ...common },
  ];
}
