/** Picking figures without ever taking a part for a whole or a bound for a value. */
import type { Statistic } from '../../geo/lib/model';

/** What a figure is about: `cargo_mt` of `ports.suzhou`, `trains` of `jiangsu`. */
export interface FigureKey {
  readonly measure: string;
  readonly subject: string;
}

/** Figures of one feature, as its details show them. */
export function figuresOf(
  statistics: readonly Statistic[],
  layer: string,
  id: string,
): readonly Statistic[] {
  const subject = `${layer}.${id}`;
  return statistics.filter((figure) => figure.subject === subject);
}

export function wholeYears(statistics: readonly Statistic[]): readonly Statistic[] {
  return statistics.filter(({ period }) => period === 'year');
}

/** A total over several years proves nothing of one year. */
export function isCumulative({ period }: Pick<Statistic, 'period'>): boolean {
  return /^(since |\w+ years to )/.test(period);
}

/** Whether the figure is the value itself and not a limit of it. */
export function isValue({ bound }: Pick<Statistic, 'bound'>): boolean {
  return bound === 'exact' || bound === 'rounded';
}

/**
 * The newest value for a whole year.
 * @returns several figures of that one year where sources contradict each other, in the order of
 *   the table; none where only parts of years or bounds are known
 */
export function latest(
  statistics: readonly Statistic[],
  { measure, subject }: FigureKey,
): readonly Statistic[] {
  return newestOf(
    wholeYears(statistics).filter(
      (figure) => figure.measure === measure && figure.subject === subject && isValue(figure),
    ),
  );
}

/**
 * As {@link latest}; where no value of any year is known, the newest lower bound of a whole year,
 * so that "at least 300 Mt" does not read as nothing. An upper bound is never taken: a port of
 * which only "nearly 300 Mt" is known must not rank with those that passed it.
 */
export function latestOrAtLeast(
  statistics: readonly Statistic[],
  key: FigureKey,
): readonly Statistic[] {
  const values = latest(statistics, key);
  if (values.length > 0) return values;
  return newestOf(
    wholeYears(statistics).filter(
      ({ measure, subject, bound }) =>
        measure === key.measure && subject === key.subject && bound === 'lower',
    ),
  );
}

/**
 * The newest counts of something that exists at a date (pairs, parks), whatever the date. Periods
 * within a year are words and have no order, so all counts of the newest year are returned.
 */
export function latestStock(
  statistics: readonly Statistic[],
  { measure, subject }: FigureKey,
): readonly Statistic[] {
  return newestOf(
    statistics.filter(
      (figure) => figure.measure === measure && figure.subject === subject && isValue(figure),
    ),
  );
}

/**
 * Whether any figure of the subject proves that a year reached the amount. A part of a year or a
 * lower bound can only understate; an upper bound proves nothing.
 */
export function hasReached(
  statistics: readonly Statistic[],
  { measure, subject }: FigureKey,
  amount: number,
): boolean {
  return statistics.some(
    (figure) =>
      figure.measure === measure &&
      figure.subject === subject &&
      figure.bound !== 'upper' &&
      !isCumulative(figure) &&
      figure.value >= amount,
  );
}

function newestOf(figures: readonly Statistic[]): readonly Statistic[] {
  const newest = Math.max(...figures.map(({ year }) => year));
  return figures.filter(({ year }) => year === newest);
}

/**
 * The figures that contradict another one: same measure, subject, year and period, and values
 * that cannot both be right. A lower bound does not contradict a value above it, nor an upper
 * bound one below. Nothing is averaged: whoever shows a conflict shows every side of it.
 */
export function conflicting(statistics: readonly Statistic[]): ReadonlySet<Statistic> {
  const groups = new Map<string, Statistic[]>();
  for (const figure of statistics) {
    const { measure, subject, year, period } = figure;
    const key = JSON.stringify([measure, subject, year, period]);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const found = [...groups.values()].flatMap((group) =>
    group.filter((figure) => group.some((other) => contradict(figure, other))),
  );
  return new Set(found);
}

function contradict(a: Statistic, b: Statistic): boolean {
  if (a.bound === b.bound && !isValue(a)) return false; // two limits of one side
  if (b.bound === 'lower' || a.bound === 'upper') return a.value < b.value;
  if (a.bound === 'lower' || b.bound === 'upper') return a.value > b.value;
  return a.value !== b.value;
}

/**
 * Cuts a series where its scope changes, so that a line is drawn within a part and never across.
 * @param series figures of one measure and subject
 * @returns the parts in the order of time, each as sorted by year; none for an empty series
 */
export function segmentsOf(series: readonly Statistic[]): readonly (readonly Statistic[])[] {
  const segments = new Map<number, Statistic[]>();
  for (const figure of series.toSorted((a, b) => a.year - b.year)) {
    const since = figure.scope_break?.year ?? -Infinity;
    const segment = segments.get(since);
    if (segment) segment.push(figure);
    else segments.set(since, [figure]);
  }
  return [...segments].toSorted(([a], [b]) => a - b).map(([, segment]) => segment);
}
