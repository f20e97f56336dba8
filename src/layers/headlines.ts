/** Large numbers of a panel: cited from the statistics, or counted from the features. */
import { formatNumber } from '../domain/format';
import { latest, latestStock, type FigureKey } from '../domain/statistics';
import { LANGS } from '../domain/view';
import type { AtlasFeature, Statistic } from '../../geo/lib/model';
import type { Bilingual, Headline } from './definition';

/**
 * The newest figure of a subject; null where none is known. Where its sources differ, the least and
 * the greatest value stand together and the note names all.
 */
export function citedHeadline(
  statistics: readonly Statistic[],
  {
    label,
    unit,
    isStock = false,
    ...key
  }: FigureKey & {
    label: Bilingual;
    unit: Bilingual | null;
    /** A count at a date and not a sum over a year. */
    isStock?: boolean;
  },
): Headline | null {
  const figures = (isStock ? latestStock : latest)(statistics, key);
  const [first] = figures;
  if (first === undefined) return null;
  const values = [...new Set(figures.map(({ value }) => value))].toSorted((a, b) => a - b);
  const [value = first.value] = values;
  const note = differing(values);
  return {
    label,
    unit,
    value,
    ...(values.length > 1 && { valueTo: Math.max(...values) }),
    year: String(first.year),
    basis: 'cited',
    bound: first.bound,
    sources: [...new Set(figures.flatMap(({ sources }) => sources))],
    ...(note !== null && { note }),
  };
}

export function countedHeadline(label: Bilingual, value: number, unit?: Bilingual): Headline {
  return { label, value, unit: unit ?? null, year: null, basis: 'counted', sources: [] };
}

export function presentHeadlines(headlines: readonly (Headline | null)[]): readonly Headline[] {
  return headlines.filter((headline) => headline !== null);
}

/** How many different values the features have; unknown ones do not count. */
export function countDistinct(
  features: readonly AtlasFeature[],
  valueOf: (feature: AtlasFeature) => string | null,
): number {
  return new Set(features.map(valueOf).filter((value) => value !== null)).size;
}

/** Every value that sources give; none of them is picked, and nothing between them is meant. */
function differing(values: readonly number[]): Bilingual | null {
  if (values.length < 2) return null;
  const [en, zh] = LANGS.map((lang) =>
    values.map((value) => formatNumber(value, lang)).join(lang === 'zh' ? '、' : ', '),
  );
  return { en: `Sources differ: ${en ?? ''}`, zh: `来源不一：${zh ?? ''}` };
}
