/**
 * Figures of one subject as a chart may show them: lines through whole years only, and beside them
 * as marks what is a part of a year, a limit, or contradicted.
 */
import type { ScopeBreak, Statistic } from '../../geo/lib/model';
import { conflicting, isCumulative, isValue, segmentsOf } from './statistics';

export type PointKind = 'whole' | 'part' | 'lower' | 'upper' | 'conflict';

/** In the order in which a key explains them. */
export const POINT_KINDS: readonly PointKind[] = ['whole', 'part', 'lower', 'upper', 'conflict'];

export interface ChartPoint {
  readonly year: number;
  readonly value: number;
  readonly kind: PointKind;
  readonly figure: Statistic;
}

/** Figures of one year and period that cannot all be right, from the least to the greatest. */
export interface ConflictSpan {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

export interface TimeSeries {
  /** Every figure that can stand in a year, by year. */
  readonly points: readonly ChartPoint[];
  /** Runs of whole years that follow each other; a run of one year is a point without a line. */
  readonly lines: readonly (readonly ChartPoint[])[];
  readonly conflicts: readonly ConflictSpan[];
  /** Years from which on something else is counted, oldest first. */
  readonly breaks: readonly ScopeBreak[];
}

/**
 * @param figures of one measure and subject
 * @returns totals over several years are left out: they belong to no year of an axis
 */
export function timeSeriesOf(figures: readonly Statistic[]): TimeSeries {
  const yearly = figures.filter((figure) => !isCumulative(figure));
  const conflicts = conflicting(yearly);
  const segments = segmentsOf(yearly).map((segment) =>
    segment.map((figure) => toPoint(figure, conflicts.has(figure))),
  );
  return {
    points: segments.flat().toSorted((a, b) => a.year - b.year),
    lines: segments.flatMap(runsOf),
    conflicts: spansOf([...conflicts]),
    breaks: breaksOf(yearly),
  };
}

/** First and last year of any point; null where there is none. */
export function yearSpan(series: readonly TimeSeries[]): readonly [number, number] | null {
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

function toPoint(figure: Statistic, isConflicting: boolean): ChartPoint {
  const { year, value } = figure;
  return { year, value, kind: isConflicting ? 'conflict' : kindOf(figure), figure };
}

function kindOf(figure: Statistic): PointKind {
  if (!isValue(figure)) return figure.bound === 'upper' ? 'upper' : 'lower';
  return figure.period === 'year' ? 'whole' : 'part';
}

/** A missing year ends a run, as does one that sources contradict: nothing is bridged. */
function runsOf(segment: readonly ChartPoint[]): ChartPoint[][] {
  const runs: ChartPoint[][] = [];
  let last: ChartPoint | null = null;
  for (const point of segment) {
    if (point.kind !== 'whole' || point.year === last?.year) continue;
    const run = runs.at(-1);
    if (run && last?.year === point.year - 1) run.push(point);
    else runs.push([point]);
    last = point;
  }
  return runs;
}

function spansOf(figures: readonly Statistic[]): ConflictSpan[] {
  const spans = new Map<string, ConflictSpan>();
  for (const { year, period, value } of figures) {
    const key = `${String(year)} ${period}`;
    const { from, to } = spans.get(key) ?? { from: value, to: value };
    spans.set(key, { year, from: Math.min(from, value), to: Math.max(to, value) });
  }
  return [...spans.values()];
}

function breaksOf(figures: readonly Statistic[]): ScopeBreak[] {
  const byYear = new Map<number, ScopeBreak>();
  for (const { scope_break: change } of figures) if (change) byYear.set(change.year, change);
  return [...byYear.values()].toSorted((a, b) => a.year - b.year);
}
