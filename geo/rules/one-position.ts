import type { Rule } from '../lib/dataset';

/** One place has one id and so one position: the same town is not entered twice. */
export const onePosition: Rule = ({ places: { file, rows } }) => {
  const seen = new Map<string, { id: string; row: number }>();
  return rows.flatMap(({ row, value: { id, name, country, region, level } }) => {
    const key = JSON.stringify([name, country, region, level === 'county']);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, { id, row });
      return [];
    }
    if (first.id === id) return []; // reported by unique-ids
    return [
      {
        rule: 'one-position',
        file,
        row,
        feature: id,
        message: `is the same place as ${first.id} in row ${first.row}`,
        remedy: 'keep one id and use it everywhere, or say the state or province in region',
      },
    ];
  });
};
