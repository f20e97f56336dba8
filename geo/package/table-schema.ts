import type { ColumnType } from './column-type';
import { describeColumn } from './descriptions';
import type { Column } from './published-table';

/** A list is one cell in CSV, joined by a bar, and an array of its own in JSON. */
export type TableFormat = 'csv' | 'json';

const DATE_PATTERN = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;

/**
 * Table Schema 2.0 of a published table.
 * @param published tables that single ids can point to
 * @see https://datapackage.org/standard/table-schema/
 */
export function tableSchema(
  table: {
    readonly name: string;
    readonly columns: readonly Column[];
    readonly key: string | null;
  },
  format: TableFormat,
  published: ReadonlySet<string>,
) {
  const { name, columns, key } = table;
  const foreignKeys = columns.flatMap((column) => foreignKey(name, column, published));
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
function foreignKey(table: string, column: Column, published: ReadonlySet<string>) {
  const { kind, refersTo } = column.type;
  if (kind !== 'text' || refersTo === null) return [];
  const [fields, target] = [[column.name], refersTo === 'facts' ? table : refersTo];
  if (!published.has(target)) return [];
  // A reference to the table itself names no resource.
  const resource = target === table ? {} : { resource: target };
  return [{ fields, reference: { ...resource, fields: ['id'] } }];
}
