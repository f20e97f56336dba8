/** Links between two positions, as they are published and as the map loads them. */
import type { Geometry } from 'geojson';
import { toPublishedLine } from './antimeridian';
import { greatCircle } from './great-circle';
import type { LngLat } from './model';
import { LINE_DECIMALS, roundPosition } from './precision';

export type Ends = readonly [home: LngLat, partner: LngLat];

/** The published line keeps within 3 km of the true one; rounding takes up to 80 m of that. */
const TOLERANCE_KM = 2.9;

/** The great circle, cut at ±180; null where an end is not known. */
export function publishedArc(ends: Ends | null): Geometry | null {
  if (!ends) return null;
  return toPublishedLine(greatCircle(...ends, { toleranceKm: TOLERANCE_KM }));
}

/** The ends alone: the browser computes the circle, which saves five bytes in six. */
export function viewArc(ends: Ends | null): Geometry | null {
  if (!ends) return null;
  const coordinates = ends.map((end) => [...roundPosition(end, LINE_DECIMALS)]);
  return { type: 'LineString', coordinates };
}
