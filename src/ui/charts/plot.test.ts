import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plotOf, spreadApart } from './plot';

const options = { width: 308, years: [2003, 2025], max: 3610, formatValue: String } as const;

describe('plotOf', () => {
  it('starts at zero and has room for the greatest value', () => {
    const plot = plotOf(options);
    expect(plot.y(0)).toBe(plot.bottom);
    expect(plot.y(3610)).toBeGreaterThanOrEqual(plot.top);
    expect(plot.yTicks[0]?.value).toBe(0);
  });

  it('names whole years only, also where there is one', () => {
    for (const years of [[2020, 2022] as const, [2020, 2020] as const]) {
      const { xTicks } = plotOf({ ...options, years });
      expect(xTicks.every(({ value }) => Number.isInteger(value))).toBe(true);
      expect(xTicks.length).toBeGreaterThan(0);
    }
  });

  it('finds the year under the pointer, within the years of the axis', () => {
    const plot = plotOf(options);
    expect(plot.yearAt(plot.x(2010) + 1)).toBe(2010);
    expect(plot.yearAt(-100)).toBe(2003);
    expect(plot.yearAt(1e4)).toBe(2025);
  });
});

describe('spreadApart', () => {
  it('keeps the order and the gap while there is room', () => {
    const places = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 6 });
    fc.assert(
      fc.property(places, (list) => {
        const spread = spreadApart(list, 13, [0, 100]).toSorted((a, b) => a - b);
        for (const [index, at] of spread.entries()) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(100);
          if (index > 0) expect(at - (spread[index - 1] ?? 0)).toBeGreaterThanOrEqual(13);
        }
      }),
    );
  });
});
