import type { Release } from '../identity/released';
import type { AliasRow } from '../identity/schemas';
import type { Finding } from './finding';
import type { JsonFile, LayerLicence } from './documents';
import type { LayerBuild, LayerRoom } from './layer-room';
import type { RegionConfig, Source, Statistic } from './model';
import type {
  ClaimRow,
  MeasureRow,
  PartnerRow,
  PlaceRow,
  SearchWordRow,
  SeriesBreakRow,
  StatisticRow,
} from './shared-schemas';
import type { Table } from './typed-table';

/** A layer with its tables as read and what they were built into. */
export interface DatasetLayer {
  readonly room: LayerRoom;
  /** By the stem of the file; `facts` is always there. */
  readonly tables: ReadonlyMap<string, Table<unknown>>;
  readonly licence: JsonFile<LayerLicence>;
  readonly build: LayerBuild;
}

/** Everything the rules look at. Rows that could not be read are in the findings of their table. */
export interface Dataset {
  readonly region: JsonFile<RegionConfig>;
  readonly bibliography: JsonFile<readonly Source[]>;
  readonly places: Table<PlaceRow>;
  readonly partners: Table<PartnerRow>;
  readonly statistics: Table<StatisticRow>;
  /** The rows of `statistics`, with what the pipeline says of them. */
  readonly regionFigures: readonly Statistic[];
  readonly measures: Table<MeasureRow>;
  readonly seriesBreaks: Table<SeriesBreakRow>;
  readonly claims: Table<ClaimRow>;
  readonly layers: readonly DatasetLayer[];
  /** `aliases.csv`: ids of earlier releases; empty where it is not kept. */
  readonly aliases: Table<AliasRow>;
  /** `search-words.csv`: what else people call a measure; empty where it is not kept. */
  readonly searchWords: Table<SearchWordRow>;
  /** The newest of `released/`; null before the first. */
  readonly release: Release | null;
  /** `CHANGES.md`: what changed from release to release; null where it is not kept. */
  readonly changes: string | null;
  /** Files that are not there. */
  readonly missing: readonly Finding[];
}

/** One check over the whole dataset, in a file of its own in `geo/rules/`. */
export type Rule = (dataset: Dataset) => readonly Finding[];

/** Every table of the dataset, shared ones first. */
export function allTables(dataset: Dataset): readonly Table<unknown>[] {
  const { places, partners, statistics, measures, seriesBreaks, claims, layers } = dataset;
  const own = layers.flatMap(({ tables }) => [...tables.values()]);
  return [places, partners, statistics, measures, seriesBreaks, claims, ...own];
}

/** Every JSON file of the dataset. */
export function allDocuments(dataset: Dataset): readonly JsonFile<unknown>[] {
  return [dataset.region, dataset.bibliography, ...dataset.layers.map(({ licence }) => licence)];
}

/**
 * The ids that a table names, also in rows that were refused, so that one bad row does not
 * bring a finding for each row that refers to it.
 */
export function idsOf(table: Table<unknown>): ReadonlySet<string> {
  return new Set(
    table.raw.map(({ cells }) => cells['id'] ?? cells['code'] ?? cells['measure'] ?? ''),
  );
}

/** Path of a layer's table or licence as findings name it. */
export function layerFile(layer: string, file: string): string {
  return `geo/layers/${layer}/${file}`;
}

/** Line on which a feature of a layer stands in its `facts.csv`, as far as it is known. */
export function rowOfFeature(layer: DatasetLayer, id: unknown): { row: number } | object {
  const found = layer.tables.get('facts')?.raw.find(({ cells }) => cells['id'] === id);
  return found ? { row: found.row } : {};
}
