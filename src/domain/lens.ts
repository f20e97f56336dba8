/** What the atlas has with each country or region, and of each home place. */
import type { AtlasFeature, Partner, Place } from '../../geo/lib/model';
import type { LayerData, RegionData } from './layer-data';
import { placesWithin, yearOf, type SelectableLayer } from './select-layer';
import { valueOf } from './selection';

export type LensKind = 'partner' | 'home';

export interface IndexRow {
  /** Country code or place id. */
  readonly id: string;
  readonly name: string;
  readonly name_zh: string | null;
  /** Features by layer, in the order of the layers given. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** The oldest dated tie of some features; null where none of them is dated. Ended ones count not. */
export function oldestTie(
  features: readonly AtlasFeature[],
  dateField: string | undefined,
): { readonly year: number; readonly feature: AtlasFeature } | null {
  const dated = features.flatMap((feature) => {
    const year = yearOf(feature, dateField);
    return year === null || feature.properties['status'] === 'ended' ? [] : [{ year, feature }];
  });
  return dated.toSorted((a, b) => a.year - b.year)[0] ?? null;
}

/** All countries, or all home places, that any layer has something of; most first. */
export function lensIndex(
  kind: LensKind,
  layers: readonly SelectableLayer[],
  dataOf: (id: string) => LayerData | null,
  region: RegionData,
): readonly IndexRow[] {
  const perLayer = layers.map(({ id }) => countBy(kind, dataOf(id)?.features ?? []));
  const rows =
    kind === 'partner'
      ? [...region.partners.values()].map((partner) => partnerRow(partner, perLayer))
      : [...region.places.values()]
          .filter(({ side }) => side === 'home')
          .map((place) => placeRow(place, perLayer, region));
  return rows
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
}

type Counts = ReadonlyMap<string, number>;

function partnerRow({ code, name, name_zh }: Partner, perLayer: readonly Counts[]): IndexRow {
  return makeRow(
    code,
    name,
    name_zh,
    perLayer.map((counts) => counts.get(code) ?? 0),
  );
}

function placeRow(
  { id, name, name_zh }: Place,
  perLayer: readonly Counts[],
  region: RegionData,
): IndexRow {
  const within = [...placesWithin(id, region)];
  const counts = perLayer.map((byPlace) =>
    within.reduce((sum, place) => sum + (byPlace.get(place) ?? 0), 0),
  );
  return makeRow(id, name, name_zh, counts);
}

function makeRow(
  id: string,
  name: string,
  name_zh: string | null,
  counts: readonly number[],
): IndexRow {
  return { id, name, name_zh, counts, total: counts.reduce((sum, count) => sum + count, 0) };
}

function countBy(kind: LensKind, features: readonly AtlasFeature[]): Counts {
  const counts = new Map<string, number>();
  for (const feature of features) {
    for (const key of keysOf(kind, feature)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A park run with two countries is there for both. */
function keysOf(kind: LensKind, feature: AtlasFeature): ReadonlySet<string> {
  const { home, partner } = feature.properties;
  if (kind === 'home') return new Set(home === null ? [] : [home]);
  const others = valueOf(feature, 'partners');
  return new Set(
    [partner, ...(typeof others === 'object' ? (others ?? []) : [])].flatMap((code) =>
      typeof code === 'string' ? [code] : [],
    ),
  );
}
