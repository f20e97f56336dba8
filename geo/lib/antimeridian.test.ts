import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtAntimeridian, toPublishedLine, unwrap } from './antimeridian';
import { greatCircle } from './great-circle';
import type { LngLat } from './model';

/** Lines whose longitudes run on: a start and steps of less than half a turn. */
const lines = fc
  .tuple(
    fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -80, max: 80 })),
    fc.array(fc.tuple(fc.integer({ min: -170, max: 170 }), fc.integer({ min: -80, max: 80 })), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([start, steps]) => {
    const line: LngLat[] = [start];
    for (const [step, lat] of steps) line.push([(line.at(-1)?.[0] ?? 0) + step, lat]);
    return line;
  });

describe('cutAtAntimeridian', () => {
  it('leaves a line that stays on its side alone', () => {
    expect(
      cutAtAntimeridian([
        [170, 10],
        [180, 20],
      ]),
    ).toEqual([
      [
        [170, 10],
        [180, 20],
      ],
    ]);
    expect(
      cutAtAntimeridian([
        [-180, 10],
        [-170, 20],
      ]),
    ).toEqual([
      [
        [-180, 10],
        [-170, 20],
      ],
    ]);
  });

  it('cuts eastward and westward where the line passes 180', () => {
    expect(
      cutAtAntimeridian([
        [170, 0],
        [190, 20],
      ]),
    ).toEqual([
      [
        [170, 0],
        [180, 10],
      ],
      [
        [-180, 10],
        [-170, 20],
      ],
    ]);
    expect(
      cutAtAntimeridian([
        [-170, 0],
        [-190, 20],
      ]),
    ).toEqual([
      [
        [-170, 0],
        [-180, 10],
      ],
      [
        [180, 10],
        [170, 20],
      ],
    ]);
  });

  it('cuts at a vertex that lies on 180 without a part of one point', () => {
    expect(
      cutAtAntimeridian([
        [170, 0],
        [180, 5],
        [190, 20],
      ]),
    ).toEqual([
      [
        [170, 0],
        [180, 5],
      ],
      [
        [-180, 5],
        [-170, 20],
      ],
    ]);
  });

  it('keeps a stretch along 180 with the part before it', () => {
    const parts = cutAtAntimeridian([
      [170, 0],
      [180, 5],
      [180, 15],
      [190, 20],
    ]);
    expect(parts.map((part) => part.length)).toEqual([3, 2]);
  });

  it('keeps every longitude within 180 and lets neighbouring parts meet', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const parts = cutAtAntimeridian(line);
        for (const [index, part] of parts.entries()) {
          expect(part.length).toBeGreaterThanOrEqual(2);
          for (const [lng] of part) expect(Math.abs(lng)).toBeLessThanOrEqual(180);
          const end = parts[index - 1]?.at(-1);
          if (!end) continue;
          expect(Math.abs(end[0])).toBe(180);
          expect(part[0]).toEqual([-end[0], end[1]]);
        }
      }),
    );
  });

  it('keeps the length of the line', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const parts = cutAtAntimeridian(line);
        const sum = parts.reduce((total, part) => total + flatLength(part), 0);
        expect(sum).toBeCloseTo(flatLength(line), 6);
      }),
    );
  });

  it('is undone by unwrap, but for the vertices at 180', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const joined = unwrap(cutAtAntimeridian(line).flat());
        const turn = Math.round(((joined[0]?.[0] ?? 0) - (line[0]?.[0] ?? 0)) / 360) * 360;
        const added = joined.map(([lng, lat]): LngLat => [lng - turn, lat]);
        const isNew = ([lng]: LngLat) => Math.abs(lng % 360) === 180;
        expect(added.filter((p) => !isNew(p))).toEqual(line.filter((p) => !isNew(p)));
      }),
    );
  });
});

describe('toPublishedLine', () => {
  it('joins Nanjing and Los Angeles without a gap at 180', () => {
    const circle = greatCircle([118.797, 32.06], [-118.2437, 34.0522]);
    const line = toPublishedLine(circle);
    expect(line.type).toBe('MultiLineString');
    const [west, east] = line.coordinates as number[][][];
    expect(line.coordinates).toHaveLength(2);
    expect(west?.at(-1)?.[0]).toBe(180);
    expect(east?.[0]?.[0]).toBe(-180);
    expect(west?.at(-1)?.[1]).toBe(east?.[0]?.[1]);
    expect(west?.[0]).toEqual([118.797, 32.06]);
    expect(east?.at(-1)).toEqual([-118.244, 34.052]);
  });

  it('writes one line where nothing is cut', () => {
    expect(
      toPublishedLine([
        [0, 0],
        [10, 10],
      ]).type,
    ).toBe('LineString');
  });

  it('drops an end beyond 180 that is too short to be a part', () => {
    expect(
      toPublishedLine([
        [179, 0],
        [180.0002, 0],
      ]),
    ).toEqual({
      type: 'LineString',
      coordinates: [
        [179, 0],
        [180, 0],
      ],
    });
  });

  it('has three decimals also where it was cut', () => {
    const { coordinates } = toPublishedLine([
      [179, 0.123],
      [182.777, 7],
    ]);
    const digits = JSON.stringify(coordinates).match(/\.\d+/g) ?? [];
    expect(digits.every((part) => part.length <= 4)).toBe(true);
  });
});

function flatLength(line: readonly LngLat[]): number {
  return line.reduce((sum, [lng, lat], index) => {
    const previous = line[index - 1];
    return previous ? sum + Math.hypot(lng - previous[0], lat - previous[1]) : 0;
  }, 0);
}
