import type { Position } from 'geojson';
import { EARTH_RADIUS_KM } from './great-circle';
import type { LngLat } from './model';

/** Rings of a polygon, the outer one first. */
export type Rings = readonly (readonly Position[])[];

interface Part {
  readonly rings: Rings;
  readonly box: readonly [west: number, south: number, east: number, north: number];
}
/** Polygons made ready for many questions. */
export type Shape = readonly Part[];

const KM_PER_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;

/** Makes a shape of polygons; rings over ±180 run on instead of jumping. */
export function makeShape(polygons: readonly Rings[]): Shape {
  return polygons.map((polygon) => {
    const rings = polygon.map(runOnRing);
    const outer = rings[0] ?? [];
    const [lngs, lats] = [outer.map(([lng = 0]) => lng), outer.map(([, lat = 0]) => lat)];
    const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
    const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
    return { rings, box: [least(lngs), least(lats), most(lngs), most(lats)] };
  });
}

/**
 * How far a position lies outside a shape.
 * @returns kilometres, 0 inside; good to a few per cent up to some hundred kilometres
 */
export function distanceOutsideKm(shape: Shape, [lng, lat]: LngLat): number {
  // A shape that was run on over ±180 may hold the position on another turn of the globe.
  const turns = [lng, lng - 360, lng + 360];
  if (turns.some((at) => shape.some((part) => isInside(part, at, lat)))) return 0;
  let least = Infinity;
  for (const at of turns)
    for (const part of shape) {
      if (distanceToBoxKm(part, at, lat) >= least) continue;
      for (const ring of part.rings) least = Math.min(least, distanceToRingKm(ring, at, lat));
    }
  return least;
}

function runOnRing(ring: readonly Position[]): Position[] {
  let before = ring[0]?.[0] ?? 0;
  return ring.map(([lng = 0, lat = 0]) => {
    before = lng + 360 * Math.round((before - lng) / 360);
    return [before, lat];
  });
}

function isInside({ rings, box }: Part, lng: number, lat: number): boolean {
  if (lng < box[0] || lat < box[1] || lng > box[2] || lat > box[3]) return false;
  let inside = false;
  // The hot loop: coasts have tens of thousands of positions, so nothing is made on the way.
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const position of ring) {
      const [x, y, toX, toY] = [
        before?.[0] ?? 0,
        before?.[1] ?? 0,
        position[0] ?? 0,
        position[1] ?? 0,
      ];
      if (y > lat !== toY > lat && lng < ((toX - x) * (lat - y)) / (toY - y) + x) inside = !inside;
      before = position;
    }
  }
  return inside;
}

/** A lower bound of the distance, so that far parts need no closer look. */
function distanceToBoxKm({ box }: Part, lng: number, lat: number): number {
  const [west, south, east, north] = box;
  const up = Math.max(south - lat, lat - north, 0);
  const across = Math.max(west - lng, lng - east, 0) * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(up, across) * KM_PER_DEGREE;
}

/** Flat around the position, which is close enough for tolerances of some kilometres. */
function distanceToRingKm(ring: readonly Position[], lng: number, lat: number): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  let least = Infinity;
  let [x, y] = [0, 0];
  for (const [index, [toLng = 0, toLat = 0]] of ring.entries()) {
    const [toX, toY] = [(toLng - lng) * shrink, toLat - lat];
    if (index > 0) {
      const [stepX, stepY] = [toX - x, toY - y];
      const size = stepX * stepX + stepY * stepY;
      const share = size === 0 ? 0 : Math.min(1, Math.max(0, -(x * stepX + y * stepY) / size));
      least = Math.min(least, Math.hypot(x + share * stepX, y + share * stepY));
    }
    [x, y] = [toX, toY];
  }
  return least * KM_PER_DEGREE;
}
