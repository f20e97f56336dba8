import type { Geometry, Position } from 'geojson';
import { linesOf, positionsOf } from './positions';

export type BoundingBox = [west: number, south: number, east: number, north: number];
type Interval = readonly [west: number, east: number];

/**
 * The smallest box around published geometries, or null when there is none.
 *
 * What crosses the Pacific would need the box -180 to 180, which says nothing. RFC 7946 §5.2
 * lets a box cross ±180 with west greater than east, so the widest empty span of longitude
 * decides: the box begins at its eastern end and runs east to its western end.
 */
export function boundingBox(geometries: readonly (Geometry | null)[]): BoundingBox | null {
  const positions = geometries.flatMap(positionsOf);
  const latitudes = positions.map(([, lat = 0]) => lat);
  const spans = mergeSpans(geometries.flatMap(spansOf));
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return null;
  let [west, east, widest] = [first[0], last[1], first[0] + 360 - last[1]];
  for (const [index, [start]] of spans.entries()) {
    const end = spans[index - 1]?.[1];
    if (end === undefined || start - end <= widest) continue;
    [west, east, widest] = [start, end, start - end];
  }
  return [west, smallest(latitudes), east, -smallest(latitudes.map((lat) => -lat))];
}

/** The longitudes that a geometry covers: those of each line, and of each single position. */
function spansOf(geometry: Geometry | null): Interval[] {
  const lines = linesOf(geometry);
  if (lines.length > 0) return lines.map(spanOf);
  return positionsOf(geometry).map((position) => spanOf([position]));
}

function spanOf(line: readonly Position[]): Interval {
  const longitudes = line.map(([lng = 0]) => lng);
  return [smallest(longitudes), -smallest(longitudes.map((lng) => -lng))];
}

function mergeSpans(spans: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const [west, east] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && west <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], east)];
    else merged.push([west, east]);
  }
  return merged;
}

/** Not `Math.min(...)`, which fails on lists longer than the stack. */
function smallest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}
