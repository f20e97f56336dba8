/** What a filter offers: the values of a field with how many features each would keep. */
import type { AtlasFeature, Statistic } from '../../geo/lib/model';
import type { LayerData, RegionData } from './layer-data';
import { selectLayer, type Narrowing, type SelectableLayer } from './select-layer';
import { valueOf, type FieldFilter } from './selection';
import type { Term } from './selection-terms';

export interface FacetOption {
  readonly value: string;
  readonly count: number;
  readonly isActive: boolean;
}

/** The filter of a field; null where there is none. */
export function filterOf(
  filters: readonly FieldFilter[],
  layer: string,
  field: string,
): FieldFilter | null {
  return filters.find((filter) => filter.layer === layer && filter.field === field) ?? null;
}

/** The filters with another one for this field; without any for it where no term is given. */
export function withFilter(
  filters: readonly FieldFilter[],
  { layer, field, terms }: FieldFilter,
): readonly FieldFilter[] {
  const others = filters.filter((filter) => filter.layer !== layer || filter.field !== field);
  return terms.length === 0 ? others : [...others, { layer, field, terms }];
}

/** The words of a filter with this one switched. */
export function toggleWord(terms: readonly Term[], word: string): readonly Term[] {
  const isOn = terms.some((term) => term.kind === 'word' && term.word === word);
  const words = terms.filter((term) => term.kind === 'word');
  return isOn ? words.filter((term) => term.word !== word) : [...words, { kind: 'word', word }];
}

/**
 * Counts under everything else that is chosen, so that a number says what the next click brings.
 * A chosen value stays in the list even where it keeps nothing.
 */
export function facetOptions(
  layer: SelectableLayer,
  data: LayerData,
  field: string,
  narrowing: Narrowing,
  region: RegionData | null,
  dataOf: (id: string) => LayerData | null,
): readonly FacetOption[] {
  const others = withFilter(narrowing.filters, { layer: layer.id, field, terms: [] });
  const { features, undated } = selectLayer(
    layer,
    data,
    { ...narrowing, filters: others },
    region,
    dataOf,
  );
  const counts = countValues([...features, ...undated], field);
  const active = new Set(
    (filterOf(narrowing.filters, layer.id, field)?.terms ?? []).flatMap((term) =>
      term.kind === 'word' ? [term.word] : [],
    ),
  );
  const values = new Set([...counts.keys(), ...active]);
  return [...values]
    .map((value) => ({ value, count: counts.get(value) ?? 0, isActive: active.has(value) }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function countValues(features: readonly AtlasFeature[], field: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const feature of features) {
    const value = valueOf(feature, field);
    // What is not known is no value to choose.
    const items = typeof value === 'object' ? (value ?? []) : [value];
    for (const item of new Set(items.map(String))) {
      if (item !== '') counts.set(item, (counts.get(item) ?? 0) + 1);
    }
  }
  return counts;
}

/** Least and greatest number or year that any feature has; null where none has one. */
export function extentOf(
  { features, statistics }: LayerData,
  layer: string,
  field: string,
): readonly [number, number] | null {
  const numbers = field.startsWith('figure.')
    ? figuresOf(statistics, layer, field.slice('figure.'.length)).map(({ value }) => value)
    : features.map((feature) => toNumber(valueOf(feature, field))).filter(Number.isFinite);
  return numbers.length === 0 ? null : [Math.min(...numbers), Math.max(...numbers)];
}

function figuresOf(statistics: readonly Statistic[], layer: string, measure: string) {
  return statistics.filter(
    (figure) => figure.measure === measure && figure.subject.startsWith(`${layer}.`),
  );
}

/** A number as it is, the year of a date; NaN for anything else. */
function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  const [, year] = /^(\d{4})(?:-\d{2}){0,2}$/.exec(String(value)) ?? [];
  return year === undefined ? Number.NaN : Number(year);
}
