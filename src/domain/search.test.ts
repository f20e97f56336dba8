import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../geo/lib/search-entry';
import { createSearch, GROUP_SIZE } from './search';
import { searchKey } from './search-words';

const pairs = Array.from({ length: 8 }, (_, index): SearchEntry => ({
  kind: 'feature',
  id: `sister-cities.nanjing--town-${index}`,
  name: `Nanjing – Town ${index}`,
  name_zh: `南京市—第${index}镇`,
  pinyin: 'nan jing shi di zhen',
  home: 'nanjing',
  partner: 'JP',
}));

const ENTRIES: readonly SearchEntry[] = [
  {
    ...{ kind: 'partner', id: 'KZ', name: 'Kazakhstan', name_zh: '哈萨克斯坦' },
    ...{ pinyin: 'ha sa ke si tan', codes: ['KZ'] },
  },
  { kind: 'partner', id: 'JP', name: 'Japan', name_zh: '日本', pinyin: 'ri ben', codes: ['JP'] },
  {
    ...{ kind: 'place', id: 'nanjing', name: 'Nanjing', name_zh: '南京市' },
    ...{ pinyin: 'nan jing shi', side: 'home', partner: 'CN' },
  },
  {
    ...{ kind: 'place', id: 'huaian', name: 'Huai’an', name_zh: '淮安市' },
    ...{ pinyin: 'huai an shi', side: 'home', partner: 'CN' },
  },
  {
    ...{ kind: 'place', id: 'nagoya-jp', name: 'Nagoya', name_zh: '名古屋市' },
    ...{ pinyin: 'ming gu wu shi', side: 'partner', partner: 'JP' },
  },
  { kind: 'place', id: 'plock-pl', name: 'Płock', side: 'partner', partner: 'PL' },
  {
    ...{ kind: 'feature', id: 'airports.nanjing-lukou', name: 'Nanjing Lukou Airport' },
    ...{ name_zh: '南京禄口机场', pinyin: 'nan jing lu kou ji chang', codes: ['NKG', 'ZSNJ'] },
    ...{ home: 'nanjing' },
  },
  {
    ...{ kind: 'feature', id: 'ports.nanjing', name: 'Nanjing Port', name_zh: '南京港' },
    ...{ pinyin: 'nan jing gang', codes: ['CNNKG'], home: 'nanjing' },
  },
  {
    ...{ kind: 'feature', id: 'freight-trains.suzhou-duisburg', name: 'Suzhou – Duisburg' },
    ...{ name_zh: '苏州—杜伊斯堡', pinyin: 'su zhou du yi si bao', partner: 'DE' },
  },
  ...pairs,
  {
    ...{ kind: 'measure', id: 'cargo_mt', name: 'Cargo through ports', name_zh: '港口货物吞吐量' },
    ...{ words: ['throughput'], layer: 'ports' },
  },
  { kind: 'measure', id: 'gdp_cny_bn', name: 'Gross domestic product', words: ['GDP'] },
  {
    ...{ kind: 'claim', id: 'ports-200mt', name: 'Ports of 200 million tonnes or more' },
    ...{ words: ['port throughput'], layer: 'ports' },
  },
];
const LAYERS = ['ports', 'airports', 'freight-trains', 'sister-cities'];
const search = createSearch(ENTRIES, LAYERS);
const groupIds = (text: string) => search(text).groups.map(({ id }) => id);
const firstHit = (text: string) => search(text).groups[0]?.results[0]?.hit;

const NANJING = { kind: 'place', id: 'nanjing', side: 'home', country: 'CN' };
const NAGOYA = { kind: 'place', id: 'nagoya-jp', side: 'partner', country: 'JP' };
const KAZAKHSTAN = { kind: 'partner', code: 'KZ' };
const LUKOU = { kind: 'feature', layer: 'airports', id: 'nanjing-lukou' };
const PORT = { kind: 'feature', layer: 'ports', id: 'nanjing' };
const DUISBURG = { kind: 'feature', layer: 'freight-trains', id: 'suzhou-duisburg' };

describe('createSearch', () => {
  it.each([
    ['南京', NANJING],
    ['nanjing', NANJING],
    ['Nan Jing', NANJING],
    ['NANJING ', NANJING],
    ['ＮＡＮＪＩＮＧ', NANJING],
    ['nanj', NANJING],
    ['NKG', LUKOU],
    ['禄口', LUKOU],
    ['禄', LUKOU],
    ['lu kou', LUKOU],
    ['lukou', LUKOU],
    ['CN NKG', PORT],
    ['Nagoya', NAGOYA],
    ['名古屋', NAGOYA],
    ['古屋', NAGOYA],
    ['nagoja', NAGOYA],
    ['duisberg', DUISBURG],
    ['duyisibao', DUISBURG],
    ['KZ', KAZAKHSTAN],
    ['hasakesitan', KAZAKHSTAN],
    ['throughput', { kind: 'measure', id: 'cargo_mt', layer: 'ports' }],
    ['gdp', { kind: 'measure', id: 'gdp_cny_bn', layer: null }],
    ['200 million', { kind: 'claim', id: 'ports-200mt', layer: 'ports' }],
    ['plock', { kind: 'place', id: 'plock-pl', side: 'partner', country: 'PL' }],
    ["huai'an", { kind: 'place', id: 'huaian', side: 'home', country: 'CN' }],
    ['huai an', { kind: 'place', id: 'huaian', side: 'home', country: 'CN' }],
  ])('finds %s first', (text, hit) => {
    expect(firstHit(text)).toEqual(hit);
  });

  it('groups what is close by kind, features by layer in the order that is given', () => {
    expect(groupIds('nanjing')).toEqual([
      ...['place', 'feature.ports', 'feature.airports', 'feature.sister-cities'],
    ]);
    expect(groupIds('throughput')).toEqual(['measure', 'claim']);
  });

  it('puts what only lies in a country or place after what is called so', () => {
    expect(groupIds('japan')).toEqual(['partner', 'place', 'feature.sister-cities']);
    expect(groupIds('nanjing japan')).toEqual(['feature.sister-cities']);
  });

  it('shows the best of a group and says how many there are', () => {
    const group = search('nanjing').groups.find(({ layer }) => layer === 'sister-cities');
    expect(group?.results).toHaveLength(GROUP_SIZE);
    expect(group?.total).toBe(pairs.length);
  });

  it('takes typing errors only where nothing else is found, and says what they stood for', () => {
    expect(search('duisberg').words).toContain('duisburg');
    expect(search('nanjing').words).toEqual(['nanjing']);
    expect(search('kzz').groups).toEqual([]);
  });

  it.each(['', '  ', '–', 'zzzzzz', 'nanjing zzzzzz'])('finds nothing for %j', (text) => {
    expect(search(text).groups).toEqual([]);
  });

  it('answers any text, and finds each entry by its own name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        for (const { results, total } of search(text).groups)
          expect(results).toHaveLength(Math.min(total, GROUP_SIZE));
      }),
    );
    for (const entry of ENTRIES)
      for (const name of [entry.name, entry.name_zh ?? entry.name, ...(entry.codes ?? [])]) {
        const found = search(name).groups.flatMap(({ results }) => results);
        expect(found.map((result) => result.entry.id)).toContain(entry.id);
        expect(searchKey(name)).not.toBe('');
      }
  });
});
