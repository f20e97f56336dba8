import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { newestRelease } from '../identity/released';
import { aliasRow } from '../identity/schemas';
import { layerFile, type Dataset, type DatasetLayer } from './dataset';
import { bibliographySchema, licenceSchema, readJson, regionSchema } from './documents';
import type { Finding } from './finding';
import { describeFigures } from './describe-figures';
import { pointsOf, rowsOf, type BuildContext, type LayerRoom } from './layer-room';
import { addProvenance } from './provenance';
import {
  claimRow,
  measureRow,
  partnerRow,
  placeRow,
  searchWordRow,
  seriesBreakRow,
  statisticRow,
} from './shared-schemas';
import { readTable, type RowSchema } from './typed-table';

/**
 * Reads the tables under a root and builds the layers from the rows that could be read.
 * @param root the folder that holds `places.csv`, `layers/` and so on
 */
export function readDataset(root: string, rooms: readonly LayerRoom[]): Dataset {
  const missing: Finding[] = [];
  const read = (file: string): string | null => {
    const path = join(root, file.replace(/^geo\//, ''));
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      const message = `cannot be read (${reason})`;
      missing.push({ rule: 'files', file, message, remedy: 'create the file' });
      return null;
    }
  };
  const table = <Schema extends RowSchema>(file: string, schema: Schema) => {
    const csv = read(file);
    // A missing file is one finding; an empty table in its place brings no more of them.
    return readTable(file, csv ?? Object.keys(schema.entries).join(','), schema);
  };
  /** Empty where the file is not kept. */
  const optionalTable = <Schema extends RowSchema>(file: string, schema: Schema) =>
    existsSync(join(root, file.replace(/^geo\//, '')))
      ? table(file, schema)
      : readTable(file, Object.keys(schema.entries).join(','), schema);
  const json = <Schema extends v.GenericSchema>(file: string, schema: Schema) => {
    const text = read(file);
    if (text === null) return { file, raw: null, value: null, findings: [] };
    return readJson(file, text, schema);
  };

  const places = table('geo/places.csv', placeRow);
  const partners = table('geo/partners.csv', partnerRow);
  const loaded = rooms.map((room) => {
    const entries = Object.entries(room.tables);
    const tables = new Map(
      entries.map(([name, schema]) => [name, table(layerFile(room.id, `${name}.csv`), schema)]),
    );
    const rows = Object.fromEntries([...tables].map(([name, { rows }]) => [name, rowsOf(rows)]));
    return { room, tables, rows };
  });
  const context: BuildContext = {
    places: new Map(places.rows.map(({ value }) => [value.id, value])),
    partners: new Map(partners.rows.map(({ value }) => [value.code, value])),
    positions: new Map(loaded.flatMap(({ room, rows }) => pointsOf(room.id, rows['facts'] ?? []))),
  };
  const bibliography = json('geo/sources.json', bibliographySchema);
  const sources = new Map((bibliography.value ?? []).map((source) => [source.id, source]));
  const statistics = table('geo/statistics.csv', statisticRow);
  const seriesBreaks = table('geo/series-breaks.csv', seriesBreakRow);
  const describe = describeFigures(sources, rowsOf(seriesBreaks.rows));
  const layers = loaded.map(({ room, tables, rows }): DatasetLayer => {
    const licence = json(layerFile(room.id, 'licence.json'), licenceSchema);
    const build = addProvenance(room, room.build(rows, context), context, sources);
    const described = { ...build, statistics: describe(build.statistics) };
    return { room, tables, licence, build: described };
  });
  return {
    region: json('geo/region.json', regionSchema),
    bibliography,
    places,
    partners,
    statistics,
    regionFigures: describe(rowsOf(statistics.rows)),
    measures: table('geo/measures.csv', measureRow),
    seriesBreaks,
    claims: table('geo/claims.csv', claimRow),
    layers,
    aliases: optionalTable('geo/aliases.csv', aliasRow),
    searchWords: optionalTable('geo/search-words.csv', searchWordRow),
    release: newestRelease(root),
    changes: existsSync(join(root, 'CHANGES.md')) ? read('geo/CHANGES.md') : null,
    missing,
  };
}
