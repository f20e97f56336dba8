/** Layers that are too large for one GeoJSON source: drawn from vector tiles, decided by their data. */
import type {
  LayerSpecification,
  VectorSourceSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { EMPTY_TILE, tileNumber, type LayerTiles } from '../../geo/lib/layer-tiles';
import type { LoadedLayer } from '../data/load';
import { ownerOf } from './owner';

/** Loaded layers by id. */
export type Loaded = ReadonlyMap<string, Pick<LoadedLayer, 'tiles'>>;

const decoded = new WeakMap<LayerTiles, Uint8Array>();

/** Whether a source of the style is drawn from tiles. */
export function tilesOf(data: Loaded, source: string): LayerTiles | null {
  return data.get(ownerOf(source))?.tiles ?? null;
}

/** @param baseUrl absolute address of the site, ending in a slash */
export function tiledSource(
  baseUrl: string,
  source: string,
  { minzoom, maxzoom }: LayerTiles,
): VectorSourceSpecification {
  const tiles = [`${baseUrl}data/tiles/${ownerOf(source)}/{z}/{x}/{y}.pbf`];
  return { type: 'vector', tiles, minzoom, maxzoom, promoteId: 'id' };
}

/** In the tiles, what a source holds is a layer of the source's name. */
export function withSourceLayer(layer: LayerSpecification, data: Loaded): LayerSpecification {
  if (!('source' in layer) || tilesOf(data, layer.source) === null) return layer;
  // The spread of a union loses which members belong to which type.
  return { ...layer, 'source-layer': layer.source };
}

/**
 * Tiles with nothing in them are no files. Asking for one would be an error in the page's console
 * each time, so all of them are answered by one empty file.
 */
export function toPresentTile(baseUrl: string, url: string, data: Loaded): string {
  if (!url.startsWith(`${baseUrl}data/tiles/`)) return url;
  const [, layer = '', z, x, y] = /([^/]+)\/(\d+)\/(\d+)\/(\d+)\.pbf$/.exec(url) ?? [];
  const tiles = data.get(layer)?.tiles;
  if (!tiles) return url;
  const number = tileNumber(Number(z), Number(x), Number(y));
  const isPresent = ((presenceOf(tiles)[number >> 3] ?? 0) >> (number & 7)) & 1;
  return isPresent ? url : `${baseUrl}data/${EMPTY_TILE}`;
}

function presenceOf(tiles: LayerTiles): Uint8Array {
  let bits = decoded.get(tiles);
  if (!bits) {
    bits = Uint8Array.from(atob(tiles.present), (character) => character.charCodeAt(0));
    decoded.set(tiles, bits);
  }
  return bits;
}
