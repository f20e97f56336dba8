import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS, type Statistic } from '../../geo/lib/model';
import { timeSeriesOf, yearSpan } from './time-series';

function figure(more: Partial<Statistic>): Statistic {
  return {
    measure: 'trains',
    subject: 'suzhou',
    year: 2020,
    period: 'year',
    value: 90,
    unit: 'trains',
    bound: 'exact',
    sources: ['a'],
    note: null,
    ...more,
  };
}

function linesOf(figures: readonly Statistic[]): readonly (readonly number[])[] {
  return timeSeriesOf(figures).lines.map((line) => line.map(({ year }) => year));
}

describe('timeSeriesOf', () => {
  it('joins whole years that follow each other and bridges no missing one', () => {
    const years = [2018, 2014, 2015, 2017, 2019].map((year) => figure({ year }));
    expect(linesOf(years)).toEqual([
      [2014, 2015],
      [2017, 2018, 2019],
    ]);
  });

  it('joins nothing across a change of scope', () => {
    const scope_break = { year: 2021, reason: 'other trains', reason_zh: '口径不同' };
    const figures = [
      ...[figure({ year: 2019 }), figure({ year: 2020 })],
      ...[figure({ year: 2021, scope_break }), figure({ year: 2022, scope_break })],
    ];
    expect(linesOf(figures)).toEqual([
      [2019, 2020],
      [2021, 2022],
    ]);
    expect(timeSeriesOf(figures).breaks).toEqual([scope_break]);
  });

  it('keeps parts, limits and contradicted figures beside the line', () => {
    const figures = [
      figure({ year: 2019 }),
      figure({ year: 2020, period: 'Jan-Jun' }),
      figure({ year: 2021, bound: 'lower' }),
      figure({ year: 2022, bound: 'upper' }),
      figure({ year: 2023, value: 80 }),
      figure({ year: 2023, value: 85 }),
      figure({ year: 2024, bound: 'rounded' }),
    ];
    const { points, lines, conflicts } = timeSeriesOf(figures);
    expect(points.map(({ kind }) => kind)).toEqual([
      ...['whole', 'part', 'lower', 'upper', 'conflict', 'conflict', 'whole'],
    ]);
    expect(lines.map((line) => line.map(({ year }) => year))).toEqual([[2019], [2024]]);
    expect(conflicts).toEqual([{ year: 2023, from: 80, to: 85 }]);
  });

  it('does not take a part of a year for a contradiction of another part', () => {
    const figures = [figure({ period: 'Jan-Jun', value: 4 }), figure({ period: 'Jan-Mar' })];
    expect(timeSeriesOf(figures).conflicts).toEqual([]);
  });

  it('draws a year once in its line, however many sources agree on it', () => {
    const figures = [figure({}), figure({ sources: ['b'] }), figure({ year: 2021 })];
    expect(linesOf(figures)).toEqual([[2020, 2021]]);
  });

  it('leaves out totals of several years, which belong to no year', () => {
    expect(timeSeriesOf([figure({ period: 'since 2013' })]).points).toEqual([]);
  });

  it('never joins what is not a plain value, nor years that are apart', () => {
    const anyFigure = fc.record({
      year: fc.integer({ min: 2000, max: 2012 }),
      value: fc.integer({ min: 0, max: 9 }),
      bound: fc.constantFrom(...BOUNDS),
      period: fc.constantFrom('year', 'Jan-Jun', 'as of Nov'),
    });
    fc.assert(
      fc.property(fc.array(anyFigure.map(figure)), (figures) => {
        const { points, lines } = timeSeriesOf(figures);
        expect(points).toHaveLength(figures.length);
        for (const line of lines) {
          for (const [index, { kind, year }] of line.entries()) {
            expect(kind).toBe('whole');
            if (index > 0) expect(year - (line[index - 1]?.year ?? 0)).toBe(1);
          }
        }
      }),
    );
  });
});

describe('yearSpan', () => {
  it('spans all series, and is nothing where there is no point', () => {
    const series = [[figure({ year: 2003 })], [figure({ year: 2025 })]].map(timeSeriesOf);
    expect(yearSpan(series)).toEqual([2003, 2025]);
    expect(yearSpan([])).toBeNull();
  });
});
