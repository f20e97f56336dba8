/** The definitions against the tables of this repository: nothing unlabelled, no figure off. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../geo/layers/index';
import { findOfClaim } from '../../geo/lib/claim-verdicts';
import { rowsOf } from '../../geo/lib/layer-room';
import type { Partner, Place, RegionFile, ViewFile } from '../../geo/lib/model';
import { readDataset } from '../../geo/lib/read-dataset';
import { viewFiles } from '../../geo/lib/view-files';
import { parseFilters } from '../domain/selection';
import type { LayerDefinition, RegionData } from './definition';
import { layerById, registry } from './registry';

const dataset = readDataset(fileURLToPath(new URL('../../geo', import.meta.url)), LAYERS);
const files = viewFiles(dataset);
const layers: readonly LayerDefinition[] = registry;

/** Known to every part of the page, or shown by it in another way than as a fact. */
const SHOWN_ELSEWHERE = new Set([
  ...['id', 'layer', 'name', 'name_zh', 'sources', 'entry_sources', 'to_lat', 'to_lng'],
]);

it('counts for a claim what the ledger counts, and calls it comparable where the ledger does', () => {
  const rows = rowsOf(dataset.claims.rows);
  const ledger = new Map(
    rows.map((claim) => [
      claim.id,
      {
        count: findOfClaim(claim, dataset).counted,
        comparable: claim.answers === 'comparable',
      },
    ]),
  );
  const region = readRegion();
  const covered = new Set<string>();
  for (const layer of layers) {
    for (const { claim, count, comparable } of layer.coverage(viewOf(layer), region)) {
      expect({ count, comparable }, claim).toEqual(ledger.get(claim));
      covered.add(claim);
    }
  }
  const comparable = rows.filter(({ answers }) => answers === 'comparable').map(({ id }) => id);
  expect(comparable.filter((id) => !covered.has(id))).toEqual([]);
});

it('lets a link filter by everything that counts a claim', () => {
  const common = ['mapped', 'home', 'partner', 'partner_place', 'confidence', 'status'];
  for (const { query } of rowsOf(dataset.claims.rows)) {
    for (const { layer, field } of parseFilters(query ?? '').filters) {
      expect([...common, ...(layerById(layer)?.filters ?? [])], layer).toContain(field);
    }
  }
});

describe.each(layers)('$id', (layer) => {
  const features = publishedOf(layer);
  const data = viewOf(layer);
  const region = readRegion();
  const headlines = layer.headlines(data, region);
  const coverage = layer.coverage(data, region);

  it('has the same features as its tables', () => {
    expect(features.length).toBeGreaterThan(0);
    expect(data.features.length).toBe(features.length);
  });

  it('can filter by each field that it names: the map’s own file holds it', () => {
    for (const key of layer.filters ?? []) {
      const measure = /^figure\.(.+)$/.exec(key)?.[1];
      if (measure !== undefined) {
        expect(Object.keys(layer.measures ?? {})).toContain(measure);
        expect(data.statistics.some((figure) => figure.measure === measure)).toBe(true);
        continue;
      }
      expect(layer.fields.map((field) => field.key)).toContain(key);
      expect(
        data.features.some(({ properties }) => isKnown(properties[key])),
        key,
      ).toBe(true);
    }
  });

  it('has a field for every property that any feature has', () => {
    const fields = new Set(layer.fields.map(({ key }) => key));
    const used = features.flatMap(({ properties }) =>
      Object.keys(properties).filter((key) => isKnown(properties[key])),
    );
    const unlabelled = new Set(used.filter((key) => !fields.has(key) && !SHOWN_ELSEWHERE.has(key)));
    expect([...unlabelled]).toEqual([]);
  });

  it('has no field that no table can fill', () => {
    const [first] = features;
    const unknown = layer.fields.filter(({ key }) => !(key in (first?.properties ?? {})));
    expect(unknown.map(({ key }) => key)).toEqual([]);
  });

  it('has a word for every value of its enums', () => {
    for (const { key, values } of layer.fields) {
      if (values === undefined) continue;
      const used = features.map(({ properties }) => properties[key]).filter(isKnown);
      const wordless = used.filter((value) => !Object.hasOwn(values, String(value)));
      expect([...new Set(wordless)], key).toEqual([]);
    }
  });

  it('has words for every measure of its features, and one unit each', () => {
    const own = data.statistics.filter(({ subject }) => subject.startsWith(`${layer.id}.`));
    const measures = new Set(own.map(({ measure }) => measure));
    expect([...measures].toSorted()).toEqual(Object.keys(layer.measures ?? {}).toSorted());
  });

  it('sorts by something that the view file holds', () => {
    for (const { id, value } of layer.sorts.filter((sort) => sort.id !== 'name')) {
      const known = data.features.filter((feature) => value(feature, data) !== null);
      expect(known.length, id).toBeGreaterThan(0);
    }
  });

  it('shows two to four headlines, cited ones with year and sources', () => {
    expect(headlines.length).toBeGreaterThanOrEqual(2);
    expect(headlines.length).toBeLessThanOrEqual(4);
    for (const { basis, value, year, sources, label } of headlines) {
      expect(value, label.en).toBeGreaterThan(0);
      expect(year !== null, label.en).toBe(basis === 'cited');
      expect(sources.length > 0, label.en).toBe(basis === 'cited');
    }
  });

  it('answers claims that exist and are about it', () => {
    const ids = coverage.map(({ claim }) => claim);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(region.claims.get(id)?.layer, id).toBe(layer.id);
  });

  it('never shows more than all where it gives a share', () => {
    for (const { claim, count, comparable } of coverage.filter((entry) => entry.comparable)) {
      expect(comparable && count !== null, claim).toBe(true);
      expect(count, claim).toBeLessThanOrEqual(region.claims.get(claim)?.value ?? 0);
    }
  });
});

/**
 * What the rows support, as the notes on the tables state it. A change of the tables that moves
 * one of these numbers is to be looked at by a person before the number here follows.
 */
it.each([
  ['ports', 'ports-100mt', 9, false],
  ['ports', 'ports-200mt', 7, false],
  ['ports', 'open-ports', 16, false],
  ['airports', 'airports', 9, true],
  ['freight-trains', 'train-routes', 49, false],
  ['freight-trains', 'train-countries', 18, false],
  ['overseas-parks', 'parks-count', 1, false],
  ['overseas-parks', 'parks-investment', null, false],
  ['overseas-parks', 'parks-enterprises', null, false],
  ['overseas-parks', 'parks-jobs', null, false],
  ['sister-cities', 'sister-pairs', 289, true],
  ['sister-cities', 'sister-countries', 65, true],
  ['flights', 'passenger-routes', 26, false],
  ['flights', 'cargo-routes', 11, false],
  ['flights', 'cargo-destinations', 16, false],
  ['platforms', 'development-zones', 33, true],
  ['platforms', 'cooperation-parks', 10, false],
  ['platforms', 'customs-areas', 17, true],
  ['platforms', 'ftz-areas', 3, true],
  ['platforms', 'lighthouse-factories', 2, false],
  ['shipping-services', 'ships-daily', null, false],
] as const)('%s answer %s with %s', (id, claim, count, comparable) => {
  const layer = layerById(id);
  if (layer === null) throw new Error(`No layer "${id}".`);
  const entry = layer.coverage(viewOf(layer), readRegion()).find((one) => one.claim === claim);
  expect(entry).toMatchObject({ count, comparable });
});

it.each([
  ['ports', 'cargo of all ports', 3610, '2024'],
  ['ports', 'containers of all ports', 21_801_000, '2021'],
  ['airports', 'passengers of all airports', 54_821_000, '2023'],
  ['airports', 'air cargo of all airports', 637_000, '2023'],
  ['freight-trains', 'trains run', 2286, '2024'],
  ['overseas-parks', 'parks, official count', 7, '2022'],
  ['sister-cities', 'pairs, official count', 367, '2024'],
  ['flights', 'passenger routes abroad, official count', 40, '2024'],
  ['platforms', 'development zones, official count', 158, '2025'],
  ['shipping-services', 'international container lines', 82, '2024'],
] as const)('%s cite "%s" as %s of %s', (id, label, value, year) => {
  const layer = layerById(id);
  if (layer === null) throw new Error(`No layer "${id}".`);
  const headline = layer
    .headlines(viewOf(layer), readRegion())
    .find((one) => one.label.en === label);
  expect(headline).toMatchObject({ value, year });
});

it('ranks ports by values and lower bounds of whole years alone', () => {
  const layer = layerById('ports');
  if (layer === null) throw new Error('No ports.');
  const data = viewOf(layer);
  const shown = (id: string) => {
    const feature = data.features.find(({ properties }) => properties.id === id);
    return feature && layer.sorts[0].show?.(feature, data, 'en');
  };
  expect(shown('suzhou')).toBe('605 Mt (2024)');
  expect(shown('nanjing')).toBe('≥ 300 Mt (2024)');
  expect(shown('taicang')).toBe('266 Mt (2022)'); // of 2024 only "nearly 300" is known
  expect(shown('huaian')).toBeNull(); // only parts of a year
});

function publishedOf({ id }: LayerDefinition) {
  return dataset.layers.find(({ room }) => room.id === id)?.build.features ?? [];
}

function viewOf({ id }: LayerDefinition): ViewFile {
  // Written by the pipeline a moment ago; its shape is the pipeline's promise.
  return JSON.parse(files.get(`view/${id}.json`) ?? '') as ViewFile;
}

function readRegion(): RegionData {
  const { places, partners, claims } = JSON.parse(
    files.get('view/region.json') ?? '',
  ) as RegionFile;
  return {
    places: new Map(places.map((place): [string, Place] => [place.id, place])),
    partners: new Map(partners.map((partner): [string, Partner] => [partner.code, partner])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  };
}

function isKnown(value: unknown): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
