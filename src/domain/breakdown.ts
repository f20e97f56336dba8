/** How features spread over the values of one property: by partner, by home place, by kind. */
import type { AtlasFeature, PropertyValue } from '../../geo/lib/model';
import type { Lang } from './view';

export interface BreakdownRow {
  /** The value as the data has it: a partner's code, a place's id. */
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export interface Breakdown {
  /** The most frequent first, equal ones by name. */
  readonly rows: readonly BreakdownRow[];
  /** Features that have no value: unknown, and so in no row. */
  readonly unknown: number;
}

/**
 * @param key property; a feature with a list of values counts once for each different one
 * @param labelOf name of a value in the reader's language
 */
export function breakdownBy(
  features: readonly AtlasFeature[],
  key: string,
  labelOf: (id: string) => string,
  lang: Lang,
): Breakdown {
  const counts = new Map<string, number>();
  let unknown = 0;
  for (const { properties } of features) {
    const ids = valuesOf(properties[key]);
    if (ids.size === 0) unknown += 1;
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const collator = new Intl.Collator(lang === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const rows = [...counts].map(([id, count]) => ({ id, label: labelOf(id), count }));
  rows.sort((a, b) => b.count - a.count || collator.compare(a.label, b.label));
  return { rows, unknown };
}

function valuesOf(value: PropertyValue | undefined): ReadonlySet<string> {
  const list = value === null || value === undefined ? [] : [value].flat();
  return new Set(list.map(String).filter((text) => text !== ''));
}
