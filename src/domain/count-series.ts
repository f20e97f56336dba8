/** How many features a year has, by a property that holds a date. */
import type { AtlasFeature } from '../../geo/lib/model';

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

export interface CountSeries {
  /** Years that have any, in order; years between them have none that is known. */
  readonly counts: readonly YearCount[];
  /** Features whose date is not known; they are in no year. */
  readonly undated: number;
}

/** @param key property with an ISO 8601 date, possibly cut to year or month */
export function countByYear(features: readonly AtlasFeature[], key: string): CountSeries {
  const counts = new Map<number, number>();
  let undated = 0;
  for (const { properties } of features) {
    const year = yearOf(properties[key]);
    if (year === null) undated += 1;
    else counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return { counts: sorted(counts), undated };
}

/** How many there are up to each year, of those with a date: never more than there really were. */
export function cumulative(counts: readonly YearCount[]): readonly YearCount[] {
  let total = 0;
  return counts.map(({ year, count }) => ({ year, count: (total += count) }));
}

function yearOf(date: unknown): number | null {
  const year = typeof date === 'string' ? /^\d{4}(?=-|$)/.exec(date)?.[0] : undefined;
  return year === undefined ? null : Number(year);
}

function sorted(counts: ReadonlyMap<number, number>): YearCount[] {
  return [...counts].map(([year, count]) => ({ year, count })).toSorted((a, b) => a.year - b.year);
}
