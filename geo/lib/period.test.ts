import { describe, expect, it } from 'vitest';
import { LAYERS } from '../layers/index';
import { GEO } from '../testing/real-package';
import { coverageOf } from './period';
import { readDataset } from './read-dataset';

describe('coverageOf', () => {
  it.each([
    ['year', 'whole-year', '2020'],
    ['Jan', 'part-year', '2020-01'],
    ['Jan-Jun', 'part-year', '2020-06'],
    ['to 4 Dec', 'part-year', '2020-12-04'],
    ['to mid-Dec', 'part-year', '2020-12'],
    ['to about 12 Dec', 'part-year', '2020-12'],
    ['as of Nov', 'at-date', '2020-11'],
    ['as of 25 Apr', 'at-date', '2020-04-25'],
    ['as of year end', 'at-date', '2020-12'],
    ['mid-year', 'at-date', '2020'],
    ['since 2013', 'cumulative', '2020'],
    ['ten years to Dec', 'cumulative', '2020-12'],
  ])('reads "%s" as %s up to %s', (period, status, as_of) => {
    expect(coverageOf(2020, period)).toEqual({ status, as_of });
  });

  it.each(['', 'Janu', 'spring', 'as of', 'to 18', 'Jan-Xyz'])('does not guess "%s"', (period) => {
    expect(coverageOf(2020, period)).toBeNull();
  });

  it('reads every period of the tables', () => {
    const { regionFigures, layers } = readDataset(GEO, LAYERS);
    const figures = [...regionFigures, ...layers.flatMap(({ build }) => build.statistics)];
    const unread = figures.filter(({ year, period }) => coverageOf(year, period) === null);
    expect(unread.map(({ period }) => period)).toEqual([]);
  });
});
