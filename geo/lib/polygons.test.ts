import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceOutsideKm, makeShape } from './polygons';

const SQUARE = makeShape([
  [
    [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ],
    [
      [0.5, 0.5],
      [0.5, 1.5],
      [1.5, 1.5],
      [1.5, 0.5],
      [0.5, 0.5],
    ],
  ],
]);

describe('distanceOutsideKm', () => {
  it('is 0 inside and grows outside and in a hole', () => {
    expect(distanceOutsideKm(SQUARE, [0.2, 0.2])).toBe(0);
    expect(distanceOutsideKm(SQUARE, [3, 1])).toBeCloseTo(111.2, 0);
    expect(distanceOutsideKm(SQUARE, [1, 1])).toBeCloseTo(55.6, 0);
  });

  it('sees a shape over 180 from both sides', () => {
    const fiji = makeShape([
      [
        [
          [179, -18],
          [-179, -18],
          [-179, -16],
          [179, -16],
          [179, -18],
        ],
      ],
    ]);
    expect(distanceOutsideKm(fiji, [179.5, -17])).toBe(0);
    expect(distanceOutsideKm(fiji, [-179.5, -17])).toBe(0);
    expect(distanceOutsideKm(fiji, [-178, -17])).toBeCloseTo(106, 0);
    expect(distanceOutsideKm(fiji, [0, -17])).toBeGreaterThan(10_000);
  });

  it('agrees with the plain distance to a box', () => {
    const side = fc.double({ min: -3, max: 5, noNaN: true });
    const box = makeShape([[SQUARE[0]?.rings[0] ?? []]]);
    fc.assert(
      fc.property(side, side, (lng, lat) => {
        const across = Math.max(-lng, lng - 2, 0) * Math.cos((lat * Math.PI) / 180);
        const up = Math.max(-lat, lat - 2, 0);
        expect(distanceOutsideKm(box, [lng, lat])).toBeCloseTo(Math.hypot(across, up) * 111.195, 1);
      }),
    );
  });
});
