/** The published tables, read as a stranger would: rows by column name, straight from the files. */
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Row = Readonly<Record<string, string>>;

/** Rows of `dist/data/<name>.csv`. */
export function readPublished(name: string): readonly Row[] {
  const path = fileURLToPath(new URL(`../../dist/data/${name}.csv`, import.meta.url));
  return parse(readFileSync(path), { bom: true, columns: true });
}

/** Year of a date cell; null where it is empty. */
export function yearIn(date: string | undefined): number | null {
  return date ? Number(date.slice(0, 4)) : null;
}

/** The published places, of home and abroad. */
export function readPlaces(): readonly { readonly id: string; readonly name: string }[] {
  const path = fileURLToPath(new URL('../../dist/data/places.json', import.meta.url));
  // The shape is what `datapackage.json` promises, and its own tests hold.
  return JSON.parse(readFileSync(path, 'utf8')) as { id: string; name: string }[];
}
