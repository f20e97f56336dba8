import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasFeature } from '../../geo/lib/model';
import type { RegionData, SortOption } from '../layers/definition';
import { filterFeatures, sortFeatures } from './feature-list';

function feature(id: string, name: string, more: Record<string, string | number | null> = {}) {
  const properties = {
    name_zh: null,
    home: null,
    partner_place: null,
    partner: null,
    ...more,
    id,
    name,
  };
  return { type: 'Feature', id, geometry: null, properties } as AtlasFeature;
}

const plock = feature('a', 'Huai’an – Płock', { partner: 'PL', partner_place: 'plock-pl' });
const osaka = feature('b', 'Shanghai – Osaka', { name_zh: '上海—大阪', partner: 'JP' });
const region: RegionData = {
  places: new Map([
    [
      'plock-pl',
      {
        id: 'plock-pl',
        name: 'Płock',
        name_zh: '普沃茨克市',
        side: 'partner',
        level: 'partner',
        parent: null,
        country: 'PL',
        region: 'Masovia',
        position: null,
      },
    ],
  ]),
  partners: new Map([
    [
      'JP',
      { code: 'JP', name: 'Japan', name_zh: '日本', continent: 'asia', label: [138, 36] as const },
    ],
  ]),
  claims: new Map(),
};
const found = (text: string) =>
  filterFeatures([plock, osaka], text, region).map(({ properties }) => properties.id);

describe('filterFeatures', () => {
  it('keeps everything for an empty text', () => {
    expect(found('  ')).toEqual(['a', 'b']);
  });

  it.each([
    ['without accents', 'plock', ['a']],
    ['with another apostrophe', "huai'an", ['a']],
    ['by region of the partner place', 'masovia', ['a']],
    ['in Chinese', '大阪', ['b']],
    ['by country in either language', '日本', ['b']],
    ['by all words in any order', 'osaka shang', ['b']],
    ['nothing', 'osaka masovia', []],
  ])('finds %s', (_how, text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it('also works while the region is not there', () => {
    expect(filterFeatures([plock], 'masovia', null)).toEqual([]);
    expect(filterFeatures([plock], 'PLOCK', null)).toEqual([plock]);
  });
});

describe('sortFeatures', () => {
  const byYear = (direction: SortOption['direction']): SortOption => ({
    id: 'year',
    label: { en: 'Year', zh: '年份' },
    direction,
    value: ({ properties }) => (typeof properties['year'] === 'number' ? properties['year'] : null),
  });

  it('puts unknown values last in both directions and orders equal ones by name', () => {
    const features = [
      feature('x', 'X'),
      feature('n', 'N', { year: 2000 }),
      feature('m', 'M', { year: 2000 }),
      feature('o', 'O', { year: 1990 }),
    ];
    const order = (direction: SortOption['direction']) =>
      sortFeatures({ features, statistics: [] }, features, byYear(direction), 'en').map(
        ({ properties }) => properties.id,
      );
    expect(order('ascending')).toEqual(['o', 'm', 'n', 'x']);
    expect(order('descending')).toEqual(['m', 'n', 'o', 'x']);
  });

  it('loses and invents nothing', () => {
    const years = fc.array(fc.option(fc.integer({ min: 1900, max: 2100 })), { maxLength: 40 });
    fc.assert(
      fc.property(years, (values) => {
        const features = values.map((year, index) => feature(`f${String(index)}`, 'F', { year }));
        const sorted = sortFeatures(
          { features, statistics: [] },
          features,
          byYear('ascending'),
          'zh',
        );
        expect(new Set(sorted)).toEqual(new Set(features));
        expect(sorted).toHaveLength(features.length);
      }),
    );
  });
});
