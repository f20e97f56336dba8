import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveEnd, nextYear } from './year-span';

const limits = { from: 1979, to: 2025 };

describe('moveEnd', () => {
  it('keeps both ends within the limits and in their order', () => {
    const year = fc.integer({ min: 1800, max: 2200 });
    fc.assert(
      fc.property(year, fc.constantFrom('from' as const, 'to' as const), (moved, end) => {
        const span = moveEnd({ from: 1990, to: 2000 }, end, moved, limits);
        expect(span.from).toBeLessThanOrEqual(span.to);
        expect(span.from).toBeGreaterThanOrEqual(limits.from);
        expect(span.to).toBeLessThanOrEqual(limits.to);
      }),
    );
  });

  it('lets the other end give way', () => {
    expect(moveEnd({ from: 1990, to: 2000 }, 'from', 2010, limits)).toEqual({
      from: 2010,
      to: 2010,
    });
    expect(moveEnd({ from: 1990, to: 2000 }, 'to', 1980, limits)).toEqual({ from: 1980, to: 1980 });
  });
});

describe('nextYear', () => {
  it('grows by a year and begins again at the end', () => {
    expect(nextYear({ from: 1990, to: 2000 }, limits)).toEqual({ from: 1990, to: 2001 });
    expect(nextYear({ from: 1990, to: 2025 }, limits)).toEqual({ from: 1990, to: 1990 });
  });
});
