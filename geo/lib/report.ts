import { gzipSync } from 'node:zlib';
import type { Dataset, DatasetLayer } from './dataset';
import type { AtlasFeature } from './model';

/** Rows last confirmed longer ago than this, against the year of the release, are called stale. */
export const STALE_YEARS = 3;

/** How complete a layer is; every number counts features. */
export interface LayerReport {
  readonly layer: string;
  readonly rows: number;
  readonly mapped: number;
  readonly sourced: number;
  readonly bilingual: number;
  readonly dated: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly stale: number;
  readonly figures: number;
}

export interface Report {
  readonly release: string;
  readonly staleYears: number;
  readonly layers: readonly LayerReport[];
  readonly places: number;
  readonly placesWithoutChineseName: number;
  readonly partners: number;
  readonly figures: number;
  readonly claims: number;
  readonly sources: number;
  readonly files: readonly {
    readonly file: string;
    readonly bytes: number;
    readonly gzip: number;
  }[];
}

type Files = ReadonlyMap<string, string | Uint8Array>;

/** What the data holds and what it lacks. */
export function reportOf(dataset: Dataset, files: Files, staleYears = STALE_YEARS): Report {
  const { places, partners, statistics, claims, bibliography } = dataset;
  const release = dataset.region.value?.release ?? '';
  const oldest = Number(release.slice(0, 4)) - staleYears;
  return {
    release,
    staleYears,
    layers: dataset.layers.map((layer) => layerReport(layer, oldest)),
    places: places.rows.length,
    placesWithoutChineseName: places.rows.filter(({ value }) => value.name_zh === null).length,
    partners: partners.rows.length,
    figures: statistics.rows.length,
    claims: claims.rows.length,
    sources: bibliography.value?.length ?? 0,
    files: [...files].map(([file, content]) => {
      const gzip = gzipSync(content, { level: 9 }).length;
      return { file, bytes: Buffer.byteLength(content), gzip };
    }),
  };
}

/** The same as lines of text. */
export function reportLines(report: Report): string[] {
  const { layers, staleYears } = report;
  const share = (part: number, rows: number) =>
    rows === 0 ? '' : `${String(Math.floor((part / rows) * 100))} %`;
  return [
    ...alignRows([
      ['layer', 'rows', 'mapped', 'sourced', 'bilingual', 'dated', 'high', 'medium', 'low'].concat([
        `older than ${String(staleYears)} y`,
        'figures',
      ]),
      ...layers.map((layer) => [
        layer.layer,
        String(layer.rows),
        String(layer.mapped),
        share(layer.sourced, layer.rows),
        share(layer.bilingual, layer.rows),
        String(layer.dated),
        ...[layer.high, layer.medium, layer.low, layer.stale, layer.figures].map(String),
      ]),
    ]),
    '',
    `places ${report.places} (${report.placesWithoutChineseName} without a Chinese name)`,
    `countries and regions ${report.partners}, figures ${report.figures}, ` +
      `claims ${report.claims}, sources ${report.sources}`,
    '',
    ...alignRows([
      ['file', 'bytes', 'gzip'],
      ...report.files.map(({ file, bytes, gzip }) => [file, String(bytes), String(gzip)]),
    ]),
  ];
}

function layerReport({ room, build }: DatasetLayer, oldest: number): LayerReport {
  const { features, statistics } = build;
  const count = (holds: (properties: AtlasFeature['properties']) => boolean) =>
    features.filter(({ properties }) => holds(properties)).length;
  const confidence = (word: string) => count((properties) => properties['confidence'] === word);
  return {
    layer: room.id,
    rows: features.length,
    mapped: features.filter(({ geometry }) => geometry !== null).length,
    sourced: count(({ sources }) => Array.isArray(sources) && sources.length > 0),
    bilingual: count(({ name_zh }) => name_zh !== null),
    dated: count(({ as_of }) => yearOf(as_of) !== null),
    high: confidence('high'),
    medium: confidence('medium'),
    low: confidence('low'),
    stale: count(({ as_of }) => (yearOf(as_of) ?? Infinity) < oldest),
    figures: statistics.length,
  };
}

function yearOf(date: unknown): number | null {
  return typeof date === 'string' && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : null;
}

/** First column to the left, numbers to the right. */
function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths?.[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
}
