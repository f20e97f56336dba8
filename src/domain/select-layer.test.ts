import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasFeature, Place } from '../../geo/lib/model';
import { narrowLayer } from './narrow-layer';
import { NOTHING_NARROWED, isNarrowed, placesWithin, selectLayer } from './select-layer';
import type { Narrowing } from './select-layer';
import { parseFilters } from './selection';

type Value = string | number | readonly string[] | null;

function feature(id: string, more: Record<string, Value> = {}): AtlasFeature {
  const properties = {
    ...{ name: id, name_zh: null, home: null, partner_place: null, partner: null },
    ...more,
    id,
  };
  return { type: 'Feature', id, geometry: null, properties };
}

function place(id: string, parent: string | null): [string, Place] {
  const base = {
    name_zh: null,
    side: 'home',
    level: 'county',
    country: 'CN',
    region: null,
  } as const;
  return [id, { ...base, id, name: id, parent, position: null }];
}

const region = {
  // A county may stand before the city that it belongs to.
  places: new Map([
    place('kunshan', 'suzhou'),
    place('suzhou', 'jiangsu'),
    place('wuxi', 'jiangsu'),
  ]),
  partners: new Map(),
  claims: new Map(),
};
const LAYER = { id: 'pairs', dateField: 'established', partnersField: 'partners' };
const PAIRS = [
  feature('a', { home: 'suzhou', partner: 'JP', established: '1981-06-06' }),
  feature('b', { home: 'kunshan', partner: 'JP', established: '2004' }),
  feature('c', { home: 'wuxi', partner: 'KZ' }),
  feature('d', { home: 'wuxi', partner: 'DE', partners: ['AT', 'DE'], established: '2004-05' }),
];
const select = (narrowing: Partial<Narrowing>, layer: Parameters<typeof selectLayer>[0] = LAYER) =>
  selectLayer(
    layer,
    { features: PAIRS, statistics: [] },
    { ...NOTHING_NARROWED, ...narrowing },
    region,
    () => null,
  );
const idsOf = (features: readonly AtlasFeature[]) => features.map(({ properties: { id } }) => id);

describe('selectLayer', () => {
  it('keeps everything, in order, while nothing narrows', () => {
    expect(select({})).toEqual({ features: PAIRS, undated: [], total: 4 });
    expect(isNarrowed(NOTHING_NARROWED)).toBe(false);
  });

  it.each([
    ['a country', { partner: 'JP' }, ['a', 'b']],
    ['a second partner of a list', { partner: 'AT' }, ['d']],
    ['a city with its counties', { home: 'suzhou' }, ['a', 'b']],
    ['a county alone', { home: 'kunshan' }, ['b']],
    ['the province, which holds all', { home: 'jiangsu' }, ['a', 'b', 'c', 'd']],
    ['years', { years: { from: 2004, to: 2004 } }, ['b', 'd']],
    ['words in any order', { text: ' B kunSHAN ' }, ['b']],
    [
      'filters',
      { filters: parseFilters('f.pairs.partner=JP~KZ&f.ports.home=x').filters },
      ['a', 'b', 'c'],
    ],
    [
      'all of them at once',
      { partner: 'JP', home: 'suzhou', years: { from: 1980, to: 1990 } },
      ['a'],
    ],
  ])('keeps by %s', (_, narrowing, ids) => {
    expect(idsOf(select(narrowing).features)).toEqual(ids);
  });

  it('sets apart what has no date, and only what passes everything else', () => {
    const years = { from: 1900, to: 2100 };
    expect(idsOf(select({ years }).undated)).toEqual(['c']);
    expect(idsOf(select({ years, partner: 'JP' }).undated)).toEqual([]);
    const undated = select({ years }, { id: 'pairs' });
    expect(undated.features).toEqual([]);
    expect(undated.undated).toHaveLength(4);
  });

  it('keeps a port with the country that its services reach', () => {
    const ports = { features: [feature('lyg'), feature('taicang')], statistics: [] };
    const services = {
      features: [
        feature('s', { home_port: 'lyg', partner: 'JP' }),
        feature('t', { home_port: 'taicang', partner: 'KR' }),
      ],
      statistics: [],
    };
    const layer = { id: 'ports', servedBy: { layer: 'services', field: 'home_port' } };
    const kept = selectLayer(
      layer,
      ports,
      { ...NOTHING_NARROWED, partner: 'JP' },
      region,
      () => services,
    );
    expect(idsOf(kept.features)).toEqual(['lyg']);
    const unloaded = selectLayer(
      layer,
      ports,
      { ...NOTHING_NARROWED, partner: 'JP' },
      region,
      () => null,
    );
    expect(unloaded.features).toEqual([]);
  });

  it('never loses or doubles a feature between selected, undated and left out', () => {
    const narrowing = fc.record({
      partner: fc.constantFrom(null, 'JP', 'KZ', 'XX'),
      home: fc.constantFrom(null, 'suzhou', 'wuxi', 'nowhere'),
      years: fc.constantFrom(null, { from: 1980, to: 2004 }, { from: 2005, to: 2010 }),
      text: fc.constantFrom('', 'a', 'zz'),
      filters: fc.constant([]),
    });
    fc.assert(
      fc.property(narrowing, (each) => {
        const { features, undated } = select(each);
        const both = [...features, ...undated];
        expect(new Set(both).size).toBe(both.length);
        expect(both.every((kept) => PAIRS.includes(kept))).toBe(true);
        const withoutYears = select({ ...each, years: null }).features;
        expect(both.every((kept) => withoutYears.includes(kept))).toBe(true);
      }),
    );
  });
});

describe('placesWithin', () => {
  it('ends also where places contain each other', () => {
    const places = new Map([place('x', 'y'), place('y', 'x')]);
    expect(placesWithin('x', { ...region, places })).toEqual(new Set(['x', 'y']));
  });
});

describe('narrowLayer', () => {
  const part = (users: readonly string[]) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [0, 0] },
    properties: { services: users.length, features: users },
  });
  const layer = {
    features: PAIRS,
    parts: {
      tracks: { type: 'FeatureCollection' as const, features: [part(['a', 'b']), part(['c'])] },
    },
  };

  it('gives the same layer where nothing is left out', () => {
    expect(narrowLayer(layer, PAIRS)).toBe(layer);
  });

  it('keeps the parts that a kept feature uses, and counts only kept ones on them', () => {
    const { features, parts } = narrowLayer(layer, PAIRS.slice(0, 1));
    expect(idsOf(features)).toEqual(['a']);
    expect(parts.tracks.features.map(({ properties }) => properties.services)).toEqual([1]);
  });
});
