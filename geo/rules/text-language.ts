import { allTables, type Rule } from '../lib/dataset';
import type { Finding } from '../lib/finding';

/** Columns of free text that the page and the data package mark as English. */
const NOTES = ['note', 'status_note', 'entry_note', 'established_note', 'official_basis'] as const;

const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}]/gu;

/** A text is in the language that it is said to be in, so that it is read out and set as such. */
export const textLanguage: Rule = (dataset) => [
  ...(dataset.bibliography.value ?? []).flatMap(({ id, title, lang }): Finding[] => {
    if (lang !== 'en' || !isForeign(title)) return [];
    const { file } = dataset.bibliography;
    const message = 'title: is not in English, and no lang says so';
    return [{ rule: 'text-language', file, feature: id, message, remedy: 'add its lang' }];
  }),
  ...allTables(dataset).flatMap(({ file, raw }) =>
    raw.flatMap(({ row, cells }) =>
      NOTES.filter((column) => isForeign(cells[column] ?? '')).map((column) => ({
        rule: 'text-language',
        file,
        row,
        feature: cells['id'] ?? cells['subject'] ?? '',
        message: `${column}: is not in English`,
        remedy: 'write it in English; names may stay in brackets beside it',
      })),
    ),
  ),
];

/** More than half of its letters are of a script that English does not use. */
function isForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(OTHER_SCRIPT)?.length ?? 0) * 2 > letters;
}
