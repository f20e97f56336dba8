import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';

/** One layer of the tiles over a span of zooms. */
export interface TileLayer {
  readonly name: string;
  readonly data: FeatureCollection;
  readonly minzoom: number;
  readonly maxzoom: number;
  /** Units in a tile's side, over 512 pixels. */
  readonly extent: number;
  /** How far a simplified line may lie off, in pixels of 512 to a tile. */
  readonly tolerancePx: number;
}

export interface Pyramid {
  readonly minzoom: number;
  readonly maxzoom: number;
  /** Absent for the whole world. */
  readonly bounds?: readonly [number, number, number, number];
}

export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

export interface Tile extends TilePlace {
  readonly bytes: Uint8Array;
}

const TILE_PX = 512;
/** Room around a tile: the widest line, twice. */
const BUFFER_PX = 8;
/** Above every zoom that is cut: at its last zoom the cutter keeps all points. */
const LAST_ZOOM = 16;
const MVT_VERSION = 2;

/** Features of one tile by layer, in units of the tile; layers with nothing here are absent. */
export type TileParts = ReadonlyMap<string, GeoJSONVTTile>;

/** Cuts every tile of the pyramid, those without anything in them too. */
export function* cutTiles(pyramid: Pyramid, layers: readonly TileLayer[]): Generator<Tile> {
  const cut = prepareCut(layers);
  for (const place of tilesOf(pyramid)) {
    const options = { version: MVT_VERSION, extent: extentAt(place.z, layers) };
    yield { ...place, bytes: fromGeojsonVt(Object.fromEntries(cut(place)), options) };
  }
}

/** Reads the layers once; the function that comes back cuts one tile at a time. */
export function prepareCut(layers: readonly TileLayer[]): (place: TilePlace) => TileParts {
  const cutters = layers.map((layer) => ({ layer, cutter: makeCutter(layer) }));
  return ({ z, x, y }) =>
    new Map(
      cutters.flatMap(({ layer, cutter }): [string, GeoJSONVTTile][] => {
        if (z < layer.minzoom || z > layer.maxzoom) return [];
        const part = cutter.getTile(z, x, y);
        return part && part.features.length > 0 ? [[layer.name, part]] : [];
      }),
    );
}

function extentAt(zoom: number, layers: readonly TileLayer[]): number {
  const here = layers.filter(({ minzoom, maxzoom }) => minzoom <= zoom && zoom <= maxzoom);
  const extents = new Set(here.map(({ extent }) => extent));
  const [extent = TILE_PX] = extents;
  if (extents.size > 1) throw new Error(`layers of zoom ${zoom} must share one extent`);
  return extent;
}

function makeCutter({ data, maxzoom, extent, tolerancePx }: TileLayer): GeoJSONVT {
  const unitsPerPx = extent / TILE_PX;
  return new GeoJSONVT(data, {
    maxZoom: LAST_ZOOM,
    indexMaxZoom: Math.min(maxzoom, 5),
    extent,
    tolerance: tolerancePx * unitsPerPx,
    buffer: BUFFER_PX * unitsPerPx,
  });
}

export function* tilesOf({ minzoom, maxzoom, bounds }: Pyramid): Generator<TilePlace> {
  const [west, south, east, north] = bounds ?? [-180, -85.05, 180, 85.05];
  for (let z = minzoom; z <= maxzoom; z += 1) {
    const count = 2 ** z;
    const last = (edge: number) => Math.min(count, Math.ceil(edge * count));
    for (let x = Math.floor(columnOf(west) * count); x < last(columnOf(east)); x += 1) {
      for (let y = Math.floor(rowOf(north) * count); y < last(rowOf(south)); y += 1) {
        yield { z, x, y };
      }
    }
  }
}

function columnOf(lng: number): number {
  return (lng + 180) / 360;
}

function rowOf(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return Math.max(0, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI));
}
