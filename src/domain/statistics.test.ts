import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS, type Statistic } from '../../geo/lib/model';
import {
  figuresOf,
  hasReached,
  isContested,
  isValue,
  latest,
  latestOrAtLeast,
  latestStock,
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
});

describe('figuresOf', () => {
  it('does not mix a place with the feature of the same name', () => {
    const figures = [figure({}), figure({ subject: 'suzhou' })];
    expect(figuresOf(figures, 'ports', 'suzhou')).toHaveLength(1);
  });
});

describe('isContested', () => {
  const [one, two] = [figure({ year: 2017, value: 605 }), figure({ year: 2017, value: 574 })];

  it('marks both of two figures that differ for the same year', () => {
    const figures = [one, two, figure({ year: 2018, value: 574 })];
    expect(figures.map((each) => isContested(each, figures))).toEqual([true, true, false]);
  });

  it('says nothing of a part of the year, or of the same value from two sources', () => {
    const figures = [
      one,
      figure({ ...one, period: 'Jan-Jun' }),
      figure({ ...one, sources: ['b'] }),
    ];
    expect(figures.some((each) => isContested(each, figures))).toBe(false);
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
