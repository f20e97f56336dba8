/** Numbers beside an axis: as short as they can be, since they are round. */
import { formatNumber } from './format';
import type { Lang } from './view';

const COMPACT: Readonly<Record<Lang, Intl.NumberFormat>> = {
  // British English writes "5m" here, which reads as metres.
  en: new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 }),
  zh: new Intl.NumberFormat('zh-CN', { notation: 'compact', maximumFractionDigits: 1 }),
};

/** 3,500 · 150K · 5M, in Chinese 15万 · 500万. */
export function formatAxisNumber(value: number, lang: Lang): string {
  return Math.abs(value) < 100_000 ? formatNumber(value, lang) : COMPACT[lang].format(value);
}
