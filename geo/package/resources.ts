import { byteLength, sha256, type FileContent } from './checksums';
import { LICENCE_TEXTS, SHARED_LICENCE } from './licence-facts';
import { placeColumns } from './places';
import type { PublishedTable } from './published-table';
import { tableSchema } from './table-schema';

export interface LicenceReference {
  readonly name: string;
  readonly title?: string;
  readonly path?: string;
}

/**
 * A file as `datapackage.json` lists it.
 * @see https://datapackage.org/standard/data-resource/
 */
export interface Resource {
  readonly name: string;
  readonly type?: 'table';
  readonly path: string;
  readonly title: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding?: 'utf-8';
  readonly bytes: number;
  readonly hash: string;
  readonly dialect?: Readonly<Record<string, unknown>>;
  readonly licenses: readonly LicenceReference[];
  readonly schema?: ReturnType<typeof tableSchema>;
}

type Files = ReadonlyMap<string, FileContent>;

/** How `writeCsv` writes; the standard's own end of line would be CR LF. */
const CSV_DIALECT = {
  delimiter: ',',
  lineTerminator: '\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
} as const;

const GEOJSON = {
  label: 'GeoJSON',
  format: 'geojson',
  mediatype: 'application/geo+json',
  encoding: 'utf-8',
} as const;
const GEOPARQUET = {
  label: 'GeoParquet',
  format: 'parquet',
  mediatype: 'application/vnd.apache.parquet',
} as const;

/** A layer's table in each of its formats; a layer without features has no GeoParquet. */
export function layerResources(files: Files, table: PublishedTable): Resource[] {
  const formats = [GEOJSON, GEOPARQUET].filter(({ format }) =>
    files.has(`${table.name}.${format}`),
  );
  const others = formats.map(({ label, ...format }): Resource => {
    const path = `${table.name}.${format.format}`;
    return {
      ...{ name: `${table.name}-${format.format}`, path },
      ...{ title: `${titleOf(table.name)} (${label})`, ...format, ...sizeOf(files, path) },
      licenses: [licenceReference(table.licence)],
    };
  });
  return [csvResource(files, table), ...others];
}

export function csvResource(files: Files, table: PublishedTable): Resource {
  const path = `${table.name}.csv`;
  return {
    ...{ name: table.name, type: 'table', path, title: titleOf(table.name), format: 'csv' },
    ...{ mediatype: 'text/csv', encoding: 'utf-8', ...sizeOf(files, path) },
    dialect: CSV_DIALECT,
    licenses: [licenceReference(table.licence)],
    schema: tableSchema(table, 'csv', tablesIn(files)),
  };
}

export function placesResource(files: Files): Resource {
  const places = { name: 'places', key: 'id', columns: placeColumns() };
  const schema = tableSchema(places, 'json', tablesIn(files));
  return { ...jsonResource(files, 'places'), type: 'table', schema };
}

export function jsonResource(files: Files, name: string): Resource {
  const path = `${name}.json`;
  return {
    ...{ name, path, title: titleOf(name), format: 'json', mediatype: 'application/json' },
    ...{ encoding: 'utf-8', ...sizeOf(files, path) },
    licenses: [licenceReference(SHARED_LICENCE)],
  };
}

/** Names of the tables whose ids others can point to. */
function tablesIn(files: Files): ReadonlySet<string> {
  const tables = [...files.keys()].filter((path) => path.endsWith('.csv'));
  return new Set(['places', ...tables.map((path) => path.slice(0, -'.csv'.length))]);
}

function licenceReference(licence: string | null): LicenceReference {
  const name = licence ?? 'other';
  return { name, ...LICENCE_TEXTS.get(name) };
}

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sizeOf(files: Files, path: string): { bytes: number; hash: string } {
  const content = files.get(path);
  if (content === undefined) throw new RangeError(`no file ${path} among those to publish`);
  return { bytes: byteLength(content), hash: `sha256:${sha256(content)}` };
}
