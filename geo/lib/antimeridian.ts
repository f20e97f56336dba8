/** Lines over ±180: one line with longitudes that run on, or parts that RFC 7946 §3.1.9 asks for. */
import type { LineString, MultiLineString, Position } from 'geojson';
import type { LngLat } from './model';
import { runOn } from './great-circle';
import { roundLine } from './precision';

/** Lets longitudes run on, so that no step is longer than half a turn. */
export function unwrap(line: readonly LngLat[]): LngLat[] {
  const unwrapped: LngLat[] = [];
  for (const position of line) {
    const previous = unwrapped.at(-1);
    unwrapped.push(previous ? runOn(previous, position) : position);
  }
  return unwrapped;
}

/**
 * Cuts a line whose longitudes run on at each ±180. The last position of a part and the first
 * of the next have the same latitude, at +180 and -180 or the reverse.
 */
export function cutAtAntimeridian(line: readonly LngLat[]): LngLat[][] {
  const parts: LngLat[][] = [];
  let turn: number | null = null;
  let part: LngLat[] = [];
  let previous: LngLat | null = null;
  for (const position of withCrossings(line)) {
    if (previous !== null) {
      const next = turnOf(previous, position, turn);
      if (next !== turn) {
        part = [shift(previous, next)];
        parts.push(part);
        turn = next;
      }
      part.push(shift(position, next));
    }
    previous = position;
  }
  return parts;
}

/** The published geometry of a line whose longitudes run on: cut, then rounded. */
export function toPublishedLine(line: readonly LngLat[]): LineString | MultiLineString {
  const parts = cutAtAntimeridian(line)
    .map((part) => roundLine(part).map((position): Position => [...position]))
    // An end a few metres beyond 180 rounds to a part of one point, which is no line.
    .filter((part) => part.length > 1);
  const [only] = parts;
  if (only && parts.length === 1) return { type: 'LineString', coordinates: only };
  return { type: 'MultiLineString', coordinates: parts };
}

function* withCrossings(line: readonly LngLat[]): Generator<LngLat> {
  let previous: LngLat | null = null;
  for (const position of line) {
    if (previous !== null) yield* crossings(previous, position);
    yield position;
    previous = position;
  }
}

/** Where a step passes 180, 540, -180 ..., without its own ends. */
function* crossings(from: LngLat, to: LngLat): Generator<LngLat> {
  const direction = Math.sign(to[0] - from[0]);
  if (direction === 0) return;
  const first =
    direction > 0 ? Math.floor((from[0] + 180) / 360) + 1 : Math.ceil((from[0] + 180) / 360) - 1;
  for (let turn = first; ; turn += direction) {
    const lng = turn * 360 - 180;
    if ((to[0] - lng) * direction <= 0) return;
    const share = (lng - from[0]) / (to[0] - from[0]);
    yield [lng, from[1] + (to[1] - from[1]) * share];
  }
}

/** Which turn of the globe a step lies on; one along ±180 stays with the part before it. */
function turnOf(from: LngLat, to: LngLat, current: number | null): number {
  const middle = (from[0] + to[0]) / 2 + 180;
  const isOnEdge = from[0] === to[0] && middle % 360 === 0;
  if (isOnEdge && current !== null) return current;
  return Math.floor(middle / 360);
}

function shift([lng, lat]: LngLat, turn: number): LngLat {
  return [lng - turn * 360, lat];
}
