/** Which tiles of a layer there are: written by the build, read by the map. */

/** How the map draws a layer that is too large for one GeoJSON source. */
export interface LayerTiles {
  readonly minzoom: number;
  readonly maxzoom: number;
  /** All features of the layer. */
  readonly features: number;
  /** How many of them are drawn, by zoom; the last zoom draws all. */
  readonly drawn: readonly number[];
  /** One bit a tile, zoom after zoom and row after row, as base64. */
  readonly present: string;
}

/** Below this the pyramid holds every feature; a tile of it is a plain file. */
export const LAYER_MAXZOOM = 8;

/** Place of a tile in the sequence of all tiles: zoom 0, then the rows of zoom 1, and so on. */
export function tileNumber(z: number, x: number, y: number): number {
  return (4 ** z - 1) / 3 + y * 2 ** z + x;
}

/** Path of a tile under the folder of the published data. */
export function tilePath(layer: string, place: { z: number; x: number; y: number }): string {
  return `tiles/${layer}/${place.z}/${place.x}/${place.y}.pbf`;
}

/** Answered for tiles without anything in them, which have no file of their own. */
export const EMPTY_TILE = 'tiles/empty.pbf';
