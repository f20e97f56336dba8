/** Reads the periods of the statistics, which are words so that a part never passes for a year. */
import type { FigureStatus } from './model';

export interface Coverage {
  readonly status: FigureStatus;
  /** Last date that the figure covers, ISO 8601, cut to what the period tells. */
  readonly as_of: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH = `(${MONTHS.join('|')})`;
const DAY = String.raw`(\d{1,2})`;

/** Patterns of the part after the word that sets the status; day and month by their order. */
const FORMS: readonly (readonly [pattern: RegExp, status: FigureStatus])[] = [
  [new RegExp(`^(?:${MONTH}-)?(?<month>${MONTH})$`), 'part-year'],
  [new RegExp(`^to (?:(?<day>${DAY}) |mid-|about ${DAY} )?(?<month>${MONTH})$`), 'part-year'],
  [new RegExp(`^as of (?:(?<day>${DAY}) )?(?<month>${MONTH})$`), 'at-date'],
  [new RegExp(`^[a-z]+ years to (?<month>${MONTH})$`), 'cumulative'],
];

/**
 * What a figure covers. Whether it is final or preliminary is not told by the tables.
 * @returns null for a period that is written in none of the known ways
 */
export function coverageOf(year: number, period: string): Coverage | null {
  if (period === 'year') return { status: 'whole-year', as_of: String(year) };
  if (period === 'as of year end') return { status: 'at-date', as_of: `${String(year)}-12` };
  if (period === 'mid-year') return { status: 'at-date', as_of: String(year) };
  if (/^since \d{4}$/.test(period)) return { status: 'cumulative', as_of: String(year) };
  for (const [pattern, status] of FORMS) {
    const groups = pattern.exec(period)?.groups;
    if (groups) return { status, as_of: dateOf(year, groups['month'] ?? '', groups['day']) };
  }
  return null;
}

function dateOf(year: number, month: string, day: string | undefined): string {
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  const date = `${String(year)}-${number}`;
  return day === undefined ? date : `${date}-${day.padStart(2, '0')}`;
}
