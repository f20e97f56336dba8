import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS, type Statistic } from '../../geo/lib/model';
import {
  conflicting,
  figuresOf,
  hasReached,
  isValue,
  latest,
  latestOrAtLeast,
  latestStock,
  segmentsOf,
  wholeYears,
} from './statistics';

const SUZHOU = { measure: 'cargo_mt', subject: 'ports.suzhou' };

function figure(more: Partial<Statistic>): Statistic {
  return {
    ...SUZHOU,
    year: 2020,
    period: 'year',
    value: 90,
    unit: 'Mt',
    bound: 'exact',
    sources: ['a'],
    note: null,
    ...more,
  };
}

const valuesOf = (figures: readonly Statistic[]) => figures.map(({ value }) => value);

describe('latest', () => {
  it('takes the newest whole year, not the newest part', () => {
    const figures = [figure({}), figure({ year: 2022 }), figure({ year: 2024, period: 'Jan-May' })];
    expect(latest(figures, SUZHOU)).toEqual([figures[1]]);
  });

  it('takes values only, however new a bound is', () => {
    const figures = [
      figure({ value: 85, bound: 'rounded' }),
      figure({ year: 2024, value: 300, bound: 'upper' }),
      figure({ year: 2025, value: 200, bound: 'lower' }),
    ];
    expect(valuesOf(latest(figures, SUZHOU))).toEqual([85]);
  });

  it('returns all figures of the year where sources contradict each other', () => {
    const figures = [figure({ value: 605 }), figure({ value: 574 }), figure({ year: 2019 })];
    expect(valuesOf(latest(figures, SUZHOU))).toEqual([605, 574]);
  });

  it('keeps to its measure and subject', () => {
    const figures = [figure({ measure: 'container_teu' }), figure({ subject: 'suzhou' })];
    expect(latest(figures, SUZHOU)).toEqual([]);
    expect(latest([], SUZHOU)).toEqual([]);
  });
});

describe('latestOrAtLeast', () => {
  it('falls back to a lower bound and never to an upper one', () => {
    const lower = figure({ value: 300, bound: 'lower' });
    const upper = figure({ year: 2024, value: 400, bound: 'upper' });
    expect(latestOrAtLeast([lower, upper], SUZHOU)).toEqual([lower]);
    expect(latestOrAtLeast([upper], SUZHOU)).toEqual([]);
  });

  it('prefers an older value to a newer bound', () => {
    const figures = [figure({ value: 85 }), figure({ year: 2024, value: 80, bound: 'lower' })];
    expect(valuesOf(latestOrAtLeast(figures, SUZHOU))).toEqual([85]);
  });
});

describe('latestStock', () => {
  it('takes the newest count whatever its date, and all of that year', () => {
    const figures = [
      figure({ value: 139, year: 2000, period: 'as of Sep' }),
      figure({ value: 317, year: 2018, period: 'as of Oct' }),
      figure({ value: 322, year: 2018, period: 'as of Nov' }),
      figure({ value: 400, year: 2019, period: 'as of Nov', bound: 'upper' }),
    ];
    expect(valuesOf(latestStock(figures, SUZHOU))).toEqual([317, 322]);
  });
});

describe('hasReached', () => {
  const reached = (more: Partial<Statistic>) => hasReached([figure(more)], SUZHOU, 100);

  it('counts parts and lower bounds, which can only understate', () => {
    expect(reached({ value: 106.6, period: 'to 18 Dec' })).toBe(true);
    expect(reached({ value: 100, bound: 'lower' })).toBe(true);
    expect(reached({ value: 99.9 })).toBe(false);
  });

  it('does not count upper bounds', () => {
    expect(reached({ value: 300, bound: 'upper' })).toBe(false);
  });

  it('does not take several years for one', () => {
    expect(reached({ value: 300, period: 'since 2012' })).toBe(false);
    expect(reached({ value: 300, period: 'ten years to Jun' })).toBe(false);
  });
});

describe('figuresOf', () => {
  it('does not mix a place with the feature of the same name', () => {
    const figures = [figure({}), figure({ subject: 'suzhou' })];
    expect(figuresOf(figures, 'ports', 'suzhou')).toHaveLength(1);
  });
});

describe('conflicting', () => {
  const both = (a: Partial<Statistic>, b: Partial<Statistic>) =>
    conflicting([figure(a), figure(b)]).size;

  it('finds every side of a conflict', () => {
    const figures = [figure({ value: 605 }), figure({ value: 574 }), figure({ year: 2019 })];
    expect([...conflicting(figures)]).toEqual(figures.slice(0, 2));
  });

  it('keeps apart what is about something else', () => {
    expect(both({ value: 1 }, { value: 2, year: 2021 })).toBe(0);
    expect(both({ value: 1 }, { value: 2, period: 'Jan-Jun' })).toBe(0);
    expect(both({ value: 1 }, { value: 2, subject: 'suzhou' })).toBe(0);
    expect(both({ value: 1 }, { value: 2, measure: 'container_teu' })).toBe(0);
  });

  it('takes a bound for what it is', () => {
    expect(both({ value: 9200, bound: 'lower' }, { value: 9320 })).toBe(0);
    expect(both({ value: 9200, bound: 'lower' }, { value: 9100 })).toBe(2);
    expect(both({ value: 300, bound: 'upper' }, { value: 290 })).toBe(0);
    expect(both({ value: 300, bound: 'upper' }, { value: 310 })).toBe(2);
    expect(both({ value: 300, bound: 'lower' }, { value: 290, bound: 'upper' })).toBe(2);
    expect(both({ value: 300, bound: 'lower' }, { value: 310, bound: 'upper' })).toBe(0);
    expect(both({ value: 300, bound: 'lower' }, { value: 200, bound: 'lower' })).toBe(0);
  });

  it('does not depend on the order', () => {
    const side = fc.record({
      value: fc.integer({ min: 0, max: 3 }),
      bound: fc.constantFrom(...BOUNDS),
    });
    fc.assert(fc.property(side, side, (a, b) => both(a, b) === both(b, a)));
  });
});

describe('segmentsOf', () => {
  const scope_break = { year: 2023, reason: 'wider', reason_zh: '更广' };

  it('cuts where the scope changes and sorts each part', () => {
    const figures = [
      figure({ year: 2024, scope_break }),
      figure({ year: 2021 }),
      figure({ year: 2023, scope_break }),
      figure({ year: 2016 }),
    ];
    const years = segmentsOf(figures).map((part) => part.map(({ year }) => year));
    expect(years).toEqual([
      [2016, 2021],
      [2023, 2024],
    ]);
  });

  it('leaves a series whole whose scope never changed', () => {
    expect(segmentsOf([figure({ year: 2021 }), figure({ year: 2020 })])).toHaveLength(1);
    expect(segmentsOf([])).toEqual([]);
  });

  it('loses no figure and joins no two across a change', () => {
    const any = fc.record({
      year: fc.integer({ min: 2015, max: 2025 }),
      since: fc.constantFrom(null, 2018, 2023),
    });
    fc.assert(
      fc.property(fc.array(any), (rows) => {
        const figures = rows.map(({ year, since }) =>
          figure({
            year,
            ...(since === null ? {} : { scope_break: { ...scope_break, year: since } }),
          }),
        );
        const parts = segmentsOf(figures);
        expect(new Set(parts.flat())).toEqual(new Set(figures));
        for (const part of parts)
          expect(new Set(part.map((each) => each.scope_break?.year)).size).toBe(1);
      }),
    );
  });
});

it('picks whole-year values of one year, and the newest, from any table', () => {
  const anyFigure = fc.record({
    year: fc.integer({ min: 2015, max: 2025 }),
    period: fc.constantFrom('year', 'Jan-Jun'),
    value: fc.integer({ min: 0, max: 700 }),
    bound: fc.constantFrom(...BOUNDS),
  });
  fc.assert(
    fc.property(fc.array(anyFigure), (rows) => {
      const figures = rows.map(figure);
      const picked = latest(figures, SUZHOU);
      const candidates = wholeYears(figures).filter(isValue);
      expect(picked.every((one) => candidates.includes(one))).toBe(true);
      expect(picked.length === 0).toBe(candidates.length === 0);
      const years = new Set(picked.map(({ year }) => year));
      expect(years.size).toBeLessThanOrEqual(1);
      expect(candidates.every(({ year }) => [...years].every((newest) => year <= newest))).toBe(
        true,
      );
    }),
  );
});
