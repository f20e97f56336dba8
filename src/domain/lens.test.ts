import { describe, expect, it } from 'vitest';
import type { AtlasFeature, Place } from '../../geo/lib/model';
import { lensIndex, oldestTie } from './lens';

function feature(
  id: string,
  more: Record<string, string | readonly string[] | null>,
): AtlasFeature {
  const properties = { name: id, name_zh: null, home: null, partner_place: null, partner: null };
  return { type: 'Feature', id, geometry: null, properties: { ...properties, ...more, id } };
}

const place = (id: string, parent: string | null): [string, Place] => [
  id,
  {
    id,
    name: id,
    name_zh: null,
    side: 'home',
    level: 'county',
    parent,
    country: 'CN',
    region: null,
    position: null,
  },
];
const region = {
  places: new Map([place('kunshan', 'suzhou'), place('suzhou', null), place('wuxi', null)]),
  partners: new Map(
    ['AT', 'JP', 'KZ'].map((code) => [
      code,
      { code, name: code, name_zh: code, continent: 'asia' as const, label: [0, 0] as const },
    ]),
  ),
  claims: new Map(),
};
const features = [
  feature('a', { home: 'suzhou', partner: 'JP', established: '1992-04' }),
  feature('b', { home: 'kunshan', partner: 'JP', established: '1981', status: 'ended' }),
  feature('c', { home: 'wuxi', partner: 'JP', partners: ['JP', 'AT'] }),
];
const dataOf = (id: string) => (id === 'pairs' ? { features, statistics: [] } : null);
const layers = [{ id: 'pairs' }, { id: 'ports' }];

describe('lensIndex', () => {
  it('lists the countries that there is something with, most first', () => {
    const rows = lensIndex('partner', layers, dataOf, region);
    expect(rows.map(({ id, counts }) => [id, ...counts])).toEqual([
      ['JP', 3, 0],
      ['AT', 1, 0],
    ]);
  });

  it('counts a county for its city as well', () => {
    const rows = lensIndex('home', layers, dataOf, region);
    expect(rows.map(({ id, total }) => [id, total])).toEqual([
      ['suzhou', 2],
      ['kunshan', 1],
      ['wuxi', 1],
    ]);
  });
});

describe('oldestTie', () => {
  it('leaves out what has ended and what has no date', () => {
    expect(oldestTie(features, 'established')?.year).toBe(1992);
    expect(oldestTie(features, undefined)).toBeNull();
  });
});
