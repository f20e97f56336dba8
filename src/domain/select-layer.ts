/**
 * What is selected of a layer: the one answer that map, list, totals, charts and downloads read.
 * Lenses, years, filters and text each narrow it; a feature must pass all of them.
 */
import type { AtlasFeature } from '../../geo/lib/model';
import { filterFeatures } from './feature-list';
import type { LayerData, RegionData } from './layer-data';
import { selectFeatures, valueOf } from './selection';
import type { View } from './view';

/** The part of the view that narrows layers. */
export type Narrowing = Pick<View, 'filters' | 'partner' | 'home' | 'years' | 'text'>;

/** What the selection must know of a layer. */
export interface SelectableLayer {
  readonly id: string;
  /** Property with the date that years are held against; absent: nothing of it is dated. */
  readonly dateField?: string | undefined;
  /** Property with further countries, for what is run with several. */
  readonly partnersField?: string | undefined;
  /** Layer whose links start at this one's features, and the property that names them. */
  readonly servedBy?: { readonly layer: string; readonly field: string } | undefined;
}

export interface LayerSelection {
  readonly features: readonly AtlasFeature[];
  /** Pass everything but the years, of which theirs is not known; none where no years are set. */
  readonly undated: readonly AtlasFeature[];
  /** Features of the layer. */
  readonly total: number;
}

export const NOTHING_NARROWED: Narrowing = {
  filters: [],
  partner: null,
  home: null,
  years: null,
  text: '',
};

/** Whether anything but the choice of layers narrows what is shown. */
export function isNarrowed({ filters, partner, home, years, text }: Narrowing): boolean {
  return (
    filters.length > 0 || partner !== null || home !== null || years !== null || text.trim() !== ''
  );
}

/**
 * @param region null while it is not loaded; a home lens then keeps the place itself only
 * @param dataOf data of other layers, as far as they are loaded
 */
export function selectLayer(
  layer: SelectableLayer,
  data: LayerData,
  narrowing: Narrowing,
  region: RegionData | null,
  dataOf: (id: string) => LayerData | null,
): LayerSelection {
  const { features, statistics } = data;
  const passes = [
    ...(narrowing.partner === null ? [] : [byPartner(layer, narrowing.partner, dataOf)]),
    ...(narrowing.home === null ? [] : [byHome(narrowing.home, region)]),
  ];
  let kept = selectFeatures({ layer: layer.id, features, statistics }, narrowing.filters);
  for (const pass of passes) kept = kept.filter(pass);
  kept = filterFeatures(kept, narrowing.text, region);
  const { years } = narrowing;
  const total = features.length;
  if (years === null) return { features: kept, undated: [], total };
  const selected: AtlasFeature[] = [];
  const undated: AtlasFeature[] = [];
  for (const feature of kept) {
    const year = yearOf(feature, layer.dateField);
    if (year === null) undated.push(feature);
    else if (year >= years.from && year <= years.to) selected.push(feature);
  }
  return { features: selected, undated, total };
}

/** Year of a date in ISO 8601, also where it is cut to the year. */
export function yearOf(feature: AtlasFeature, field: string | undefined): number | null {
  const date = field === undefined ? null : valueOf(feature, field);
  if (typeof date !== 'string' || (date.length !== 4 && date[4] !== '-')) return null;
  const year = Number(date.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : null;
}

type Pass = (feature: AtlasFeature) => boolean;

function byPartner(
  { servedBy, partnersField }: SelectableLayer,
  code: string,
  dataOf: (id: string) => LayerData | null,
): Pass {
  const links = servedBy ? (dataOf(servedBy.layer)?.features ?? []) : [];
  const served = new Set(
    links
      .filter(({ properties }) => properties.partner === code)
      .map((link) => valueOf(link, servedBy?.field ?? '')),
  );
  return ({ properties }) => {
    if (properties.partner === code) return true;
    if (served.size > 0 && served.has(properties.id)) return true;
    if (partnersField === undefined) return false;
    const partners = properties[partnersField];
    return typeof partners === 'object' && partners?.includes(code) === true;
  };
}

function byHome(place: string, region: RegionData | null): Pass {
  const places = placesWithin(place, region);
  return ({ properties: { home } }) => home !== null && places.has(home);
}

/** A home place and all places below it: a city with its counties, the province with everything. */
export function placesWithin(place: string, region: RegionData | null): ReadonlySet<string> {
  const within = new Set([place]);
  const parents = [...(region?.places.values() ?? [])].filter(({ side }) => side === 'home');
  // Places come in any order, so until a round adds nothing.
  for (let size = 0; size !== within.size;) {
    size = within.size;
    for (const { id, parent } of parents) if (parent && within.has(parent)) within.add(id);
  }
  return within;
}
