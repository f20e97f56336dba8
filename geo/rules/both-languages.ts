import { allTables, type Rule } from '../lib/dataset';
import type { Finding } from '../lib/finding';
import type { Problem } from '../lib/text-problems';

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;

/**
 * A text with a Chinese twin (`name`, `name_zh`) is in English there and in Chinese here, and
 * they are not the same text twice. A missing Chinese name is a gap, not a fault.
 */
export const bothLanguages: Rule = (dataset) =>
  allTables(dataset).flatMap(({ file, raw, schema }) => {
    const columns = Object.keys(schema.entries).filter((column) => column.endsWith('_zh'));
    return raw.flatMap(({ row, cells }) =>
      columns.flatMap((column): Finding[] => {
        const english = column.slice(0, -'_zh'.length);
        // A Chinese text may stand alone where the table has no English column for it.
        if (!(english in schema.entries)) return [];
        const problem = findProblem(english, cells[english] ?? '', cells[column] ?? '');
        if (!problem) return [];
        const feature = cells['id'] ?? cells['code'] ?? '';
        return [
          { rule: 'both-languages', file, row, feature, message: problem[0], remedy: problem[1] },
        ];
      }),
    );
  });

function findProblem(column: string, english: string, chinese: string): Problem | null {
  if (HAN.test(english) && !LATIN.test(english))
    return [`${column}: is in Chinese`, `write the English text, the Chinese one in ${column}_zh`];
  if (chinese === '') return null;
  if (english === '') return [`${column}: is empty beside ${column}_zh`, 'write the English text'];
  if (english === chinese) return [`${column}_zh: is the same as ${column}`, 'write it in Chinese'];
  if (!HAN.test(chinese))
    return [`${column}_zh: has no Chinese character`, 'write it in Chinese, or leave it empty'];
  return null;
}
