import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInSight, scrollTopFor } from './row-span';

const ROW = 32;
const counts = fc.integer({ min: 0, max: 10_000 });
const tops = fc.integer({ min: 0, max: 10_000 * ROW });

describe('rowsInSight', () => {
  it('draws a handful of ten thousand rows and keeps the height of all', () => {
    const span = rowsInSight(10_000, ROW, { top: 160_000, height: 640 }, 12);
    expect(span.indexes[0]).toBe(5000 - 12);
    expect(span.indexes.length).toBeLessThan(50);
    fc.assert(
      fc.property(counts, tops, (count, top) => {
        const { indexes, before, after } = rowsInSight(count, ROW, { top, height: 640 }, 12);
        expect(before + indexes.length * ROW + after).toBe(count * ROW);
        expect(indexes.every((index) => index >= 0 && index < count)).toBe(true);
      }),
    );
  });
});

describe('scrollTopFor', () => {
  it('leaves the table alone where the row is in sight, and brings any row into it', () => {
    expect(scrollTopFor(3, ROW, { top: 0, height: 640 }, ROW)).toBe(0);
    fc.assert(
      fc.property(fc.nat(9999), tops, (index, top) => {
        const moved = scrollTopFor(index, ROW, { top, height: 640 }, ROW);
        expect(index * ROW).toBeGreaterThanOrEqual(moved);
        expect((index + 1) * ROW + ROW).toBeLessThanOrEqual(moved + 640);
      }),
    );
  });
});
