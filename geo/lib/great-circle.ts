/**
 * Great circles as lines that GeoJSON and the map draw straight between positions.
 * Runs in the build and in the browser, hence without any import.
 */
type Vector = readonly [number, number, number];
type Position = readonly [lng: number, lat: number];

/** Mean radius of the Earth (IUGG R1). */
export const EARTH_RADIUS_KM = 6371.0088;
const DEGREE = Math.PI / 180;
/** Points tested on each chord; the largest deviation may lie between two of them, 4 % higher. */
const SAMPLES = 12;
const SAMPLING_MARGIN = 0.96;
/** How finely the longest step is sought: relative to the step, and as a share of the line. */
const STEP_PRECISION = 0.01;
const SMALLEST_STEP = 1e-5;
/** Below this sine of the angle, about 6 cm, two points are one or each other's antipodes. */
const TINY = 1e-8;

/**
 * The shorter great circle between two positions, with as few vertices as keep within the
 * tolerance: each step reaches as far as its chord, straight in degrees, stays close enough.
 *
 * Between antipodes every direction is equally short; then it goes over the north pole.
 * Close to antipodes it depends on the last digits of the input.
 * @returns positions [lng, lat] from `from` to `to`; longitudes run on, so they may leave ±180
 */
export function greatCircle(
  from: Position,
  to: Position,
  { toleranceKm = 3 }: { toleranceKm?: number } = {},
): [number, number][] {
  const arc = describeArc(from, to);
  const limit = Math.sin((toleranceKm * SAMPLING_MARGIN) / EARTH_RADIUS_KM);
  const line: [number, number][] = [[from[0], from[1]]];
  let reached = 0;
  let last: Position = from;
  while (reached < 1) {
    const begin = last;
    const end = (share: number): Position =>
      runOn(begin, share === 1 ? to : toPosition(arc.at(share * arc.angle)));
    let step = 1;
    if (!isClose(begin, end(1), arc.normal, limit)) {
      let low = reached;
      let high = 1;
      while (high - low > Math.max(SMALLEST_STEP, STEP_PRECISION * (high - reached))) {
        const middle = (low + high) / 2;
        if (isClose(begin, end(middle), arc.normal, limit)) low = middle;
        else high = middle;
      }
      // Across a pole even the shortest chord may fail the test; then go on regardless.
      step = low > reached ? low : high;
    }
    last = end(step);
    reached = step;
    line.push([last[0], last[1]]);
  }
  return line;
}

/** Shifts a position by whole turns, so that it follows another one by the shorter way. */
export function runOn(previous: Position, next: Position): Position {
  return [next[0] - 360 * Math.round((next[0] - previous[0]) / 360), next[1]];
}

/** Length of the shorter great circle in kilometres. */
export function distanceKm(from: Position, to: Position): number {
  return describeArc(from, to).angle * EARTH_RADIUS_KM;
}

interface Arc {
  /** Radians between the ends. */
  readonly angle: number;
  /** Unit vector at right angles to the plane of the circle. */
  readonly normal: Vector;
  readonly at: (angle: number) => Vector;
}

function describeArc(from: Position, to: Position): Arc {
  const start = toVector(from);
  const end = toVector(to);
  const across = cross(start, end);
  const sine = Math.hypot(...across);
  const angle = Math.atan2(sine, dot(start, end));
  const towards = sine > TINY ? cross(across, start) : northOf(from);
  const size = Math.hypot(...towards);
  const ahead: Vector = [towards[0] / size, towards[1] / size, towards[2] / size];
  return { angle, normal: cross(start, ahead), at: (turn) => combine(start, ahead, turn) };
}

/** Whether the chord, drawn straight in degrees, keeps to the plane of the circle. */
function isClose(from: Position, to: Position, normal: Vector, limit: number): boolean {
  for (let sample = 1; sample < SAMPLES; sample += 1) {
    const share = sample / SAMPLES;
    const lng = from[0] + (to[0] - from[0]) * share;
    const lat = from[1] + (to[1] - from[1]) * share;
    if (Math.abs(dot(toVector([lng, lat]), normal)) > limit) return false;
  }
  return true;
}

function toVector([lng, lat]: Position): Vector {
  const ring = Math.cos(lat * DEGREE);
  return [ring * Math.cos(lng * DEGREE), ring * Math.sin(lng * DEGREE), Math.sin(lat * DEGREE)];
}

function toPosition([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / DEGREE, Math.atan2(z, Math.hypot(x, y)) / DEGREE];
}

/** The direction of north, also at the poles, where the longitude as written decides. */
function northOf([lng, lat]: Position): Vector {
  const height = Math.sin(lat * DEGREE);
  const [x, y] = [-height * Math.cos(lng * DEGREE), -height * Math.sin(lng * DEGREE)];
  return [x, y, Math.cos(lat * DEGREE)];
}

function combine(start: Vector, ahead: Vector, turn: number): Vector {
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  return [
    start[0] * cosine + ahead[0] * sine,
    start[1] * cosine + ahead[1] * sine,
    start[2] * cosine + ahead[2] * sine,
  ];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
