import * as v from 'valibot';
import { allTables, type Rule } from '../lib/dataset';
import type { Finding } from '../lib/finding';

/** The oldest thing that the atlas could date is a railway; earlier years are slips of the hand. */
const FIRST_YEAR = 1800;

/** Dates lie between the first railways and the day of the data release. */
export const dates: Rule = (dataset) => {
  const released = dataset.region.value?.released ?? null;
  return allTables(dataset).flatMap(({ file, raw, schema }) => {
    const columns = Object.entries(schema.entries)
      .filter(([, cell]) => v.getMetadata(cell)['holds'] === 'date')
      .map(([column]) => column);
    return raw.flatMap(({ row, cells }) =>
      columns.flatMap((column): Finding[] => {
        const problem = findProblem(cells[column] ?? '', released);
        if (problem === null) return [];
        const message = `${column}: ${problem}`;
        const remedy = 'correct the date, or raise the release in geo/region.json';
        return [{ rule: 'dates', file, row, feature: cells['id'] ?? '', message, remedy }];
      }),
    );
  });
};

function findProblem(date: string, released: string | null): string | null {
  // What is no date at all is a finding of the schema.
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) return null;
  if (Number(date.slice(0, 4)) < FIRST_YEAR) return `${date} is before ${FIRST_YEAR}`;
  // A year or a month is compared with as much of the release's date as it says.
  if (released !== null && date > released.slice(0, date.length))
    return `${date} is after the release of ${released}`;
  return null;
}
