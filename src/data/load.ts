/** Fetches the built files and hands out domain types; the only room that knows their addresses. */
import type {
  AtlasFeature,
  Claim,
  ClaimVerdict,
  FeatureAlias,
  Partner,
  Place,
  RegionConfig,
  RegionFile,
  Source,
  Statistic,
} from '../../geo/lib/model';
import type { LayerTiles } from '../../geo/lib/layer-tiles';
import type { SearchEntry } from '../../geo/lib/search-entry';
import type { LayerData, RegionData } from '../layers/definition';
import type { FeatureCollection } from 'geojson';
import { DataError, fetchJson } from './fetch-json';
import { isRecord, parseFeature } from './parse-feature';

/** A layer as the browser holds it. */
export interface LoadedLayer extends LayerData {
  readonly parts: Readonly<Record<string, FeatureCollection>>;
  readonly byId: ReadonlyMap<string, AtlasFeature>;
  /** Features of the file that could not be used. */
  readonly skipped: number;
  /** Present where the map draws the layer from tiles. */
  readonly tiles?: LayerTiles;
}

export interface LoadedRegion extends RegionData {
  readonly config: RegionConfig;
  readonly aliases: readonly FeatureAlias[];
}

/** Addresses of the published and private files, relative to the page. */
export class DataFiles {
  readonly #base: URL;

  constructor(base: URL) {
    this.#base = base;
  }

  /** Published file, as offered for download. */
  published(name: string): URL {
    return new URL(`data/${name}`, this.#base);
  }

  view(name: string): URL {
    return new URL(`data/view/${name}.json`, this.#base);
  }
}

/** @throws DataError */
export async function loadLayer(files: DataFiles, id: string): Promise<LoadedLayer> {
  const url = files.view(id);
  const input = await fetchJson(url);
  if (!isRecord(input) || input['layer'] !== id || !Array.isArray(input['features'])) {
    throw new DataError('not-data', url.pathname);
  }
  const parsed = input['features'].map(parseFeature);
  const features = parsed.filter((feature) => feature !== null);
  return {
    features,
    byId: new Map(features.map((feature) => [feature.properties.id, feature])),
    skipped: parsed.length - features.length,
    // Built by us next to the features that were just checked; they only ever reach the map.
    parts: (isRecord(input['parts']) ? input['parts'] : {}) as LoadedLayer['parts'],
    statistics: readStatistics(input['statistics']),
    ...(isLayerTiles(input['tiles']) ? { tiles: input['tiles'] } : {}),
  };
}

/** @throws DataError */
export async function loadRegion(files: DataFiles): Promise<LoadedRegion> {
  const url = files.view('region');
  const input = await fetchJson(url);
  if (!isRecord(input) || !isRecord(input['region'])) {
    throw new DataError('not-data', url.pathname);
  }
  const file = input as unknown as RegionFile;
  return {
    config: file.region,
    places: new Map(readList<Place>(file.places, 'id').map((place) => [place.id, place])),
    partners: new Map(
      readList<Partner>(file.partners, 'code').map((partner) => [partner.code, partner]),
    ),
    claims: new Map(readList<Claim>(file.claims, 'id').map((claim) => [claim.id, claim])),
    aliases: readList<FeatureAlias>(file.aliases, 'from'),
  };
}

/**
 * Every fact of a layer's features, from the file that is also offered for download.
 * @throws DataError
 */
export async function loadDetails(
  files: DataFiles,
  layer: string,
): Promise<ReadonlyMap<string, AtlasFeature>> {
  const url = files.published(`${layer}.geojson`);
  const input = await fetchJson(url);
  if (!isRecord(input) || !Array.isArray(input['features'])) {
    throw new DataError('not-data', url.pathname);
  }
  const features = input['features'].map(parseFeature).filter((feature) => feature !== null);
  return new Map(features.map((feature) => [feature.properties.id, feature]));
}

/** What only the ledger shows of each claim. @throws DataError */
export async function loadVerdicts(files: DataFiles): Promise<ReadonlyMap<string, ClaimVerdict>> {
  const verdicts = readList<ClaimVerdict>(await fetchJson(files.view('claims')), 'id');
  return new Map(verdicts.map((verdict) => [verdict.id, verdict]));
}

/** Everything that can be searched for. @throws DataError */
export async function loadSearch(files: DataFiles): Promise<readonly SearchEntry[]> {
  const url = files.view('search');
  const input = await fetchJson(url);
  if (!Array.isArray(input)) throw new DataError('not-data', url.pathname);
  return readList<SearchEntry>(input, 'id').filter(({ name }) => typeof name === 'string');
}

/** @throws DataError */
export async function loadSources(files: DataFiles): Promise<ReadonlyMap<string, Source>> {
  const sources = readList<Source>(await fetchJson(files.published('sources.json')), 'id');
  return new Map(sources.map((source) => [source.id, source]));
}

/** Rows that are records with a text under `key`; the rest of their shape is the build's promise. */
function readList<Item>(input: unknown, key: keyof Item & string): Item[] {
  if (!Array.isArray(input)) return [];
  return input.filter((item): item is Item => isRecord(item) && typeof item[key] === 'string');
}

function readStatistics(input: unknown): Statistic[] {
  return readList<Statistic>(input, 'measure').filter(
    ({ value, year }) => Number.isFinite(value) && Number.isFinite(year),
  );
}

/** As far as a wrong one would break the map; the rest is the build's promise. */
function isLayerTiles(input: unknown): input is LayerTiles {
  return (
    isRecord(input) &&
    typeof input['present'] === 'string' &&
    Number.isInteger(input['minzoom']) &&
    Number.isInteger(input['maxzoom'])
  );
}
