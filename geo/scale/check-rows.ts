/** Types and checks the rows of a table as they come by. */
import * as v from 'valibot';
import type { Finding } from '../lib/finding';
import { IdSet } from './id-set';
import { readRows } from './read-rows';
import { columnsOf, endsOf, isLink, ROW_SCHEMAS, KINDS } from './rows';
import type { Kind, LinkRow, PointRow } from './rows';

export type CheckedRow =
  { readonly row: number; readonly value: PointRow | LinkRow } | { readonly finding: Finding };

/** Every row of the table, typed, or what is wrong with it; the header says which kind it is. */
export async function* checkRows(path: string): AsyncGenerator<CheckedRow> {
  const ids = new IdSet();
  let kind: Kind | null = null;
  const refuse = (row: number, rule: string, message: string, remedy: string, feature = '') => ({
    finding: { rule, file: path, row, ...(feature ? { feature } : {}), message, remedy },
  });
  for await (const read of readRows(path)) {
    if ('problem' in read) {
      yield refuse(read.row, 'table', read.problem, read.remedy);
      continue;
    }
    const { row, cells } = read;
    if (kind === null) {
      kind = kindOf(cells);
      if (kind !== null) continue;
      yield refuse(row, 'table', headerProblem(cells), `write: ${columnsOf('points').join(',')}`);
      return;
    }
    const columns = columnsOf(kind);
    const result = v.safeParse(
      ROW_SCHEMAS[kind],
      Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
    );
    if (!result.success) {
      for (const issue of result.issues) {
        const column = issue.path?.[0]?.key;
        const message = `${typeof column === 'string' ? column : 'row'}: ${issue.message}`;
        yield refuse(row, 'schema', message, 'correct the cell', cells[0]);
      }
      continue;
    }
    const value = result.output;
    const problem = problemOf(value);
    if (!ids.add(value.id)) {
      yield refuse(row, 'unique-ids', 'id is used twice', 'give one of them a new id', value.id);
    } else if (problem) yield refuse(row, ...problem, value.id);
    else yield { row, value };
  }
  if (kind === null) yield refuse(1, 'table', 'has no header row', 'write the header');
}

function problemOf(value: PointRow | LinkRow): [string, string, string] | null {
  if (value.sources.length === 0) {
    return ['sources-present', 'no source is cited', 'cite at least one source id'];
  }
  if (!isLink(value)) return null;
  const [from, to] = endsOf(value);
  if (from[0] !== to[0] || from[1] !== to[1]) return null;
  return ['ends', 'both ends are the same position', 'correct one of them'];
}

function kindOf(header: readonly string[]): Kind | null {
  return KINDS.find((kind) => columnsOf(kind).join(',') === header.join(',')) ?? null;
}

function headerProblem(header: readonly string[]): string {
  const isMarked = header[0]?.startsWith('\uFEFF') ?? false;
  return isMarked ? 'begins with a byte order mark' : 'has a header of neither points nor links';
}
