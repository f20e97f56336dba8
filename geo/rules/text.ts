import { allDocuments, allTables, type Rule } from '../lib/dataset';
import type { Finding } from '../lib/finding';

const PROBLEMS: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/\p{Cc}/u, 'holds a control character or a line break'],
  [/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/u, 'holds a mark that turns the direction of writing'],
  [/[\u200B\u2060\uFEFF\u00AD\u2028\u2029]/u, 'holds an invisible character'],
  [/\p{Cs}|\uFFFD/u, 'holds a broken character'],
  [/^\s|\s$/u, 'begins or ends with a space'],
  [/<\/?[a-z!][^>]*>/iu, 'holds an HTML tag'],
];

/** Text that shows nothing but what it says, wherever it is pasted. */
export const text: Rule = (dataset) => [
  ...allTables(dataset).flatMap(({ file, raw }) =>
    raw.flatMap(({ row, cells }) => {
      const feature = cells['id'] ?? cells['code'] ?? cells['subject'] ?? '';
      return Object.entries(cells).flatMap(([column, cell]) =>
        describe(cell, column).map((problem) => ({ ...problem, file, row, feature })),
      );
    }),
  ),
  ...allDocuments(dataset).flatMap(({ file, raw }) =>
    [...stringsIn(raw, '')].flatMap(([path, string]) =>
      describe(string, path).map((problem) => ({ ...problem, file })),
    ),
  ),
];

function describe(string: string, name: string): Omit<Finding, 'file'>[] {
  return PROBLEMS.filter(([pattern]) => pattern.test(string)).map(([, message]) => ({
    rule: 'text',
    message: `${name}: ${message}`,
    remedy: 'write plain text without it',
  }));
}

function* stringsIn(value: unknown, path: string): Generator<[path: string, string: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* stringsIn(item, `${path}/${key}`);
}
