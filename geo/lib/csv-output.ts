import { stringify } from 'csv-stringify/sync';

export type CsvValue = string | number | boolean | null | readonly string[];

/**
 * A table for people who open it in a spreadsheet: with a byte order mark, so that Chinese
 * is read as UTF-8, and with no text that the spreadsheet would take for a formula.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, CsvValue | undefined>>[],
): string {
  const records = rows.map((row) => columns.map((column) => toCell(row[column] ?? null)));
  return stringify([[...columns], ...records], { bom: true });
}

function toCell(value: CsvValue): string {
  if (value === null) return '';
  // A negative number is no formula; only texts are guarded.
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join('|');
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
