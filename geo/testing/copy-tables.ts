import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** Copies the real tables, without code and basemap, so that a test can spoil them. */
export function copyTables(from: string, to: string): void {
  cpSync(from, to, {
    recursive: true,
    filter: (path) => !/basemap|testing|\.ts$/.test(path.slice(from.length)),
  });
}

/** Changes a table of a copy: `edit` gets the lines as cells, header first. */
export function editTable(root: string, file: string, edit: (lines: string[][]) => void): void {
  const path = join(root, file);
  const lines: string[][] = parse(readFileSync(path, 'utf8'));
  edit(lines);
  writeFileSync(path, stringify(lines));
}

/** Writes a cell, by the line of the file (the header is line 1) and the column's name. */
export function setCell(lines: string[][], line: number, column: string, value: string): void {
  const index = lines[0]?.indexOf(column) ?? -1;
  const cells = lines[line - 1];
  if (!cells || index < 0) throw new RangeError(`no ${column} in line ${line}`);
  cells[index] = value;
}

export function getCell(lines: string[][], line: number, column: string): string {
  return lines[line - 1]?.[lines[0]?.indexOf(column) ?? -1] ?? '';
}
