/**
 * What a filter keeps: the one way in which map, list, chart, download and ledger of claims count.
 *
 * A filter is written as in a link, `f.<layer>.<field>=<terms>`, several joined by `&`:
 * `f.ports.part_of=-&f.ports.figure.cargo_mt=100..`. The terms of one field mean "or", fields of
 * one layer mean "and", layers are filtered apart. See `selection-terms.ts` for the terms.
 *
 * A field is a property of the feature, or one of two that are made up:
 * - `mapped` is `yes` for a feature with a geometry and `no` for one without;
 * - `figure.<measure>` are the figures of the feature. A span keeps the feature when one figure
 *   proves it: a part of a year or a lower bound can only understate and so proves "at least",
 *   an upper bound proves "at most", a total of several years neither. `..` asks for any figure, `-` for none; words keep nothing.
 */
import type { AtlasFeature, PropertyValue, Statistic } from '../../geo/lib/model';
import { parseTerms, printTerms, type Term } from './selection-terms';
import { isCumulative } from './statistics';

export interface FieldFilter {
  readonly layer: string;
  readonly field: string;
  /** One at least; any of them is enough. */
  readonly terms: readonly Term[];
}

/** What a selection looks at: features of one layer and the figures about them. */
export interface Selectable {
  readonly layer: string;
  readonly features: readonly AtlasFeature[];
  readonly statistics: readonly Statistic[];
}

const KEY = /^f\.([a-z0-9]+(?:-+[a-z0-9]+)*)\.((?:figure\.)?[a-z_][a-z0-9_]*)$/;
const FIGURE = 'figure.';

/**
 * Reads filters. Total: any text gives the filters that can be read; of two for the same field
 * the first holds, as with any key of a link.
 * @returns the filters in the order in which {@link printFilters} writes them; `dropped` are the
 *   parts that could not be read, as they stand in the text
 */
export function parseFilters(text: string): {
  filters: readonly FieldFilter[];
  dropped: readonly string[];
} {
  const filters = new Map<string, FieldFilter>();
  const dropped: string[] = [];
  for (const pair of text.split('&').filter((part) => part !== '')) {
    const [, key = '', values = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
    const filter = parseFilter(key, values);
    if (filter === null || filters.has(key)) dropped.push(pair);
    else {
      filters.set(key, { layer: filter.layer, field: filter.field, terms: filter.terms });
      if (filter.dropped.length > 0) dropped.push(`${key}=${filter.dropped.join('~')}`);
    }
  }
  return { filters: inOrder([...filters.values()]), dropped };
}

/** One key of a link and its text; null where the key is no filter or no term can be read. */
export function parseFilter(
  key: string,
  text: string,
): (FieldFilter & { readonly dropped: readonly string[] }) | null {
  const [, layer, field] = KEY.exec(key) ?? [];
  const { terms, dropped } = parseTerms(text);
  if (layer === undefined || field === undefined || terms.length === 0) return null;
  return { layer, field, terms, dropped };
}

export function printFilters(filters: readonly FieldFilter[]): string {
  return inOrder(filters)
    .map((filter) => `${keyOf(filter)}=${printTerms(filter.terms)}`)
    .join('&');
}

/** The features of one layer that every filter of this layer keeps, in their order. */
export function selectFeatures(
  { layer, features, statistics }: Selectable,
  filters: readonly FieldFilter[],
): readonly AtlasFeature[] {
  const own = filters.filter((filter) => filter.layer === layer);
  if (own.length === 0) return features;
  const figures = new Map(
    own
      .filter(({ field }) => field.startsWith(FIGURE))
      .map(({ field }) => [field, figuresById(layer, field.slice(FIGURE.length), statistics)]),
  );
  return features.filter((feature) =>
    own.every(({ field, terms }) => {
      const ofField = figures.get(field);
      if (ofField === undefined) return keepsValue(valueOf(feature, field), terms);
      return keepsFigures(ofField.get(feature.properties.id) ?? [], terms);
    }),
  );
}

/** The known values of a field among features, as texts; the items of a list count one by one. */
export function distinctValues(
  features: readonly AtlasFeature[],
  field: string,
): ReadonlySet<string> {
  return new Set(features.flatMap((feature) => itemsOf(valueOf(feature, field)).map(String)));
}

/** A property of a feature, or `mapped`; null also where there is no such property. */
export function valueOf({ geometry, properties }: AtlasFeature, field: string): PropertyValue {
  if (field === 'mapped') return geometry === null ? 'no' : 'yes';
  // Names such as `constructor` exist on every object and are no properties of a feature.
  return Object.hasOwn(properties, field) ? (properties[field] ?? null) : null;
}

function figuresById(
  layer: string,
  measure: string,
  statistics: readonly Statistic[],
): ReadonlyMap<string, readonly Statistic[]> {
  const byId = new Map<string, Statistic[]>();
  const prefix = `${layer}.`;
  for (const figure of statistics) {
    if (figure.measure !== measure || !figure.subject.startsWith(prefix)) continue;
    const id = figure.subject.slice(prefix.length);
    const known = byId.get(id);
    if (known) known.push(figure);
    else byId.set(id, [figure]);
  }
  return byId;
}

type Item = string | number | boolean;

function itemsOf(value: PropertyValue): readonly Item[] {
  if (value === null || value === '') return [];
  return typeof value === 'object' ? value.filter((item) => item !== '') : [value];
}

function keepsValue(value: PropertyValue, terms: readonly Term[]): boolean {
  const items = itemsOf(value);
  return terms.some((term) => {
    switch (term.kind) {
      case 'unknown':
        return items.length === 0;
      case 'known':
        return items.length > 0;
      case 'word':
        return items.some((item) => String(item) === term.word);
      case 'span':
        return items.some((item) => isWithin(numberOf(item), term.from, term.to));
    }
  });
}

/** A number as it is; of an ISO 8601 date, also where cut to the month, its year. */
function numberOf(item: Item): number {
  if (typeof item === 'number') return item;
  const [, year] = /^(\d{4})(?:-\d{2}){0,2}$/.exec(String(item)) ?? [];
  return year === undefined ? Number.NaN : Number(year);
}

function isWithin(value: number, from: number | null, to: number | null): boolean {
  return !Number.isNaN(value) && value >= (from ?? -Infinity) && value <= (to ?? Infinity);
}

function keepsFigures(figures: readonly Statistic[], terms: readonly Term[]): boolean {
  return terms.some((term) => {
    if (term.kind === 'unknown') return figures.length === 0;
    if (term.kind === 'known') return figures.length > 0;
    return term.kind === 'span' && figures.some((figure) => proves(figure, term.from, term.to));
  });
}

function proves(figure: Statistic, from: number | null, to: number | null) {
  const { value, bound, period } = figure;
  if (isCumulative(figure)) return false;
  const isAtLeast = from === null || (bound !== 'upper' && value >= from);
  const isAtMost = to === null || (bound !== 'lower' && period === 'year' && value <= to);
  return isAtLeast && isAtMost;
}

function keyOf({ layer, field }: FieldFilter): string {
  return `f.${layer}.${field}`;
}

function inOrder(filters: readonly FieldFilter[]): readonly FieldFilter[] {
  return filters.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}
