import { allTables, type Rule } from '../lib/dataset';
import type { Finding } from '../lib/finding';

/** Ids are addresses in links: one id, one thing. */
export const uniqueIds: Rule = (dataset) => {
  const inTables = allTables(dataset).flatMap(({ file, raw }) => {
    const ids = raw.map(({ row, cells }) => ({ row, id: cells['id'] ?? cells['code'] ?? '' }));
    return findDuplicates(file, ids);
  });
  const sources = (dataset.bibliography.value ?? []).map(({ id }) => ({ id }));
  return [...inTables, ...findDuplicates(dataset.bibliography.file, sources)];
};

function findDuplicates(file: string, entries: readonly { id: string; row?: number }[]): Finding[] {
  const seen = new Map<string, { row?: number }>();
  const findings: Finding[] = [];
  for (const { id, ...place } of entries) {
    const first = seen.get(id);
    if (first) {
      const where = first.row === undefined ? '' : `, first in row ${first.row}`;
      const message = `id is used twice${where}`;
      const remedy = 'give one of them a new id, or remove the repetition';
      findings.push({ rule: 'unique-ids', file, ...place, feature: id, message, remedy });
    } else if (id !== '') seen.set(id, place);
  }
  return findings;
}
