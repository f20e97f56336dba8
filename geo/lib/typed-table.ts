import * as v from 'valibot';
import type { Finding } from './finding';
import { parseTable, type RawRow } from './table';

/** Schema of one row: a cell schema for each column, in the order of the file. */
export type RowSchema = v.ObjectSchema<Record<string, v.GenericSchema<string, unknown>>, undefined>;

/** A row that its schema accepted, with the line it stands on. */
export interface Located<Row> {
  readonly row: number;
  readonly value: Row;
}

export interface Table<Row> {
  readonly file: string;
  readonly schema: RowSchema;
  /** Every row that has the right number of cells, accepted or not. */
  readonly raw: readonly RawRow[];
  /** The accepted ones. */
  readonly rows: readonly Located<Row>[];
  /** What reading and accepting the rows brought up. */
  readonly findings: readonly Finding[];
}

/** Reads a CSV text and types its rows; rows that the schema refuses become findings. */
export function readTable<Schema extends RowSchema>(
  file: string,
  csv: string,
  schema: Schema,
): Table<v.InferOutput<Schema>> {
  const { rows: raw, findings } = parseTable(file, csv, Object.keys(schema.entries));
  const rows: Located<v.InferOutput<Schema>>[] = [];
  for (const { row, cells } of raw) {
    const result = v.safeParse(schema, withEveryColumn(cells, schema));
    if (result.success) rows.push({ row, value: result.output });
    else findings.push(...result.issues.map((issue) => describeIssue(file, row, cells, issue)));
  }
  return { file, schema, raw, rows, findings };
}

/** A missing column is one finding of the header; it must not become one of each row as well. */
function withEveryColumn(
  cells: Readonly<Record<string, string>>,
  schema: RowSchema,
): Record<string, string> {
  return Object.fromEntries(
    Object.keys(schema.entries).map((column) => [column, cells[column] ?? '']),
  );
}

function describeIssue(
  file: string,
  row: number,
  cells: Readonly<Record<string, string>>,
  issue: v.BaseIssue<unknown>,
): Finding {
  const column = issue.path?.[0]?.key;
  const feature = cells['id'] ?? cells['code'] ?? cells['subject'] ?? '';
  return {
    rule: 'schema',
    file,
    row,
    ...(feature ? { feature } : {}),
    message: `${typeof column === 'string' ? column : 'row'}: ${issue.message}`,
    remedy: 'correct the cell, or leave it empty if the value is unknown and may be',
  };
}
