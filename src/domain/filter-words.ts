/** A filter in words, as its chip and the description of a view say it. */
import type { Localized } from '../../geo/lib/model';
import { formatNumber, localName } from './format';
import type { Bilingual, RegionData } from './layer-data';
import type { FieldFilter } from './selection';
import type { Term } from './selection-terms';
import type { Lang } from './view';

/** What must be known of a layer's field to name it and its values. */
export interface WordedLayer {
  readonly fields: readonly {
    readonly key: string;
    readonly label: Bilingual;
    readonly kind: string;
    readonly unit?: Bilingual;
    readonly values?: Readonly<Record<string, Bilingual>>;
  }[];
  readonly measures?: Readonly<Record<string, { label: Bilingual; unit: Bilingual }>>;
}

export interface TermWords {
  readonly known: string;
  readonly unknown: string;
  readonly mapped: string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly between: (from: string, to: string) => string;
}

const FIGURE = 'figure.';

/** Name of a field, also of a figure; the key itself where the layer has no such field. */
export function fieldLabel(layer: WordedLayer, key: string, lang: Lang, words: TermWords): string {
  if (key === 'mapped') return words.mapped;
  if (key.startsWith(FIGURE)) {
    return layer.measures?.[key.slice(FIGURE.length)]?.label[lang] ?? key;
  }
  return layer.fields.find((field) => field.key === key)?.label[lang] ?? key;
}

/** A value of a field in the reader's language; as it is where it has no name. */
export function valueLabel(
  layer: WordedLayer,
  key: string,
  value: string,
  lang: Lang,
  region: RegionData | null,
): string {
  const field = layer.fields.find((each) => each.key === key);
  if (field?.values && Object.hasOwn(field.values, value)) {
    return field.values[value]?.[lang] ?? value;
  }
  const named = field?.kind === 'partner' ? region?.partners.get(value) : region?.places.get(value);
  const isNamed = field?.kind === 'partner' || field?.kind === 'place';
  return isNamed && named ? inLang(named, lang) : value;
}

/** "Kind: sea port, river port". */
export function filterLabel(
  layer: WordedLayer,
  { field, terms }: Pick<FieldFilter, 'field' | 'terms'>,
  lang: Lang,
  region: RegionData | null,
  words: TermWords,
): string {
  const unit = unitOf(layer, field)?.[lang];
  const values = terms.map((term) => {
    if (term.kind === 'word') return valueLabel(layer, field, term.word, lang, region);
    if (term.kind !== 'span') return words[term.kind];
    return spanLabel(term, unit, isYear(layer, field), lang, words);
  });
  const name = fieldLabel(layer, field, lang, words);
  return lang === 'zh' ? `${name}：${values.join('、')}` : `${name}: ${values.join(', ')}`;
}

function spanLabel(
  { from, to }: Extract<Term, { kind: 'span' }>,
  unit: string | undefined,
  asYear: boolean,
  lang: Lang,
  words: TermWords,
): string {
  const text = (value: number) => {
    const number = asYear ? String(value) : formatNumber(value, lang);
    return unit === undefined ? number : `${number} ${unit}`;
  };
  if (from !== null && to !== null) return words.between(text(from), text(to));
  if (from !== null) return words.atLeast(text(from));
  return to === null ? words.known : words.atMost(text(to));
}

function isYear(layer: WordedLayer, key: string): boolean {
  return layer.fields.find((field) => field.key === key)?.kind === 'date';
}

export function unitOf(layer: WordedLayer, key: string): Bilingual | undefined {
  if (key.startsWith(FIGURE)) return layer.measures?.[key.slice(FIGURE.length)]?.unit;
  return layer.fields.find((field) => field.key === key)?.unit;
}

function inLang({ name, name_zh }: { name: string; name_zh: string | null }, lang: Lang): string {
  return localName({ en: name, zh: name_zh } satisfies Localized, lang).text;
}
