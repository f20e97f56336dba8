import { allTables, type Rule } from '../lib/dataset';

/** Without places and partners nothing can be built: a table cut to its header is an accident. */
export const tablesHoldRows: Rule = (dataset) => {
  const absent = new Set(dataset.missing.map(({ file }) => file));
  const needed = new Set([dataset.places.file, dataset.partners.file]);
  return allTables(dataset)
    .filter(({ file, raw, findings }) => {
      // An unreadable table has said so itself.
      return needed.has(file) && raw.length === 0 && findings.length === 0 && !absent.has(file);
    })
    .map(({ file }) => ({
      rule: 'tables-hold-rows',
      file,
      row: 1,
      message: 'has no row',
      remedy: 'bring back its rows',
    }));
};
