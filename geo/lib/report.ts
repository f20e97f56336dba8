import { gzipSync } from 'node:zlib';
import type { FileContent } from '../package/checksums';
import type { Dataset, DatasetLayer } from './dataset';
import { missingNames, type MissingNames } from './missing-names';
import type { AtlasFeature } from './model';

/** Facts dated longer than this before the release are called stale. */
export const STALE_YEARS = 3;

/** What a layer holds; counts of features. */
export interface LayerReport {
  readonly layer: string;
  readonly rows: number;
  /** With a geometry. */
  readonly mapped: number;
  /** That cite at least one source. */
  readonly sourced: number;
  /** With a name in both languages. */
  readonly bilingual: number;
  /** That say for which date they hold (`as_of`). */
  readonly dated: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  /** Dated, and more years before the release than the limit. */
  readonly stale: number;
  readonly figures: number;
}

/** The shape that `report --json` prints. */
export interface Report {
  /** The limit of `stale`, in years. */
  readonly staleAfterYears: number;
  readonly layers: readonly LayerReport[];
  readonly shared: readonly {
    readonly table: string;
    readonly rows: number;
    readonly sourced: number;
  }[];
  /** Columns in which Chinese names are missing: no source gives one and none is usual. */
  readonly namesMissing: readonly MissingNames[];
  readonly sources: number;
  readonly files: readonly {
    readonly file: string;
    readonly bytes: number;
    readonly gzip: number;
  }[];
}

/** What the data holds and what it lacks. */
export function reportOf(
  dataset: Dataset,
  files: ReadonlyMap<string, FileContent>,
  staleAfterYears = STALE_YEARS,
): Report {
  const { region, places, partners, statistics, claims, bibliography } = dataset;
  const year = region.value === null ? null : Number(region.value.released.slice(0, 4));
  const shared = { places, partners, statistics, claims };
  return {
    staleAfterYears,
    layers: dataset.layers.map((layer) => {
      return reportLayer(layer, year === null ? null : year - staleAfterYears);
    }),
    shared: Object.entries(shared).map(([table, { rows }]) => ({
      table,
      rows: rows.length,
      sourced: rows.filter(({ value }) => value.sources.length > 0).length,
    })),
    namesMissing: missingNames(dataset).filter(({ missing }) => missing > 0),
    sources: bibliography.value?.length ?? 0,
    files: [...files].map(([file, content]) => ({
      file,
      bytes: Buffer.byteLength(content),
      gzip: gzipSync(content, { level: 9 }).length,
    })),
  };
}

function reportLayer({ room, build }: DatasetLayer, oldest: number | null): LayerReport {
  const { features, statistics } = build;
  const count = (test: (feature: AtlasFeature) => boolean) => features.filter(test).length;
  const withConfidence = (word: string) =>
    count(({ properties }) => properties['confidence'] === word);
  return {
    layer: room.id,
    rows: features.length,
    mapped: count(({ geometry }) => geometry !== null),
    sourced: count(({ properties: { sources } }) => Array.isArray(sources) && sources.length > 0),
    bilingual: count(({ properties }) => properties.name_zh !== null),
    dated: count((feature) => yearOf(feature) !== null),
    high: withConfidence('high'),
    medium: withConfidence('medium'),
    low: withConfidence('low'),
    stale: count((feature) => oldest !== null && (yearOf(feature) ?? oldest) < oldest),
    figures: statistics.length,
  };
}

function yearOf({ properties: { as_of } }: AtlasFeature): number | null {
  return typeof as_of === 'string' && as_of !== '' ? Number(as_of.slice(0, 4)) : null;
}

export function reportLines(report: Report): string[] {
  const { staleAfterYears, layers, shared, namesMissing, sources, files } = report;
  const counts = layers.map(({ layer, sourced, ...others }) => [
    layer,
    others.rows,
    others.mapped,
    toShare(sourced, others.rows),
    ...[others.bilingual, others.dated, others.high, others.medium, others.low],
    ...[others.stale, others.figures],
  ]);
  const names = ['layer', 'rows', 'mapped', 'sourced', 'bilingual', 'dated', 'high', 'medium'];
  return [
    ...alignRows([[...names, 'low', 'stale', 'figures'], ...counts]),
    `stale: dated more than ${staleAfterYears} years before the release`,
    '',
    ...alignRows([
      ['table', 'rows', 'sourced'],
      ...shared.map(({ table, rows, sourced }) => [table, rows, toShare(sourced, rows)]),
      ['sources', sources, ''],
    ]),
    '',
    ...alignRows([
      ['Chinese names', 'missing', 'of'],
      ...namesMissing.map(({ file, column, missing, rows }) => [
        `${file} ${column}`,
        missing,
        rows,
      ]),
    ]),
    '',
    ...alignRows([
      ['file', 'bytes', 'gzip'],
      ...files.map(({ file, bytes, gzip }) => [file, bytes, gzip]),
    ]),
  ];
}

/** In percent, rounded down: only a whole reads as 100 %. */
function toShare(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.floor((100 * part) / whole)} %`;
}

/** First column to the left, numbers to the right. */
function alignRows(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => String(row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths?.[column] ?? 0;
        return column === 0 ? String(cell).padEnd(width) : String(cell).padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
