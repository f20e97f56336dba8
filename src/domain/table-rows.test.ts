import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasFeature, PropertyValue, Statistic } from '../../geo/lib/model';
import type { RegionData } from './layer-data';
import * as table from './table-rows';

function feature(id: string, more: Record<string, PropertyValue> = {}): AtlasFeature {
  const empty = { name: id, name_zh: null, home: null, partner_place: null, partner: null };
  return { type: 'Feature', id, geometry: null, properties: { ...empty, ...more, id } };
}

function figure(subject: string, value: number, more: Partial<Statistic> = {}): Statistic {
  const usual = { measure: 'cargo', year: 2023, period: 'year', unit: 'Mt', bound: 'exact' };
  return { ...usual, subject, value, sources: [], note: null, ...more } as Statistic;
}

const label = { en: 'Label', zh: '标签' };
const region = {
  places: new Map(),
  partners: new Map([
    ['JP', { code: 'JP', name: 'Japan', name_zh: '日本', continent: 'asia', label: [0, 0] }],
  ]),
  claims: new Map(),
} as RegionData;
const layer: table.TableLayer = {
  id: 'ports',
  fields: [
    { key: 'partner', label, kind: 'partner' },
    { key: 'area', label, kind: 'number', unit: { en: 'ha', zh: '公顷' } },
    { key: 'opened', label, kind: 'date' },
    { key: 'open', label, kind: 'enum', values: { unknown: { en: 'not known', zh: '不详' } } },
    { key: 'via', label, kind: 'places' },
    { key: 'part_of', label, kind: 'feature' },
    { key: 'note', label, kind: 'note' },
  ],
  measures: { cargo: { label: { en: 'Cargo', zh: '货物' }, unit: { en: 'Mt', zh: '百万吨' } } },
};

function columns(lang: 'en' | 'zh' = 'en', statistics: readonly Statistic[] = []) {
  const nameOfFeature = (_: string, id: string) => (id === 'a' ? { en: 'Port A', zh: null } : null);
  return table.tableColumns(layer, { lang, region, statistics, nameOfFeature });
}

function column(id: string, ...rest: Parameters<typeof columns>): table.TableColumn {
  const found = columns(...rest).find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`no column "${id}"`);
  return found;
}

const ids = (features: readonly AtlasFeature[]) => features.map(({ id }) => id);

describe('tableColumns', () => {
  it('begins with both names, the reader’s language first', () => {
    const row = feature('a', { name: 'Wuxi', name_zh: '无锡' });
    const texts = (lang: 'en' | 'zh') =>
      columns(lang)
        .slice(0, 2)
        .map((each) => each.cell(row).text);
    expect(texts('en')).toEqual(['Wuxi', '无锡']);
    expect(texts('zh')).toEqual(['无锡', 'Wuxi']);
  });

  it('writes each kind in the language, and marks what stays in another', () => {
    const row = feature('b', {
      ...{ partner: 'JP', area: 1200, opened: '1990', via: ['X', 'Y'], part_of: 'a' },
      note: 'Some words',
    });
    const read = (id: string, lang: 'en' | 'zh') => column(id, lang).cell(row);
    expect(read('partner', 'zh')).toEqual({ text: '日本', lang: 'zh' });
    expect(read('area', 'en').text).toBe('1,200 ha');
    expect(read('area', 'zh').text).toBe('1,200公顷');
    expect(read('opened', 'zh').text).toBe('1990年');
    expect(read('via', 'en').text).toBe('X, Y');
    expect(read('part_of', 'en').text).toBe('Port A');
    expect(read('note', 'zh')).toEqual({ text: 'Some words', lang: 'en' });
  });

  it('writes nothing for what is not known', () => {
    const row = feature('a', { opened: '', via: [] });
    const known = columns().filter((each) => each.cell(row).text !== '');
    expect(known.map(({ id }) => id)).toEqual(['name']);
    expect(column('open').sortValue(feature('a', { open: 'unknown' }))).toBeNull();
  });

  it('shows a figure with its year, a bound as a bound, and both sides of a conflict', () => {
    const text = (...figures: Statistic[]) =>
      column('figure.cargo', 'en', figures).cell(feature('a')).text;
    expect(text(figure('ports.a', 300), figure('ports.b', 1))).toBe('300 Mt (2023)');
    expect(text(figure('ports.a', 300, { bound: 'lower' }))).toBe('≥ 300 Mt (2023)');
    expect(text(figure('ports.a', 300), figure('ports.a', 310))).toBe('300 Mt / 310 Mt (2023)');
    expect(text(figure('ports.a', 300, { period: 'Jan-Jun' }))).toBe('');
    expect(text(figure('ports.a', 300, { bound: 'upper' }))).toBe('');
  });
});

it('leaves out notes and empty columns until asked for, never the name', () => {
  const quiet = table.quietColumns(columns(), [feature('a', { area: 0, note: 'x' })]);
  expect(quiet.has('note')).toBe(true);
  expect(quiet.has('opened')).toBe(true);
  expect(quiet.has('area')).toBe(false);
  expect(table.quietColumns(columns(), []).has('name')).toBe(false);
});

describe('sortRows', () => {
  it('sorts numbers as numbers and puts the unknown last in both directions', () => {
    const rows = [feature('a'), feature('b', { area: 9 }), feature('c', { area: 10 })];
    expect(ids(table.sortRows(rows, column('area'), 'ascending', 'en'))).toEqual(['b', 'c', 'a']);
    expect(ids(table.sortRows(rows, column('area'), 'descending', 'en'))).toEqual(['c', 'b', 'a']);
  });

  it('sorts Chinese names by pronunciation', () => {
    const rows = [feature('wuxi', { name_zh: '无锡' }), feature('nanjing', { name_zh: '南京' })];
    const sorted = table.sortRows(rows, column('name', 'zh'), 'ascending', 'zh');
    expect(ids(sorted)).toEqual(['nanjing', 'wuxi']);
  });

  it('keeps every row, whatever the column', () => {
    const area = fc.option(fc.integer(), { nil: null });
    fc.assert(
      fc.property(fc.array(area, { maxLength: 30 }), fc.boolean(), (areas, isUp) => {
        const rows = areas.map((value, index) => feature(`f${String(index)}`, { area: value }));
        const direction = isUp ? 'ascending' : 'descending';
        const sorted = table.sortRows(rows, column('area'), direction, 'en');
        expect(new Set(sorted)).toEqual(new Set(rows));
        const known = areas.filter((value) => value !== null).length;
        expect(sorted.slice(known).every(({ properties }) => properties['area'] === null)).toBe(
          true,
        );
      }),
    );
  });
});

it('finds every word of a filter in the shown cells, without case and accents', () => {
  const row = feature('a', { name: 'Płock', partner: 'JP', opened: '1990-05' });
  const text = table.rowText(row, columns());
  expect(table.matchesFilter(text, 'plock JAPAN 1990')).toBe(true);
  expect(table.matchesFilter(text, 'plock china')).toBe(false);
  expect(table.matchesFilter(table.rowText(row, []), 'japan')).toBe(false);
});
