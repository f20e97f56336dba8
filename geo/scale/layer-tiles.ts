/** Layers above a stated size are drawn from tiles; these are cut in the same build. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { toPublishedLine } from '../lib/antimeridian';
import type { DatasetLayer } from '../lib/dataset';
import { greatCircle } from '../lib/great-circle';
import { EMPTY_TILE, tilePath, type LayerTiles } from '../lib/layer-tiles';
import type { AtlasFeature, LngLat } from '../lib/model';
import { linesOf } from '../lib/positions';
import { PartitionCutter, type TileFeature } from './cut-partitions';
import { TilePlan } from './tile-plan';

/**
 * From here on the map draws a layer from tiles: a GeoJSON source is indexed whole by the map's
 * worker before anything of it shows, and this many features are 2 to 3 MB of text.
 */
export const TILED_FROM_FEATURES = 10_000;
/** The browser refuses view files of more than 8 MB; beyond this many they list no features. */
export const MOST_LISTED = 30_000;
/** Half a pixel at the zooms where whole arcs are in sight, as in the browser. */
const ARC_TOLERANCE_KM = 3;

export function isTiled(features: readonly AtlasFeature[]): boolean {
  return features.length >= TILED_FROM_FEATURES;
}

/** Features as the style's sources name them: great circles drawn out, with their far ends. */
export function* tileFeatures({ room, build }: DatasetLayer): Generator<TileFeature> {
  for (const feature of build.view) {
    const found = tileFeature(room.id, feature, room.geometryKind === 'great-circle');
    if (found) yield found;
  }
}

/** @returns null for a feature without a position */
export function tileFeature(
  layer: string,
  { geometry, properties }: AtlasFeature,
  isArc: boolean,
): TileFeature | null {
  if (geometry === null) return null;
  const [line] = linesOf(geometry);
  const [from, to] = [line?.[0], line?.at(-1)];
  if (!isArc || !from || !to) return { properties, geometry, drawings: { [layer]: geometry } };
  const ends: [LngLat, LngLat] = [toLngLat(from), toLngLat(to)];
  const arc = toPublishedLine(greatCircle(...ends, { toleranceKm: ARC_TOLERANCE_KM }));
  const end = { type: 'Point' as const, coordinates: to };
  return { properties, geometry: arc, drawings: { [layer]: arc, [`${layer}/ends`]: end } };
}

/**
 * Cuts the tiles of a layer and writes them.
 * @param features the same ones at each call: they are gone through twice
 * @param out folder of the published data
 */
export function writeLayerTiles(
  layer: string,
  features: () => Iterable<TileFeature>,
  out: string,
): LayerTiles {
  const plan = new TilePlan();
  for (const { geometry } of features()) plan.count(geometry);
  const { cutter, remove } = openCutter(plan);
  try {
    for (const feature of features()) cutter.add(feature);
    return writeTiles(layer, cutter, out);
  } finally {
    remove();
  }
}

/** A cutter with a scratch folder of its own; call `remove` when all is cut, or has failed. */
export function openCutter(plan: TilePlan) {
  const scratch = mkdtempSync(join(tmpdir(), 'layer-tiles-'));
  const remove = () => {
    rmSync(scratch, { recursive: true, force: true });
  };
  return { cutter: new PartitionCutter(plan, scratch), remove };
}

/** Writes the tiles beside those of an earlier build and puts them in their place at the end. */
export function writeTiles(layer: string, cutter: PartitionCutter, out: string): LayerTiles {
  const part = join(out, `tiles-${layer}.${process.pid}.part`);
  try {
    for (const { bytes, ...place } of cutter.cut()) writeUnder(part, tilePath(layer, place), bytes);
    const [fresh, old] = [join(part, 'tiles', layer), join(out, 'tiles', layer)];
    writeUnder(out, EMPTY_TILE, new Uint8Array());
    rmSync(old, { recursive: true, force: true });
    if (existsSync(fresh)) renameSync(fresh, old);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  return cutter.index();
}

function writeUnder(folder: string, file: string, bytes: Uint8Array): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

function toLngLat([lng = 0, lat = 0]: readonly number[]): LngLat {
  return [lng, lat];
}
