import type { Position } from 'geojson';
import type { Problem } from '../lib/text-problems';

/** RFC 7946 §3.1.6 and §3.1.9 on a ring whose positions are sound. `isOuter`: no hole. */
export function ringProblem(ring: readonly Position[], isOuter: boolean): Problem | null {
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4)
    return [
      `has a ring of ${ring.length} positions`,
      'a ring needs four or more, the last one as the first',
    ];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    return ['has a ring that is not closed', 'repeat the first position at the end'];
  if (turnsOf(ring) !== 0)
    return ['has a ring around a pole', 'cut it along ±180 and close it along the pole'];
  if (hasJump(ring)) return ['has a ring over ±180', 'cut it at ±180 into a MultiPolygon'];
  const crossing = findCrossing(ring);
  if (crossing)
    return [`has a ring that crosses itself near [${crossing.join(', ')}]`, 'untie the ring'];
  const area = areaOf(ring);
  if (area === 0) return ['has a ring without area', 'remove it, or draw it as a line'];
  if (isOuter !== area > 0)
    return isOuter
      ? ['has an outer ring that runs clockwise', 'reverse the order of its positions']
      : ['has a hole that runs counter-clockwise', 'reverse the order of its positions'];
  return null;
}

export function hasJump(line: readonly Position[]): boolean {
  return line.some(([lng = 0], index) => Math.abs(lng - (line[index - 1]?.[0] ?? lng)) > 180);
}

/** How often a ring goes around the globe, each step taken by the shorter way. */
function turnsOf(ring: readonly Position[]): number {
  let sum = 0;
  for (const [index, [lng = 0]] of ring.entries()) {
    const step = lng - (ring[index - 1]?.[0] ?? lng);
    sum += step - 360 * Math.round(step / 360);
  }
  return Math.round(sum / 360);
}

/** Positive when counter-clockwise; square degrees. */
function areaOf(ring: readonly Position[]): number {
  let sum = 0;
  for (const [index, [lng = 0, lat = 0]] of ring.entries()) {
    const [nextLng = 0, nextLat = 0] = ring[index + 1] ?? [lng, lat];
    sum += lng * nextLat - nextLng * lat;
  }
  return sum / 2;
}

interface Segment {
  readonly west: number;
  readonly east: number;
  readonly from: Position;
  readonly to: Position;
}

/** Where two sides cross. Sides are swept from west to east, so long rings stay quick. */
function findCrossing(ring: readonly Position[]): Position | null {
  const segments = ring.slice(1).map((to, index): Segment => {
    const from = ring[index] ?? to;
    const [a = 0, b = 0] = [from[0], to[0]];
    return { west: Math.min(a, b), east: Math.max(a, b), from, to };
  });
  segments.sort((a, b) => a.west - b.west);
  for (const [index, segment] of segments.entries())
    for (let next = index + 1; next < segments.length; next += 1) {
      const other = segments[next];
      if (!other || other.west > segment.east) break;
      if (doCross(segment, other)) return other.from;
    }
  return null;
}

function doCross(a: Segment, b: Segment): boolean {
  return sideOf(a, b.from) * sideOf(a, b.to) < 0 && sideOf(b, a.from) * sideOf(b, a.to) < 0;
}

function sideOf({ from, to }: Segment, [lng = 0, lat = 0]: Position): number {
  const [[x = 0, y = 0], [toX = 0, toY = 0]] = [from, to];
  return Math.sign((toX - x) * (lat - y) - (toY - y) * (lng - x));
}
