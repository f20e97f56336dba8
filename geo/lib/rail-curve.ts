/** The gentle bend of a line at a station, in plain degrees. Only the map sees it. */
import type { LngLat } from './model';
import { LINE_DECIMALS, roundPosition } from './precision';

/** A bend takes at most this share of a leg, and this many degrees. */
const BEND_SHARE = 0.4;
const BEND_DEGREES = 0.5;
/** Pull of the tangents: as much as rounds the corner without swinging visibly wide. */
const PULL = 0.35;
/** One vertex for each so many degrees of turning. */
const DEGREES_PER_VERTEX = 15;
/** Bends flatter than this are left as a corner that nobody sees. */
const FLAT_DEGREES = 3;
/** Sharper ones are reversals, where a bend would swing out into a loop. */
const SHARP_DEGREES = 100;

/** Where on the leg from `at` to `other` the bend at `at` begins. */
export function towards(at: LngLat, other: LngLat): LngLat {
  const length = Math.hypot(other[0] - at[0], other[1] - at[1]);
  if (length === 0) return roundPosition(at, LINE_DECIMALS);
  const share = Math.min(BEND_SHARE, BEND_DEGREES / length);
  return roundPosition(mix(at, other, share), LINE_DECIMALS);
}

/** From `start` to `end` through `middle`, where the line runs parallel to start–end. */
export function curveThrough(start: LngLat, middle: LngLat, end: LngLat): LngLat[] {
  const turning = Math.abs(angleBetween(start, middle, end));
  const along = subtract(end, start);
  const size = Math.hypot(...along);
  if (turning < FLAT_DEGREES || turning > SHARP_DEGREES || size === 0) return [start, middle, end];
  const direction: LngLat = [along[0] / size, along[1] / size];
  const halfSteps = Math.max(1, Math.round(turning / 2 / DEGREES_PER_VERTEX));
  const arriving = halfCurve(start, middle, direction, halfSteps);
  const leaving = halfCurve(end, middle, [-direction[0], -direction[1]], halfSteps).toReversed();
  return [start, ...arriving, middle, ...leaving, end].map((p) => roundPosition(p, LINE_DECIMALS));
}

/** Inner vertices of a cubic Bézier that leaves along the leg and arrives along `direction`. */
function halfCurve(from: LngLat, to: LngLat, direction: LngLat, steps: number): LngLat[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const first = mix(from, to, PULL);
  const second: LngLat = [
    to[0] - direction[0] * length * PULL,
    to[1] - direction[1] * length * PULL,
  ];
  return Array.from({ length: steps }, (_, index) => {
    const share = (index + 1) / (steps + 1);
    const [a, b, c] = [mix(from, first, share), mix(first, second, share), mix(second, to, share)];
    return mix(mix(a, b, share), mix(b, c, share), share);
  });
}

/** Leaves out vertices that lie on the line between their neighbours but for their rounding. */
export function dropStraight(line: readonly LngLat[]): LngLat[] {
  const kept: LngLat[] = [];
  for (const [index, position] of line.entries()) {
    const [before, after] = [kept.at(-1), line[index + 1]];
    if (!before || !after || distanceToLine(position, before, after) > 10 ** -LINE_DECIMALS)
      kept.push(position);
  }
  return kept;
}

function distanceToLine(position: LngLat, from: LngLat, to: LngLat): number {
  const [x, y] = subtract(to, from);
  const [offX, offY] = subtract(position, from);
  const length = Math.hypot(x, y);
  // Where the line turns back on itself the position is its tip, however straight it looks.
  const share = length === 0 ? -1 : (x * offX + y * offY) / length ** 2;
  return share < 0 || share > 1 ? Infinity : Math.abs(x * offY - y * offX) / length;
}

/** Degrees by which the way from–at–to turns, -180 to 180. */
function angleBetween(from: LngLat, at: LngLat, to: LngLat): number {
  const [inX, inY] = subtract(at, from);
  const [outX, outY] = subtract(to, at);
  return (Math.atan2(inX * outY - inY * outX, inX * outX + inY * outY) * 180) / Math.PI;
}

function subtract(a: LngLat, b: LngLat): LngLat {
  return [a[0] - b[0], a[1] - b[1]];
}

function mix(a: LngLat, b: LngLat, share: number): LngLat {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}
