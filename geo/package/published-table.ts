import * as cell from '../lib/cells';
import type { CsvValue } from '../lib/csv-output';
import { GEOMETRY_KINDS, GRADES, PRECISIONS, type AtlasFeature } from '../lib/model';
import type { RowSchema } from '../lib/typed-table';
import { SHARED_LICENCE } from './licence-facts';
import { typeOfCell, typeOfValues, type ColumnType } from './column-type';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

export type Row = Readonly<Record<string, CsvValue | undefined>>;

/** A table as people download it: what its columns are, and its rows in their order. */
export interface PublishedTable {
  /** Stem of its files and name of its resource. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Column that tells its rows apart; null where none does. */
  readonly key: string | null;
  /** Licence id as in `geo/lib/licences.ts`; null where it could not be read. */
  readonly licence: string | null;
}

/**
 * The columns of a published table.
 * @param schema types the columns that people edit; others are typed by their values
 */
export function describeColumns(
  names: readonly string[],
  rows: readonly Row[],
  schema: RowSchema | undefined,
): Column[] {
  return names.map((name) => {
    const known = BUILT_CELLS[name] ?? schema?.entries[name] ?? CORE_CELLS[name];
    const type = known ? typeOfCell(known) : typeOfValues(rows.map((row) => row[name]));
    return { name, type };
  });
}

/** The features of a layer as a table: their properties, and the position of points at the end. */
export function layerTable(
  name: string,
  features: readonly AtlasFeature[],
  schema: RowSchema | undefined,
  licence: string | null,
): PublishedTable {
  const rows = features.map(toRow);
  // Without features there is nothing to read the columns from but the table that people edit.
  const edited = rows.length > 0 ? [] : Object.keys(schema?.entries ?? {});
  const names = new Set([...edited, ...rows.flatMap((row) => Object.keys(row))]);
  return { name, columns: describeColumns([...names], rows, schema), rows, key: 'id', licence };
}

/** A table that belongs to no layer: the columns of its schema, then what the build adds. */
export function sharedTable(
  name: string,
  key: string | null,
  rows: readonly Row[],
  schema: RowSchema,
): PublishedTable {
  const names = new Set([
    ...Object.keys(schema.entries),
    ...rows.flatMap((row) => Object.keys(row)),
  ]);
  const columns = describeColumns([...names], rows, schema);
  return { name, columns, rows, key, licence: SHARED_LICENCE };
}

/** The columns that are properties of the features, without those taken from the geometry. */
export function propertyColumns({ columns }: PublishedTable): readonly Column[] {
  return columns.filter(({ name }) => !POSITION_COLUMNS.has(name));
}

/** What the build adds to every feature where the layer's own table does not have it. */
const CORE_CELLS: RowSchema['entries'] = {
  name: cell.text,
  name_zh: cell.optionalText,
  layer: cell.slug,
  home: cell.optionalPlace,
  partner_place: cell.optionalPlace,
  partner: cell.optional(cell.country),
};

/** What the build writes whatever word the layer's own table has there. */
const BUILT_CELLS: RowSchema['entries'] = {
  precision: cell.optional(cell.oneOf(PRECISIONS)),
  precision_note: cell.optionalText,
  geometry_kind: cell.optional(cell.oneOf(GEOMETRY_KINDS)),
  grade: cell.optional(cell.oneOf(GRADES)),
};

const POSITION_COLUMNS: ReadonlySet<string> = new Set(['lat', 'lng']);

function toRow({ geometry, properties }: AtlasFeature): Row {
  if (geometry?.type !== 'Point') return properties;
  const [lng = null, lat = null] = geometry.coordinates;
  return { ...properties, lat, lng };
}
