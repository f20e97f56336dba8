/** Text that is the same for the same data on every machine, so that a diff shows meaning. */
import type { AtlasFeature, Statistic } from './model';

/** Orders by code units: no locale, so no machine orders otherwise. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function sortById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => compareText(a.id, b.id));
}

export function sortFeatures(features: readonly AtlasFeature[]): AtlasFeature[] {
  return features.toSorted((a, b) => compareText(a.properties.id, b.properties.id));
}

/** By what they are about, then by time; figures in conflict by value. */
export function sortStatistics(statistics: readonly Statistic[]): Statistic[] {
  return statistics.toSorted(compareStatistics);
}

function compareStatistics(a: Statistic, b: Statistic): number {
  return (
    compareText(a.subject, b.subject) ||
    compareText(a.measure, b.measure) ||
    a.year - b.year ||
    compareText(a.period, b.period) ||
    a.value - b.value ||
    compareText(a.sources.join('|'), b.sources.join('|'))
  );
}

/** A list as JSON with one entry a line, within an optional head such as a collection's members. */
export function toLines(
  head: Readonly<Record<string, unknown>>,
  key: string,
  items: readonly unknown[],
): string {
  const members = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`,
  );
  const lines = items.map((item) => JSON.stringify(item)).join(',\n');
  return `{${members.join('')}${JSON.stringify(key)}:[\n${lines}\n]}\n`;
}

export function toListLines(items: readonly unknown[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}
