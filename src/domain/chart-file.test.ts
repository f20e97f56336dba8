import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../geo/lib/csv-output';
import type { Statistic } from '../../geo/lib/model';
import {
  chartCsv,
  chartFileName,
  countTable,
  figureTable,
  textWidth,
  wrapText,
} from './chart-file';
import { timeSeriesOf } from './time-series';

describe('chartCsv', () => {
  it('writes what the published tables would write', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.integer(),
      fc.string(),
      fc.constantFrom('=1+1', '+86', '-x', '@a', '\tq', 'a "b", c', 'two\nlines', '南京'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const ours = chartCsv({ columns: ['a', 'b'], rows });
        const theirs = writeCsv(
          ['a', 'b'],
          rows.map(([a, b]) => ({ a, b })),
        );
        const read = (text: string): string[][] => parse(text, { bom: true });
        expect(read(ours)).toEqual(read(theirs));
        expect(ours.startsWith('\uFEFF')).toBe(true);
      }),
    );
  });
});

describe('figureTable', () => {
  it('holds each drawn figure with its limit, sources and the way it is drawn', () => {
    const figure: Statistic = {
      measure: 'cargo_mt',
      subject: 'ports.nanjing',
      year: 2024,
      period: 'year',
      value: 300,
      unit: 'Mt',
      bound: 'lower',
      sources: ['a', 'b'],
      note: null,
      grade: 'a',
    };
    const { columns, rows } = figureTable([{ label: 'Nanjing', ...timeSeriesOf([figure]) }]);
    expect(rows).toEqual([
      [
        ...['cargo_mt', 'ports.nanjing', 'Nanjing', 2024, 'year', 300, 'Mt', 'lower', 'lower'],
        ...['a', 'a|b', null],
      ],
    ]);
    expect(rows[0]).toHaveLength(columns.length);
  });
});

describe('countTable', () => {
  it('keeps the undated in a row without a year', () => {
    expect(countTable([{ year: 1979, count: 2 }], 3).rows).toEqual([
      [1979, 2],
      [null, 3],
    ]);
  });
});

describe('chartFileName', () => {
  it('leaves nothing that a file system refuses', () => {
    expect(chartFileName('ports-cargo_mt', 'svg')).toBe('ports-cargo_mt.svg');
    expect(chartFileName('../a b/c:d', 'csv')).toBe('a-b-c-d.csv');
    expect(chartFileName('…', 'png')).toBe('chart.png');
  });
});

describe('wrapText', () => {
  it('breaks Latin text at spaces and Chinese text anywhere', () => {
    expect(wrapText('one two three', textWidth('one two', 10), 10)).toEqual(['one two', 'three']);
    expect(wrapText('南京苏州无锡。', 40, 10)).toEqual(['南京苏州', '无锡。']);
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/)), (words) => {
        expect(wrapText(words.join(' '), 60, 10).join(' ')).toBe(words.join(' '));
      }),
    );
  });
});
