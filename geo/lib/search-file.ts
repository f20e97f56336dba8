/** What the search looks through: one entry for everything that has a name. */
import { sortById, sortFeatures } from './canonical';
import type { Dataset, DatasetLayer } from './dataset';
import { rowsOf } from './layer-room';
import type { AtlasFeature, PropertyValue } from './model';
import { pinyinOf } from './pinyin';
import type { SearchEntry } from './search-entry';

/** Properties that hold a code, of the feature itself or of where it leads: `iata`, `to_iata`. */
const CODE = /(^|_)(iata|icao|unlocode)$/;

/** Properties that name a feature once more, or what it leads to. */
const OTHER_NAME = /^(short_name|brand|to_airport|entry_name)(_zh)?$/;

/** The file's text: the same for the same data, whatever the order of the rows. */
export function searchText(dataset: Dataset): string {
  return JSON.stringify([
    ...partnerEntries(dataset),
    ...placeEntries(dataset),
    ...dataset.layers.flatMap(featureEntries),
    ...measureEntries(dataset),
    ...claimEntries(dataset),
  ]);
}

function partnerEntries({ partners }: Dataset): SearchEntry[] {
  const named = rowsOf(partners.rows).map((row) => ({ ...row, id: row.code }));
  return sortById(named).map(({ id, name, name_zh }) => ({
    ...entry('partner', id, name, name_zh),
    codes: [id],
  }));
}

function placeEntries({ places }: Dataset): SearchEntry[] {
  return sortById(rowsOf(places.rows)).map(({ id, name, name_zh, side, parent, country }) => ({
    ...entry('place', id, name, name_zh),
    side,
    ...(parent === null ? {} : { home: parent }),
    partner: country,
  }));
}

function featureEntries({ room, build }: DatasetLayer): SearchEntry[] {
  return sortFeatures(build.features).map(({ properties }) => {
    const { id, name, name_zh, home, partner } = properties;
    return {
      ...entry('feature', `${room.id}.${id}`, name, name_zh),
      ...list('codes', textsOf(properties, CODE)),
      ...list('words', textsOf(properties, OTHER_NAME)),
      ...(home === null ? {} : { home }),
      ...(partner === null ? {} : { partner }),
    };
  });
}

function measureEntries(dataset: Dataset): SearchEntry[] {
  const named = rowsOf(dataset.measures.rows).map((row) => ({ ...row, id: row.measure }));
  return sortById(named).map(({ id, name, name_zh }) => ({
    ...entry('measure', id, name, name_zh),
    ...list('words', wordsOf(dataset, id)),
    ...layerOf(layerOfMeasure(dataset, id)),
  }));
}

function claimEntries(dataset: Dataset): SearchEntry[] {
  return sortById(rowsOf(dataset.claims.rows)).map((claim) => ({
    ...entry('claim', claim.id, claim.statement, claim.statement_zh),
    ...list('words', wordsOf(dataset, claim.measure)),
    ...layerOf(claim.layer),
  }));
}

function entry(kind: SearchEntry['kind'], id: string, name: string, nameZh: string | null) {
  if (nameZh === null) return { kind, id, name };
  const pinyin = pinyinOf(nameZh);
  return { kind, id, name, name_zh: nameZh, ...(pinyin === '' ? {} : { pinyin }) };
}

function list(key: 'codes' | 'words', texts: readonly string[]) {
  const [unique, own] = [[...new Set(texts)], key];
  return unique.length === 0 ? {} : { [own]: unique };
}

function layerOf(layer: string | null) {
  return layer === null ? {} : { layer };
}

function textsOf(properties: AtlasFeature['properties'], wanted: RegExp): string[] {
  return Object.entries(properties)
    .filter(([key]) => wanted.test(key))
    .map(([, value]: [string, PropertyValue]) => value)
    .filter((value): value is string => typeof value === 'string' && value !== '');
}

function wordsOf({ searchWords }: Dataset, measure: string): string[] {
  const found = rowsOf(searchWords.rows).filter((row) => row.measure === measure);
  return found.map(({ word }) => word).toSorted();
}

/** The layer whose own figures hold the measure, else the first that borrows it. */
function layerOfMeasure({ layers }: Dataset, measure: string): string | null {
  const owner = layers.find(({ build }) =>
    build.statistics.some((figure) => figure.measure === measure),
  );
  const borrower = layers.find(({ room }) => room.sharedMeasures.includes(measure));
  return (owner ?? borrower)?.room.id ?? null;
}
