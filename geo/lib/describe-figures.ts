import { gradeOfIds } from './provenance';
import type { ScopeBreak, Source, Statistic } from './model';
import type { SeriesBreakRow } from './shared-schemas';

/**
 * Says of each figure what grade its sources have and, where the scope of its series changed in
 * its year or before, when that was and why.
 * @param breaks rows of `series-breaks.csv`, in any order
 */
export function describeFigures(
  bibliography: ReadonlyMap<string, Source>,
  breaks: readonly SeriesBreakRow[],
): (figures: readonly Statistic[]) => Statistic[] {
  const bySeries = new Map<string, SeriesBreakRow[]>();
  for (const row of breaks.toSorted((a, b) => b.year - a.year)) {
    const key = `${row.measure} ${row.series}`;
    bySeries.set(key, [...(bySeries.get(key) ?? []), row]);
  }
  return (figures) =>
    figures.map((figure) => {
      const grade = gradeOfIds(figure.sources, bibliography);
      const series = bySeries.get(`${figure.measure} ${figure.subject}`) ?? [];
      const last = series.find(({ year }) => year <= figure.year);
      return {
        ...figure,
        ...(grade === null ? {} : { grade }),
        ...(last === undefined ? {} : { scope_break: toBreak(last) }),
      };
    });
}

function toBreak({ year, reason, reason_zh }: SeriesBreakRow): ScopeBreak {
  return { year, reason, reason_zh };
}
