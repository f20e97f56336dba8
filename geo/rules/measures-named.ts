import { allTables, type Rule } from '../lib/dataset';
import type { Finding } from '../lib/finding';

/** Every measure of a figure has its names and its unit in `measures.csv`, once. */
export const measuresNamed: Rule = (dataset) => {
  const { file, raw } = dataset.measures;
  // Without the table each measure would be unnamed; that it is missing is said already.
  if (raw.length === 0 && dataset.missing.some((finding) => finding.file === file)) return [];
  const named = new Map<string, { row: number; unit: string }>();
  const repeated = raw.flatMap(({ row, cells: { measure = '', unit = '' } }) => {
    const first = named.get(measure);
    if (first) {
      const message = `is named in row ${first.row} already`;
      const remedy = 'remove one of them';
      return [{ rule: 'measures-named', file, row, feature: measure, message, remedy }];
    }
    named.set(measure, { row, unit });
    return [];
  });
  const used = new Set<string>();
  const unnamed = allTables(dataset).flatMap((table): Finding[] => {
    if (!('measure' in table.schema.entries) || !('subject' in table.schema.entries)) return [];
    return table.raw.flatMap(({ row, cells: { measure = '', unit = '', subject = '' } }) => {
      const isNew = !used.has(measure);
      used.add(measure);
      const known = named.get(measure);
      const finding = { rule: 'measures-named', file: table.file, row, feature: subject };
      if (!known && isNew) {
        const message = `measure: "${measure}" has no name in ${file}`;
        return [{ ...finding, message, remedy: 'add a row with both names and both units' }];
      }
      if (!known || known.unit === unit) return [];
      const message = `unit of ${measure} is "${unit}" here and "${known.unit}" in ${file}`;
      return [{ ...finding, message, remedy: 'correct one of the two' }];
    });
  });
  return [...repeated, ...unnamed];
};
