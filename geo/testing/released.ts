/** A first release of the tiny tables, for tests of what comes after it. */
import { snapshotFiles, takeSnapshot } from '../identity/snapshot';
import { publishedFiles } from '../lib/published-files';
import { readDataset } from '../lib/read-dataset';
import { LAYERS } from '../layers/index';
import { TINY_TABLES, withTables, type TableFiles } from './tiny-tables';

/** The tables with `released/2026.1/` beside them, made from the tables themselves. */
export function releasedTables(tables: TableFiles = TINY_TABLES): TableFiles {
  const files = withTables(tables, (root) => {
    const dataset = readDataset(root, LAYERS);
    return snapshotFiles(takeSnapshot('2026.1', dataset, publishedFiles(dataset)));
  });
  const released = [...files].map(([name, text]): [string, string] => [
    `released/2026.1/${name}`,
    text,
  ]);
  return { ...tables, ...Object.fromEntries(released) };
}

/** Replaces a text that a table must hold. */
export function changeTable(
  tables: TableFiles,
  file: string,
  from: string,
  to: string,
): TableFiles {
  const before = tables[file] ?? '';
  if (!before.includes(from)) throw new RangeError(`${file} does not hold ${from}`);
  return { ...tables, [file]: before.replace(from, () => to) };
}
