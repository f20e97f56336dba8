import { describe, expect, it } from 'vitest';
import type { AtlasFeature, Statistic } from '../../geo/lib/model';
import { extentOf, facetOptions, filterOf, toggleWord, withFilter } from './facets';
import { NOTHING_NARROWED } from './select-layer';
import { parseFilters } from './selection';

function feature(id: string, more: Record<string, string | number | null>): AtlasFeature {
  const names = { name: id, name_zh: null, home: null, partner_place: null, partner: null };
  return { type: 'Feature', id, geometry: null, properties: { ...names, ...more, id } };
}

const figure = (subject: string, value: number): Statistic => ({
  ...{ measure: 'cargo_mt', subject, value, year: 2020, period: 'year', unit: 'Mt' },
  ...{ bound: 'exact', sources: [], note: null },
});
const data = {
  features: [
    feature('a', { level: 'county', partner: 'JP', established: '1981' }),
    feature('b', { level: 'county', partner: 'DE', established: '2004-05' }),
    feature('c', { level: 'province', partner: 'JP', established: null }),
    feature('d', { level: null, partner: 'JP', established: null }),
  ],
  statistics: [figure('pairs.a', 12), figure('pairs.b', 340), figure('ports.x', 900)],
};
const options = (text: string, field: string) =>
  facetOptions(
    { id: 'pairs', dateField: 'established' },
    data,
    field,
    { ...NOTHING_NARROWED, filters: parseFilters(text).filters },
    null,
    () => null,
  ).map(({ value, count, isActive }) => [value, count, isActive]);

describe('facetOptions', () => {
  it('counts each value, most first, and offers nothing that is not known', () => {
    expect(options('', 'level')).toEqual([
      ['county', 2, false],
      ['province', 1, false],
    ]);
  });

  it('counts under the other filters, not under its own', () => {
    expect(options('f.pairs.level=county&f.pairs.partner=JP', 'level')).toEqual([
      ['county', 1, true],
      ['province', 1, false],
    ]);
  });

  it('keeps a chosen value that nothing has, so that it can be taken back', () => {
    expect(options('f.pairs.level=village', 'level')).toContainEqual(['village', 0, true]);
  });

  it('counts also what years set apart for want of a date', () => {
    const years = { from: 1980, to: 1990 };
    const found = facetOptions(
      { id: 'pairs', dateField: 'established' },
      data,
      'level',
      { ...NOTHING_NARROWED, years },
      null,
      () => null,
    );
    expect(found.map(({ value, count }) => [value, count])).toEqual([
      ['county', 1],
      ['province', 1],
    ]);
  });
});

describe('filters of a field', () => {
  const { filters } = parseFilters('f.pairs.level=county&f.ports.kind=sea');

  it('are found, replaced and taken away without touching others', () => {
    expect(filterOf(filters, 'pairs', 'kind')).toBeNull();
    const terms = toggleWord(filterOf(filters, 'pairs', 'level')?.terms ?? [], 'province');
    const more = withFilter(filters, { layer: 'pairs', field: 'level', terms });
    expect(filterOf(more, 'pairs', 'level')?.terms).toHaveLength(2);
    const none = withFilter(more, { layer: 'pairs', field: 'level', terms: [] });
    expect(none).toEqual([filterOf(filters, 'ports', 'kind')]);
  });

  it('lose a word that is switched twice, and a span where a word is chosen', () => {
    expect(toggleWord(toggleWord([], 'a'), 'a')).toEqual([]);
    expect(toggleWord([{ kind: 'span', from: 1, to: 2 }], 'a')).toEqual([
      { kind: 'word', word: 'a' },
    ]);
  });
});

describe('extentOf', () => {
  it('reads years of dates, and figures of the layer’s own features', () => {
    expect(extentOf(data, 'pairs', 'established')).toEqual([1981, 2004]);
    expect(extentOf(data, 'pairs', 'figure.cargo_mt')).toEqual([12, 340]);
    expect(extentOf(data, 'pairs', 'area_km2')).toBeNull();
  });
});
