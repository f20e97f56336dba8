/**
 * How values read in each language. Every function takes null, always returns text, and never
 * shows NaN or Infinity: what is not a value is shown as unknown.
 */
import type { Localized } from '../../geo/lib/model';
import type { Lang } from './view';

const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-GB', zh: 'zh-CN' };
export const UNKNOWN = '—';

/** Formatters are costly to make and are needed for every row, so each is made once. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(lang: Lang, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = lang + JSON.stringify(options);
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(LOCALES[lang], options);
  numberFormats.set(key, format);
  return format;
}

/** Grouped digits, at most two decimals: 3,610 · 60.07 · 17,240,000. */
export function formatNumber(value: number | null, lang: Lang): string {
  if (value === null || !Number.isFinite(value)) return UNKNOWN;
  // Without the option, what rounds to zero from below would read "-0".
  return numberFormat(lang, { maximumFractionDigits: 2, signDisplay: 'negative' }).format(value);
}

/** A value with its unit: "605 Mt", and without a space before a Chinese unit: "605百万吨". */
export function formatAmount(
  value: number | null,
  unit: Readonly<Record<Lang, string>>,
  lang: Lang,
): string {
  const number = formatNumber(value, lang);
  if (number === UNKNOWN || unit[lang] === '') return number;
  return /^\p{Script=Han}/u.test(unit[lang]) ? number + unit[lang] : `${number} ${unit[lang]}`;
}

/** A share as whole per cent, rounded down so that 99.6 % never reads as all. */
export function formatPercent(share: number | null, lang: Lang): string {
  // 0.29 * 100 is a hair below 29 in binary and must not fall to 28.
  const percent = Math.floor((share ?? Number.NaN) * 100 + 1e-9);
  if (!Number.isFinite(percent)) return UNKNOWN;
  return numberFormat(lang, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'negative',
  }).format(percent / 100);
}

/** A year is a name, not an amount, and takes no grouping: 2024 · 2024年. */
export function formatYear(year: number | null, lang: Lang): string {
  if (year === null || !Number.isInteger(year)) return UNKNOWN;
  return lang === 'zh' ? `${String(year)}年` : String(year);
}

/**
 * An ISO 8601 date, possibly cut to month or year, as precise as it is. Other text, and days that
 * no calendar has, stay as they are: a mistake in the data must not turn into another date.
 */
export function formatDate(date: string | null, lang: Lang): string {
  if (date === null || date === '') return UNKNOWN;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return date;
  if (month === undefined) return formatYear(Number(year), lang);
  const time = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  const isReal = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
  if (!isReal) return date;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(LOCALES[lang], options).format(time);
}

/** A name in the reader's language where it exists, with the language it is really in. */
export function localName(name: Localized, lang: Lang): { text: string; lang: Lang } {
  return lang === 'zh' && name.zh !== null && name.zh !== ''
    ? { text: name.zh, lang: 'zh' }
    : { text: name.en, lang: 'en' };
}
