import { gzipSync } from 'node:zlib';
import type { Dataset } from './dataset';

/** What the data holds and what it lacks, as lines of text. */
export function reportDataset(
  dataset: Dataset,
  files: ReadonlyMap<string, string | Uint8Array>,
): string[] {
  const layers = dataset.layers.map(({ room, build: { features, statistics } }) => [
    room.id,
    String(features.length),
    String(features.filter(({ geometry }) => geometry === null).length),
    String(features.filter(({ properties }) => properties.name_zh === null).length),
    String(statistics.length),
  ]);
  const bytes = [...files].map(([file, text]) => {
    const gzip = gzipSync(text, { level: 9 }).length;
    return [file, String(Buffer.byteLength(text)), String(gzip)];
  });
  const { places, partners, statistics, claims, bibliography } = dataset;
  const withoutZh = places.rows.filter(({ value }) => value.name_zh === null).length;
  return [
    ...alignRows([
      ['layer', 'features', 'not on the map', 'no Chinese name', 'figures'],
      ...layers,
    ]),
    '',
    `places ${places.rows.length} (${withoutZh} without a Chinese name)`,
    `countries and regions ${partners.rows.length}, figures ${statistics.rows.length}, ` +
      `claims ${claims.rows.length}, sources ${bibliography.value?.length ?? 0}`,
    '',
    ...alignRows([['file', 'bytes', 'gzip'], ...bytes]),
  ];
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
