/** Independent figures of the tables that claims name, and what can be worked out of two of them. */
import { isValue } from '../../src/domain/statistics';
import type { Dataset } from './dataset';
import { rowsOf } from './layer-room';
import type { Bound, Statistic } from './model';

/** What the tables say: a value in the claim's unit, or why there is none. */
export type FoundFigure =
  | { readonly value: number; readonly bound: Bound; readonly sources: readonly string[] }
  | { readonly fault: string };

/** measure : subject : year, and what the value is divided by to get the claim's unit. */
const FIGURE = /^([a-z0-9_]+):([a-z0-9-]+):(\d{4})(?:\/([1-9]\d*))?$/;
/** `growth:` from the first to the second, `share:` of the first in the second; both per cent. */
const PAIR = /^(growth|share):([^~]+)~([^~]+)$/;

/**
 * Finds the figure that a claim names: `trains:jiangsu:2023`, `gdp_cny_bn:jiangsu:2023/1000`,
 * `growth:trains:jiangsu:2022~trains:jiangsu:2023`, `share:<figure>~<figure>`.
 */
export function findFigure(text: string, dataset: Dataset): FoundFigure {
  const own = dataset.layers.flatMap(({ build }) => build.statistics);
  const statistics = [...rowsOf(dataset.statistics.rows), ...own];
  const [, kind, first, second] = PAIR.exec(text) ?? [];
  if (first === undefined || second === undefined) return findOne(text, statistics);
  const [one, other] = [findOne(first, statistics), findOne(second, statistics)];
  if ('fault' in one) return one;
  if ('fault' in other) return other;
  // From "at least 12 trillion" no growth follows, nor a share.
  if (!isValue(one) || !isValue(other) || one.value === 0 || other.value === 0) {
    return { fault: `figure: "${text}" rests on a bound or on zero` };
  }
  const ratio = kind === 'growth' ? other.value / one.value - 1 : one.value / other.value;
  const sources = [...new Set([...one.sources, ...other.sources])];
  return { value: 100 * ratio, bound: 'rounded', sources };
}

function findOne(text: string, statistics: readonly Statistic[]): FoundFigure {
  const [, measure, subject, year, divisor = '1'] = FIGURE.exec(text) ?? [];
  if (measure === undefined) {
    return { fault: `figure: "${text}" is not measure:subject:year/divisor` };
  }
  const found = statistics.filter(
    (statistic) =>
      statistic.measure === measure &&
      statistic.subject === subject &&
      statistic.year === Number(year) &&
      !isPart(statistic),
  );
  const [only] = found;
  // Of two figures that differ neither is the figure.
  if (!only || found.length > 1) {
    return { fault: `figure: ${String(found.length)} rows match "${text}", not one` };
  }
  return { value: only.value / Number(divisor), bound: only.bound, sources: only.sources };
}

/** A part of the year says nothing of the whole one. */
function isPart({ period }: Statistic): boolean {
  return !/^(year|as of |since )/.test(period);
}
