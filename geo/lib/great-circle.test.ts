import { geoDistance, geoInterpolate } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm, EARTH_RADIUS_KM, greatCircle } from './great-circle';

type Pair = [lng: number, lat: number];
const NANJING: Pair = [118.797, 32.06];
const LOS_ANGELES: Pair = [-118.2437, 34.0522];

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
/** Near antipodes the circle hangs on the last digits of the input, so there is no one truth. */
const pairs = fc
  .tuple(position, position)
  .filter(([from, to]) => Math.PI - geoDistance(from, to) > 1e-4);

describe('greatCircle', () => {
  it('keeps within 3 km of the true circle, wherever it runs', () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        expect(largestDeviationKm(greatCircle(from, to), from, to)).toBeLessThanOrEqual(3);
      }),
      { numRuns: 400 },
    );
  });

  it('begins and ends at the given positions and never turns back', () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const line = greatCircle(from, to);
        expect(line[0]).toEqual(from);
        const [lng = NaN, lat = NaN] = line.at(-1) ?? [];
        expect(geoDistance([lng, lat], to) * EARTH_RADIUS_KM).toBeLessThan(0.001);
        const length = line.reduce((sum, point, index) => {
          const previous = line[index - 1];
          return previous ? sum + geoDistance(previous, point) : 0;
        }, 0);
        // A detour round a pole, within the tolerance, may cost the tolerance twice.
        expect(length - geoDistance(from, to)).toBeLessThan(7 / EARTH_RADIUS_KM);
      }),
      { numRuns: 400 },
    );
  });

  it('passes through the points that lie between', () => {
    const line = greatCircle(NANJING, LOS_ANGELES);
    const half = geoInterpolate(NANJING, LOS_ANGELES)(0.5);
    const nearest = Math.min(...line.map((point) => geoDistance(point, half)));
    expect(nearest * EARTH_RADIUS_KM).toBeLessThan(400);
  });

  it('lets longitudes run on over 180', () => {
    const line = greatCircle(NANJING, LOS_ANGELES);
    expect(line.at(-1)?.[0]).toBeCloseTo(360 - 118.2437, 9);
    for (const [index, [lng]] of line.entries()) {
      if (index > 0) expect(lng).toBeGreaterThan(line[index - 1]?.[0] ?? Infinity);
    }
  });

  it('has few vertices: two on a meridian or the equator', () => {
    expect(greatCircle([10, 50], [10, -50])).toEqual([
      [10, 50],
      [10, -50],
    ]);
    expect(greatCircle([-20, 0], [100, 0])).toHaveLength(2);
    expect(greatCircle(NANJING, LOS_ANGELES).length).toBeLessThan(35);
  });

  it('goes over a pole', () => {
    const line = greatCircle([10, 80], [-170, 80]);
    expect(Math.max(...line.map(([, lat]) => lat))).toBeGreaterThan(89.9);
    expect(line.length).toBeLessThan(8);
  });

  it('goes over the north pole between antipodes', () => {
    const line = greatCircle([0, 0], [180, 0]);
    expect(Math.max(...line.map(([, lat]) => lat))).toBeGreaterThan(89.9);
    expect(greatCircle([30, 90], [30, -90]).length).toBeLessThan(6);
  });

  it('takes one place twice', () => {
    expect(greatCircle([5, 5], [5, 5])).toEqual([
      [5, 5],
      [5, 5],
    ]);
    expect(greatCircle([180, 5], [-180, 5])).toEqual([
      [180, 5],
      [180, 5],
    ]);
  });
});

describe('distanceKm', () => {
  it('agrees with another implementation', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        expect(distanceKm(from, to)).toBeCloseTo(geoDistance(from, to) * EARTH_RADIUS_KM, 3);
      }),
    );
  });
});

/** Largest distance between the line as drawn, straight in degrees, and the circle's plane. */
function largestDeviationKm(line: readonly Pair[], from: Pair, to: Pair): number {
  const [a, b] = [toVector(from), toVector(to)];
  const normal = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
  const size = Math.hypot(...normal);
  if (size === 0) return 0;
  let largest = 0;
  for (const [index, end] of line.entries()) {
    const start = line[index - 1];
    if (!start) continue;
    for (let sample = 0; sample <= 50; sample += 1) {
      const share = sample / 50;
      const lng = start[0] + (end[0] - start[0]) * share;
      const point = toVector([lng, start[1] + (end[1] - start[1]) * share]);
      const sine = point.reduce((sum, value, axis) => sum + value * (normal[axis] ?? 0), 0) / size;
      largest = Math.max(largest, Math.abs(Math.asin(sine)) * EARTH_RADIUS_KM);
    }
  }
  return largest;
}

function toVector([lng, lat]: Pair): [number, number, number] {
  const [a, b] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(b) * Math.cos(a), Math.cos(b) * Math.sin(a), Math.sin(b)];
}
