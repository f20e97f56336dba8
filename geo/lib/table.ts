import { CsvError, parse } from 'csv-parse/sync';
import type { Finding } from './finding';

/** A row as it stands in the file: known columns only, every cell a string. */
export interface RawRow {
  /** Line at which the row begins, counted from 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

interface ParsedRecord {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/**
 * Reads a CSV file (UTF-8, RFC 4180, header row) into rows with line numbers.
 * Whatever the text holds ends up as rows or as findings; nothing is thrown.
 * @param columns the columns that the table must have, in their order
 */
export function parseTable(
  file: string,
  text: string,
  columns: readonly string[],
): { rows: RawRow[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const report = (row: number, message: string, remedy: string): void => {
    findings.push({ rule: 'table', file, row, message, remedy });
  };
  const unreadable = wholeFileProblem(text);
  if (unreadable) {
    report(1, ...unreadable);
    return { rows: [], findings };
  }
  const mixed = findMixedLineEnd(text);
  if (mixed !== null)
    report(
      mixed,
      'ends in another way than the line above',
      'save all lines with LF, or all with CRLF',
    );
  const hasMark = text.startsWith('\uFEFF');
  if (hasMark) report(1, 'begins with a byte order mark', 'save as UTF-8 without BOM');
  // The parser counts CRLF within quotes as two lines, so that later rows would be named wrongly.
  const plain = (hasMark ? text.slice(1) : text).replaceAll('\r\n', '\n');
  const [header, ...records] = readRecords(plain, report);
  if (header === undefined) {
    report(1, 'has no header row', `write the header: ${columns.join(',')}`);
    return { rows: [], findings };
  }
  for (const problem of headerProblems(header.record, columns)) report(1, ...problem);

  const known = new Set(columns);
  const rows: RawRow[] = [];
  for (const { record, info } of records) {
    const row = info.lines - countNewlines(record);
    if (record.length !== header.record.length) {
      const count = `has ${record.length} cells where the header has ${header.record.length}`;
      if (record.length === 1 && record[0] === '') report(row, 'is empty', 'remove the line');
      else report(row, count, 'check commas and quotes in this row');
      continue;
    }
    const named = header.record.map((column, index) => [column, record[index] ?? ''] as const);
    // fromEntries makes own properties even of names such as __proto__.
    rows.push({ row, cells: Object.fromEntries(named.filter(([column]) => known.has(column))) });
  }
  return { rows, findings };
}

/** Faults after which every row would only repeat that the file cannot be read. */
function wholeFileProblem(text: string): [message: string, remedy: string] | null {
  // UTF-16 read as UTF-8: its mark becomes two broken characters, each letter has a NUL beside it.
  if (/^\uFFFD\uFFFD|^.?\0.\0/.test(text)) return ['is not UTF-8 text', 'save the file as UTF-8'];
  if (/^\s*</.test(text)) return ['is a web page or XML, not a table', 'save the table itself'];
  if (text.includes('\r') && !text.includes('\n'))
    return ['has carriage returns as line ends', 'save the file with line feeds (LF)'];
  const [header = ''] = text.split('\n', 1);
  const separator = [';', '\t'].find((sign) => header.includes(sign) && !header.includes(','));
  if (separator === undefined) return null;
  return [`is separated by ${JSON.stringify(separator)}`, 'save the file with commas'];
}

/** First line that ends with CRLF after one with LF, or the other way round. */
function findMixedLineEnd(text: string): number | null {
  if (!text.includes('\r\n')) return null;
  const ends = text.match(/\r?\n/g) ?? [];
  const index = ends.findIndex((end) => end !== ends[0]);
  return index === -1 ? null : index + 1;
}

function readRecords(
  text: string,
  report: (row: number, message: string, remedy: string) => void,
): readonly ParsedRecord[] {
  const quoting = (error: unknown): void => {
    const line = error instanceof CsvError ? Number(error['lines']) : Number.NaN;
    const message = `cannot be read as CSV (${error instanceof Error ? error.message : 'unknown error'})`;
    report(Number.isFinite(line) ? line : 1, message, 'quote the cell and double the quotes in it');
  };
  try {
    // The typings know only the records, not the shape that `info: true` gives them.
    return parse(text, {
      info: true,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        quoting(error);
        return undefined;
      },
    }) as unknown as readonly ParsedRecord[];
  } catch (error) {
    quoting(error);
    return [];
  }
}

function* headerProblems(
  header: readonly string[],
  columns: readonly string[],
): Generator<[message: string, remedy: string]> {
  const seen = new Set<string>();
  for (const column of header) {
    if (seen.has(column)) yield [`column "${column}" occurs twice`, 'keep one of them'];
    else if (!columns.includes(column))
      yield [`column "${column}" is unknown`, `use only: ${columns.join(', ')}`];
    seen.add(column);
  }
  for (const column of columns)
    if (!seen.has(column)) yield [`column "${column}" is missing`, 'add it, empty where unknown'];
}

/** As csv-parse counts them: a lone carriage return is one too. */
function countNewlines(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + cell.split(/\r|\n/).length - 1, 0);
}
