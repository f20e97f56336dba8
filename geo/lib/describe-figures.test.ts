import { describe, expect, it } from 'vitest';
import { describeFigures } from './describe-figures';
import type { Source, Statistic } from './model';

const SOURCE: Source = {
  ...{ id: 'a', title: 'A', lang: 'en', publisher: 'P', url: null, year: 2020 },
  ...{ class: 'press', licence: null },
};
const BREAK = {
  measure: 'trade',
  series: 'tiny',
  reason: 'wider',
  reason_zh: '更广',
  sources: ['a'],
};

function figure(year: number, subject = 'tiny'): Statistic {
  return {
    ...{ measure: 'trade', subject, year, period: 'year', value: 1, unit: 't', bound: 'exact' },
    ...{ sources: ['a'], note: null },
  };
}

describe('describeFigures', () => {
  const describeAll = describeFigures(new Map([['a', SOURCE]]), [
    { ...BREAK, year: 2021 },
    { ...BREAK, year: 2023 },
  ]);

  it('says of each figure since when its scope holds', () => {
    const years = [2020, 2021, 2022, 2023, 2024].map((year) => figure(year));
    expect(describeAll(years).map(({ scope_break }) => scope_break?.year)).toEqual([
      ...[undefined, 2021, 2021, 2023, 2023],
    ]);
  });

  it('leaves other series alone', () => {
    expect(describeAll([figure(2024, 'other')])[0]).not.toHaveProperty('scope_break');
  });

  it('grades by the sources, and not at all where none is known', () => {
    const [known, unknown] = describeAll([figure(2020), { ...figure(2020), sources: ['x'] }]);
    expect(known?.grade).toBe('b');
    expect(unknown).not.toHaveProperty('grade');
  });
});
