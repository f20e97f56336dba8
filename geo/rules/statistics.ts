import { allTables, type Rule } from '../lib/dataset';
import type { Finding } from '../lib/finding';
import type { StatisticRow } from '../lib/shared-schemas';
import type { Located, Table } from '../lib/typed-table';
import { UNITS } from '../lib/vocabulary';

const FIRST_YEAR = 1900;
/** Where the release cannot be read, which is a finding of its own. */
const LAST_YEAR = 2100;

/** Figures are finite, dated and in a known unit; two for the same thing explain each other. */
export const statistics: Rule = (dataset) => {
  const { value } = dataset.region;
  const lastYear = value ? Number(value.released.slice(0, 4)) : LAST_YEAR;
  return (
    allTables(dataset)
      .filter(({ schema }) => 'measure' in schema.entries && 'subject' in schema.entries)
      // Only statisticRow has both columns.
      .flatMap((table) => checkTable(table as Table<StatisticRow>, lastYear))
  );
};

function checkTable({ file, rows }: Table<StatisticRow>, lastYear: number): Finding[] {
  const findings: Finding[] = [];
  const report = (row: number, { subject, measure }: StatisticRow, problem: Problem): void => {
    const [message, remedy] = problem;
    const feature = `${subject} ${measure}`;
    findings.push({ rule: 'statistics', file, row, feature, message, remedy });
  };
  for (const { row, value } of rows)
    for (const problem of findProblems(value, lastYear)) report(row, value, problem);
  for (const group of groupByKey(rows))
    for (const { row, value } of group) {
      const others = group.filter((other) => other.row !== row).map((other) => other.value);
      const lines = group.filter((other) => other.row !== row).map((other) => other.row);
      if (others.some((other) => other.value === value.value))
        report(row, value, [`repeats row ${lines.join(', ')}`, 'merge the rows and their sources']);
      else if (others.length > 0 && value.note === null)
        report(row, value, [`conflicts with row ${lines.join(', ')} without a word`, SAY_SO]);
    }
  return findings;
}

type Problem = readonly [message: string, remedy: string];
const SAY_SO = 'say in the note of each row how the two differ';

function* findProblems({ value, year, unit }: StatisticRow, lastYear: number): Generator<Problem> {
  if (!Number.isFinite(value)) yield [`value ${value} is not finite`, 'correct it'];
  if (year < FIRST_YEAR || year > lastYear)
    yield [
      `year ${year} is outside ${FIRST_YEAR}–${lastYear}, the year of the release`,
      'correct it',
    ];
  if (!UNITS.has(unit))
    yield [`unit "${unit}" is unknown`, 'use a known unit, or add it to geo/lib/vocabulary.ts'];
}

function groupByKey(
  rows: readonly Located<StatisticRow>[],
): Iterable<readonly Located<StatisticRow>[]> {
  const groups = new Map<string, Located<StatisticRow>[]>();
  for (const located of rows) {
    const { measure, subject, year, period, unit } = located.value;
    const key = JSON.stringify([measure, subject, year, period, unit]);
    groups.set(key, [...(groups.get(key) ?? []), located]);
  }
  return groups.values();
}
