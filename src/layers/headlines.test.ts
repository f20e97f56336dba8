import { describe, expect, it } from 'vitest';
import type { Statistic } from '../../geo/lib/model';
import { citedHeadline } from './headlines';

const KEY = {
  measure: 'cargo_mt',
  subject: 'tiny',
  label: { en: 'cargo', zh: '货物' },
  unit: null,
};

function figure(value: number, source: string, year = 2017): Statistic {
  return {
    ...{ measure: 'cargo_mt', subject: 'tiny', year, period: 'year', value, unit: 'Mt' },
    ...{ bound: 'exact', sources: [source], note: null },
  };
}

describe('citedHeadline', () => {
  it('shows both ends where sources differ, with all sources and a word', () => {
    const headline = citedHeadline([figure(605, 'a'), figure(574, 'b')], KEY);
    expect(headline).toMatchObject({ value: 574, valueTo: 605, sources: ['a', 'b'] });
    expect(headline?.note).toEqual({
      en: 'Sources differ: 574, 605',
      zh: '来源不一：574、605',
    });
  });

  it('shows one value where sources agree', () => {
    const headline = citedHeadline([figure(605, 'a'), figure(605, 'b')], KEY);
    expect(headline).toMatchObject({ value: 605, sources: ['a', 'b'] });
    expect(headline).not.toHaveProperty('valueTo');
    expect(headline).not.toHaveProperty('note');
  });

  it('takes no part in conflicts of older years', () => {
    const headline = citedHeadline(
      [figure(605, 'a'), figure(574, 'b'), figure(600, 'c', 2020)],
      KEY,
    );
    expect(headline).toMatchObject({ value: 600, sources: ['c'] });
  });
});
