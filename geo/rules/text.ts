import { allDocuments, allTables, type Rule } from '../lib/dataset';
import type { Finding } from '../lib/finding';
import { textProblems } from '../lib/text-problems';

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
  return textProblems(string).map(([message, remedy]) => ({
    rule: 'text',
    message: `${name}: ${message}`,
    remedy,
  }));
}

function* stringsIn(value: unknown, path: string): Generator<[path: string, string: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* stringsIn(item, `${path}/${key}`);
}
