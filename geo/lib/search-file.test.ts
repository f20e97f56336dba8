import { describe, expect, it } from 'vitest';
import { LAYERS } from '../layers/index';
import { checkDataset } from '../rules/index';
import { TINY_TABLES, withTables } from '../testing/tiny-tables';
import { pinyinOf } from './pinyin';
import { readDataset } from './read-dataset';
import type { SearchEntry } from './search-entry';
import { searchText } from './search-file';

const WORDS = 'word,measure\nthroughput,cargo_mt\n吞吐,cargo_mt\ntwin towns,pairs';
const read = (words: string) =>
  withTables({ ...TINY_TABLES, 'search-words.csv': words }, (root) => readDataset(root, LAYERS));
const dataset = read(WORDS);
// The shape is what this step promises; the tests look into it.
const entries = JSON.parse(searchText(dataset)) as SearchEntry[];
const entryOf = (kind: string, id: string) =>
  entries.find((entry) => entry.kind === kind && entry.id === id);

describe('searchText', () => {
  it('has an entry for everything that has a name', () => {
    const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
    expect(count('partner')).toBe(4);
    expect(count('place')).toBe(5);
    expect(count('measure')).toBe(6);
    expect(count('claim')).toBe(1);
    const features = dataset.layers.flatMap(({ build }) => build.features);
    expect(count('feature')).toBe(features.length);
  });

  it('gives a feature its codes, country, home and pinyin', () => {
    expect(entryOf('feature', 'ports.nanjing')).toEqual({
      ...{ kind: 'feature', id: 'ports.nanjing', name: 'Port of Nanjing', name_zh: '南京港' },
      ...{ pinyin: 'nan jing gang', codes: ['CNNKG'], home: 'nanjing' },
      words: ['Nanjing port of entry', '南京口岸'],
    });
    expect(entryOf('feature', 'airports.nanjing-lukou')?.codes).toEqual(['NKG', 'ZSNJ']);
    expect(entryOf('feature', 'flights.nkg--los-angeles-us')).toMatchObject({
      ...{ codes: ['LAX'], partner: 'US', home: 'nanjing' },
    });
  });

  it('tells of a place on which side it lies, and what it belongs to', () => {
    expect(entryOf('place', 'nanjing')).toMatchObject({ side: 'home', home: 'tiny' });
    expect(entryOf('place', 'york-gb')).toEqual({
      ...{ kind: 'place', id: 'york-gb', name: 'York', side: 'partner', partner: 'GB' },
    });
  });

  it('gives measures and claims their layer and what else they are called', () => {
    expect(entryOf('measure', 'cargo_mt')).toMatchObject({
      ...{ layer: 'ports', words: ['throughput', '吞吐'] },
    });
    expect(entryOf('claim', 'pairs-2023')).toMatchObject({
      ...{ layer: 'sister-cities', words: ['twin towns'] },
    });
  });
});

describe('search words', () => {
  it('must lead to a measure', () => {
    expect(checkDataset(dataset)).toEqual([]);
    const [file, rule] = ['geo/search-words.csv', 'search-words'];
    expect(checkDataset(read('word,measure\nquays,berths'))).toMatchObject([
      { file, rule, row: 2, feature: 'quays' },
    ]);
    expect(checkDataset(read('word,measure\n,cargo_mt'))).toMatchObject([{ file, row: 2 }]);
  });
});

describe('pinyinOf', () => {
  it.each([
    ['南京市—名古屋', 'nan jing shi ming gu wu'],
    ['重庆', 'chong qing'],
    ['吕四港', 'lv si gang'],
    ['Port', ''],
  ])('spells %s', (text, pinyin) => {
    expect(pinyinOf(text)).toBe(pinyin);
  });
});
