/** What a chart of figures draws: the subjects with most figures, each with its colour. */
import type { Statistic } from '../../../geo/lib/model';
import { MAX_SERIES, seriesColor } from '../../domain/chart-colors';
import { timeSeriesOf, type ChartPoint, type TimeSeries } from '../../domain/time-series';
import type { ThemeId } from '../../domain/view';

export interface SeriesInput {
  readonly id: string;
  readonly label: string;
  readonly color?: string;
  readonly figures: readonly Statistic[];
}

export interface DrawnSeries extends TimeSeries {
  readonly id: string;
  readonly label: string;
  readonly color: string;
}

/** A point with the name of its subject, as the pointer finds it. */
export interface NamedPoint extends ChartPoint {
  readonly series: string;
  readonly label: string;
}

/** A lone series has the colour of its layer. */
const OWN_COLOR = 'var(--chart-color, var(--accent))';

export function drawnSeries(
  series: readonly SeriesInput[],
  theme: ThemeId,
): readonly DrawnSeries[] {
  const chosen = series
    .map((one) => ({ ...one, time: timeSeriesOf(one.figures) }))
    .filter(({ time }) => time.points.length > 0)
    .toSorted((a, b) => weightOf(b.time) - weightOf(a.time))
    .slice(0, MAX_SERIES);
  return chosen.map(({ id, label, color, time }, position) => ({
    ...time,
    ...{ id, label },
    color: color ?? (chosen.length === 1 ? OWN_COLOR : seriesColor(theme, position)),
  }));
}

/** Whole years tell most; among equals the order of the caller stands. */
function weightOf({ points }: TimeSeries): number {
  return points.filter(({ kind }) => kind === 'whole').length * 100 + points.length;
}

export function namedPoints(drawn: readonly DrawnSeries[]): readonly NamedPoint[] {
  return drawn.flatMap(({ id, label, points }) =>
    points.map((point) => ({ ...point, series: id, label })),
  );
}
