/** Large numbers of a panel: cited from the statistics, or counted from the features. */
import { formatNumber } from '../domain/format';
import { latest, latestStock, type FigureKey } from '../domain/statistics';
import { LANGS } from '../domain/view';
import type { AtlasFeature, Statistic } from '../../geo/lib/model';
import type { Bilingual, Headline } from './definition';

/** The newest figure of a subject; null where none is known. */
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
  const [first, ...others] = figures;
  if (first === undefined) return null;
  const note = otherFigures(others.filter(({ value }) => value !== first.value));
  return {
    label,
    unit,
    value: first.value,
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

/** What other sources give for the same year; none of them is hidden behind the first. */
function otherFigures(figures: readonly Statistic[]): Bilingual | null {
  if (figures.length === 0) return null;
  const [en, zh] = LANGS.map((lang) =>
    figures.map(({ value }) => formatNumber(value, lang)).join(lang === 'zh' ? '、' : ', '),
  );
  return { en: `Other sources: ${en ?? ''}`, zh: `另有来源：${zh ?? ''}` };
}
