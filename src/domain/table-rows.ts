/** A layer as a table: what its columns are, how a cell reads, and in which order rows come. */
import type { AtlasFeature, Localized, PropertyValue, Statistic } from '../../geo/lib/model';
import { formatAmount, formatDate, formatNumber, localName } from './format';
import type { Bilingual, RegionData } from './layer-data';
import { foldText } from './search-text';
import { latestOrAtLeast } from './statistics';
import type { Lang } from './view';

/** A field of a layer's definition, as far as a table needs it. */
export interface TableField {
  readonly key: string;
  readonly label: Bilingual;
  readonly kind:
    'text' | 'number' | 'date' | 'enum' | 'place' | 'partner' | 'feature' | 'places' | 'note';
  readonly unit?: Bilingual;
  readonly layer?: string;
  readonly values?: Readonly<Record<string, Bilingual>>;
}

export interface TableLayer {
  readonly id: string;
  readonly fields: readonly TableField[];
  readonly measures?: Readonly<Record<string, { label: Bilingual; unit: Bilingual }>>;
}

export interface TableContext {
  readonly lang: Lang;
  /** Null while names are not there: codes and ids are shown then. */
  readonly region: RegionData | null;
  readonly statistics: readonly Statistic[];
  /** Name of a feature that a cell refers to; null where it is not loaded. */
  readonly nameOfFeature: (layer: string, id: string) => Localized | null;
}

/** Empty text means not known. `lang` is that of the text; null: in any language. */
export interface Cell {
  readonly text: string;
  readonly lang: Lang | null;
}

type SortValue = number | string | null;
export type Direction = 'ascending' | 'descending';

export interface TableColumn {
  /** `name`, `other_name`, a field's key, or `figure.<measure>`. */
  readonly id: string;
  readonly label: string;
  readonly kind: TableField['kind'] | 'name' | 'figure';
  readonly cell: (feature: AtlasFeature) => Cell;
  /** Null where unknown. */
  readonly sortValue: (feature: AtlasFeature) => SortValue;
}

const NAME: Bilingual = { en: 'Name', zh: '名称' };
const OTHER_NAME: Bilingual = { en: 'Name in Chinese', zh: '英文名称' };
const UNKNOWN_CELL: Cell = { text: '', lang: null };

/** The name in the reader's language, then in the other one, the newest figures, the fields. */
export function tableColumns(layer: TableLayer, context: TableContext): readonly TableColumn[] {
  return [
    ...nameColumns(context.lang),
    ...figureColumns(layer, context),
    ...layer.fields.map((field) => fieldColumn(field, layer.id, context)),
  ];
}

/** Whether numbers stand in the column, which are aligned at their end. */
export function isNumeric({ kind }: TableColumn): boolean {
  return kind === 'number' || kind === 'figure';
}

/** The columns that are left out until asked for: long notes, and those with nothing in them. */
export function quietColumns(
  columns: readonly TableColumn[],
  features: readonly AtlasFeature[],
): ReadonlySet<string> {
  const quiet = columns.filter(
    ({ kind, sortValue }) =>
      kind === 'note' || !features.some((feature) => sortValue(feature) !== null),
  );
  return new Set(quiet.map(({ id }) => id).filter((id) => id !== 'name'));
}

/** Orders by one column; unknown values come last in both directions, equal ones by name. */
export function sortRows(
  features: readonly AtlasFeature[],
  column: TableColumn,
  direction: Direction,
  lang: Lang,
): readonly AtlasFeature[] {
  const { compare } = new Intl.Collator(lang === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = features.map((feature) => ({
    feature,
    value: column.sortValue(feature),
    name: localName(namesOf(feature), lang).text,
  }));
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) {
      if (a.value !== b.value) return a.value === null ? 1 : -1;
    } else if (a.value !== b.value) {
      const isNumber = typeof a.value === 'number' && typeof b.value === 'number';
      const order = isNumber
        ? Number(a.value) - Number(b.value)
        : compare(String(a.value), String(b.value));
      if (order !== 0) return sign * order;
    }
    return compare(a.name, b.name);
  });
  return keyed.map(({ feature }) => feature);
}

/** What a text filter looks into: both names and the shown cells; dates as they are in the data. */
export function rowText(feature: AtlasFeature, columns: readonly TableColumn[]): string {
  const { name, name_zh: nameZh } = feature.properties;
  // A date's words are dear to make and its year is in the plain form too.
  const cells = columns.map((column) =>
    column.kind === 'date' ? String(column.sortValue(feature) ?? '') : column.cell(feature).text,
  );
  return foldText([name, nameZh ?? '', ...cells].join(' '));
}

/** Whether every word of the filter occurs in the text of {@link rowText}. */
export function matchesFilter(text: string, filter: string): boolean {
  return foldText(filter)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function namesOf({ properties }: AtlasFeature): Localized {
  return { en: properties.name, zh: properties.name_zh };
}

function nameColumns(lang: Lang): TableColumn[] {
  const own = (feature: AtlasFeature) => localName(namesOf(feature), lang);
  // What stands in the first column for want of a Chinese name is not said twice.
  const other = ({ properties: { name, name_zh: nameZh } }: AtlasFeature) =>
    lang === 'en' ? nameZh : nameZh === null ? null : name;
  return [
    { id: 'name', label: NAME[lang], kind: 'name', cell: own, sortValue: (row) => own(row).text },
    {
      id: 'other_name',
      label: OTHER_NAME[lang],
      kind: 'text',
      cell: (row) => ({ text: other(row) ?? '', lang: lang === 'en' ? 'zh' : 'en' }),
      sortValue: other,
    },
  ];
}

function fieldColumn(field: TableField, layer: string, context: TableContext): TableColumn {
  const cell = (feature: AtlasFeature) => fieldCell(field, valueOf(feature, field), layer, context);
  return {
    id: field.key,
    label: field.label[context.lang],
    kind: field.kind,
    cell,
    sortValue: (feature) => {
      const value = valueOf(feature, field);
      if (value === null || typeof value === 'number') return value;
      // ISO 8601 sorts as text, also where cut to the year; "unknown" is a word for no value.
      if (field.kind === 'date') return text(value);
      return field.kind === 'enum' && value === 'unknown' ? null : cell(feature).text;
    },
  };
}

/** Null for every way in which a value can be missing. */
function valueOf({ properties }: AtlasFeature, { key }: TableField): PropertyValue {
  const value = Object.hasOwn(properties, key) ? (properties[key] ?? null) : null;
  return value === '' || (Array.isArray(value) && value.length === 0) ? null : value;
}

function fieldCell(
  field: TableField,
  value: PropertyValue,
  layer: string,
  { lang, region, nameOfFeature }: TableContext,
): Cell {
  if (value === null) return UNKNOWN_CELL;
  const plain = text(value, lang);
  const known = (name: Localized | null | undefined) =>
    name ? localName(name, lang) : freeText(plain, lang);
  switch (field.kind) {
    case 'place':
      return known(bilingual(region?.places.get(plain)));
    case 'partner':
      return known(bilingual(region?.partners.get(plain)));
    case 'feature':
      return known(nameOfFeature(field.layer ?? layer, plain));
    case 'enum':
      return { text: field.values?.[plain]?.[lang] ?? plain, lang: null };
    case 'date':
      return { text: formatDate(plain, lang), lang: null };
    case 'number':
      if (typeof value !== 'number') return freeText(plain, lang);
      return {
        text: field.unit ? formatAmount(value, field.unit, lang) : formatNumber(value, lang),
        lang: null,
      };
    case 'text':
    case 'places':
    case 'note':
      return freeText(plain, lang);
  }
}

function text(value: PropertyValue, lang: Lang = 'en'): string {
  return Array.isArray(value) ? value.join(lang === 'zh' ? '、' : ', ') : String(value);
}

/** Free text keeps the language of the tables, English where it has words in Latin letters. */
function freeText(plain: string, lang: Lang): Cell {
  return { text: plain, lang: lang !== 'en' && /[A-Za-z]{3}/.test(plain) ? 'en' : null };
}

function bilingual(
  named: { readonly name: string; readonly name_zh: string | null } | undefined,
): Localized | null {
  return named ? { en: named.name, zh: named.name_zh } : null;
}

function figureColumns(layer: TableLayer, { lang, statistics }: TableContext): TableColumn[] {
  // Looked up for every row, so that only its own figures are gone through.
  const bySubject = new Map<string, Statistic[]>();
  for (const figure of statistics) {
    const known = bySubject.get(figure.subject);
    if (known) known.push(figure);
    else bySubject.set(figure.subject, [figure]);
  }
  return Object.entries(layer.measures ?? {}).map(([measure, words]) => {
    const figuresOf = ({ properties }: AtlasFeature) => {
      const subject = `${layer.id}.${properties.id}`;
      return latestOrAtLeast(bySubject.get(subject) ?? [], { measure, subject });
    };
    return {
      id: `figure.${measure}`,
      label:
        lang === 'zh' ? `${words.label.zh}（最近全年）` : `${words.label.en}, latest whole year`,
      kind: 'figure',
      cell: (feature) => ({ text: figureText(figuresOf(feature), words.unit, lang), lang: null }),
      sortValue: (feature) => figuresOf(feature)[0]?.value ?? null,
    };
  });
}

/** Every side of a conflict, a bound as a bound, and always the year. */
function figureText(figures: readonly Statistic[], unit: Bilingual, lang: Lang): string {
  const [first] = figures;
  if (first === undefined) return '';
  const values = [...new Set(figures.map(({ value }) => value))];
  const amounts = values.map((value) => formatAmount(value, unit, lang)).join(' / ');
  const year = lang === 'zh' ? `（${String(first.year)}）` : ` (${String(first.year)})`;
  return (first.bound === 'lower' ? '≥ ' : '') + amounts + year;
}
