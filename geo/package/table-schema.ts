import type { ColumnType } from './column-type';
import { describeColumn } from './descriptions';
import type { Column } from './published-table';

/** A list is one cell in CSV, joined by a bar, and an array of its own in JSON. */
export type TableFormat = 'csv' | 'json';

const DATE_PATTERN = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;

/**
 * Table Schema 2.0 of a published table.
 * @see https://datapackage.org/standard/table-schema/
 */
export function tableSchema(
  table: {
    readonly name: string;
    readonly columns: readonly Column[];
    readonly key: string | null;
  },
  format: TableFormat,
) {
  const { name, columns, key } = table;
  const foreignKeys = columns.flatMap(foreignKey);
  return {
    fields: columns.map((column) => fieldOf(name, column, format)),
    missingValues: [''],
    ...(key === null ? {} : { primaryKey: [key] }),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function fieldOf(table: string, { name, type }: Column, format: TableFormat) {
  const description = describeColumn(table, name);
  const constraints = constraintsOf(type);
  return {
    name,
    ...typeOf(type, format),
    ...(description === null ? {} : { description }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function typeOf({ kind }: ColumnType, format: TableFormat) {
  if (kind === 'list') {
    return format === 'csv'
      ? { type: 'list', delimiter: '|', itemType: 'string' }
      : { type: 'array' };
  }
  // Its `date` is a whole day; ours may be cut to the month or the year.
  if (kind === 'text' || kind === 'date') return { type: 'string' };
  if (kind === 'position') return { type: 'geopoint', format: 'array' };
  return { type: kind };
}

function constraintsOf({ kind, required, words, pattern, minimum, maximum }: ColumnType) {
  const regex = kind === 'date' ? DATE_PATTERN : pattern;
  return {
    ...(required ? { required } : {}),
    ...(words === null ? {} : { enum: words }),
    ...(regex === null ? {} : { pattern: regex }),
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
  };
}

/** Only single ids of tables that are published; lists of ids cannot be keys. */
function foreignKey({ name, type: { kind, refersTo } }: Column) {
  if (kind !== 'text') return [];
  const fields = ['id'];
  if (refersTo === 'places') {
    return [{ fields: [name], reference: { resource: 'places', fields } }];
  }
  // Without a resource, the reference is to the table itself.
  return refersTo === 'facts' ? [{ fields: [name], reference: { fields } }] : [];
}
