/** What a layer's functions look at, and what lists do with it. */
import type { AtlasFeature, Claim, Partner, Place, Statistic } from '../../geo/lib/model';
import type { Lang } from './view';

/** Text that must exist in both languages (unlike a name in the data, which may lack one). */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** What a layer's functions may look at. */
export interface LayerData {
  readonly features: readonly AtlasFeature[];
  readonly statistics: readonly Statistic[];
}

/** What a layer shares with the whole region. */
export interface RegionData {
  readonly places: ReadonlyMap<string, Place>;
  readonly partners: ReadonlyMap<string, Partner>;
  readonly claims: ReadonlyMap<string, Claim>;
}

/** How a list of features can be ordered. Null values come last in both directions. */
export interface SortOption {
  readonly id: string;
  readonly label: Bilingual;
  readonly direction: 'ascending' | 'descending';
  /** The value to sort by, as it is also shown beside the name; null where unknown. */
  readonly value: (feature: AtlasFeature, data: LayerData) => number | string | null;
  /** How the value reads beside the name; absent: the value is not shown. */
  readonly show?: (feature: AtlasFeature, data: LayerData, lang: Lang) => string | null;
}
