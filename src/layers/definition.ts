/**
 * What the atlas must know of a layer. Switch, legend, panel, list, details, map style,
 * downloads and link token follow from it; nothing else knows a layer by name.
 */
import type { Statistic } from '../../geo/lib/model';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MapTheme } from '../domain/theme';
import type { Bilingual, LayerData, RegionData, SortOption } from '../domain/layer-data';
import type { Lang } from '../domain/view';
import type { ChartDefinition } from './charts';

export type { Bilingual, LayerData, RegionData, SortOption } from '../domain/layer-data';

/** One line of a feature's details; also a column of the layer's table. */
export interface Field {
  /** Property of the feature. */
  readonly key: string;
  readonly label: Bilingual;
  readonly kind:
    | 'text' // as it is, in the source's language
    | 'number'
    | 'date' // ISO 8601, possibly cut to year or month
    | 'enum' // one of `values`
    | 'place' // place id
    | 'partner' // country or region code
    | 'feature' // id of a feature of the same layer, or of `layer`
    | 'places' // list of names
    | 'note'; // longer free text, in the source's language
  readonly unit?: Bilingual;
  /** Layer of a `feature` that belongs to another one. */
  readonly layer?: string;
  /** Closed vocabulary of an `enum`. */
  readonly values?: Readonly<Record<string, Bilingual>>;
  /** What a word of `values` means, as a sentence, where the word alone does not tell. */
  readonly meanings?: Readonly<Record<string, Bilingual>>;
}

/** One large number of a panel. */
export interface Headline {
  readonly label: Bilingual;
  readonly value: number | null;
  /** The greatest value, where sources differ; `value` is then the least. */
  readonly valueTo?: number;
  readonly unit: Bilingual | null;
  /** Year or date that the value holds for; null: as of the data release. */
  readonly year: string | null;
  /** `counted` figures are the atlas's own count of mapped features; the others are cited. */
  readonly basis: 'counted' | 'cited';
  readonly bound?: Statistic['bound'];
  /** The value is itself a year, which is written without grouping. */
  readonly isYear?: boolean;
  readonly sources: readonly string[];
  readonly note?: Bilingual;
}

/** What the atlas maps, held against a claim. */
export interface Coverage {
  /** Id in `geo/claims.csv`. */
  readonly claim: string;
  /** How many mapped features answer the claim; null where none can. */
  readonly count: number | null;
  /** What was counted, as words after the number: "mapped", "reported by name". */
  readonly counted: Bilingual;
  /** Whether the count may be held against the claim as a share. */
  readonly comparable: boolean;
  /** The rule of counting, or the reason why the two cannot be compared. */
  readonly rule: Bilingual;
}

export type SymbolShape =
  'disc' | 'plane' | 'square' | 'rail' | 'arc' | 'flight' | 'diamond' | 'line' | 'lane';

export interface LayerDefinition<Id extends string = string> {
  /** File stem, source id, folder in `geo/layers/` and link token. Never changes. */
  readonly id: Id;
  /** Core layers are on in the default view. */
  readonly core: boolean;
  readonly title: Bilingual;
  /** One feature of it, in lower case within a sentence: "port". */
  readonly singular: Bilingual;
  readonly plural: Bilingual;
  readonly geometry: 'point' | 'line' | 'great-circle';
  /** Symbol of legend and map. */
  readonly shape: SymbolShape;
  /** One sentence under the legend: what the drawing does not mean. */
  readonly drawingNote?: Bilingual;
  /** Style layers named `<id>/<part>`, from source `<id>`, `<id>/ends` or `<id>/<part>`. */
  readonly style: (context: StyleContext) => readonly LayerSpecification[];
  readonly fields: readonly Field[];
  /**
   * Keys of fields, and `figure.<measure>` of its measures, that a link may filter by, in the
   * order in which they are offered. The map's own file of the layer must hold them.
   */
  readonly filters?: readonly string[];
  /** Field with the date that a span of years is held against; absent: nothing is dated. */
  readonly dateField?: string;
  /** Field with further countries, for what is run with several. */
  readonly partnersField?: string;
  /** Layer whose links start at this one's features, and its field that names them. */
  readonly servedBy?: { readonly layer: string; readonly field: string };
  readonly sorts: readonly [SortOption, ...SortOption[]];
  readonly headlines: (data: LayerData, region: RegionData) => readonly Headline[];
  readonly coverage: (data: LayerData, region: RegionData) => readonly Coverage[];
  /** Measures (in `statistics`) of one feature that its details show as a small table. */
  readonly measures?: Readonly<Record<string, { label: Bilingual; unit: Bilingual }>>;
  /** What the panel draws over time, in this order; absent: nothing of the layer is dated. */
  readonly charts?: readonly ChartDefinition[];
}

export interface StyleContext {
  readonly layer: string;
  readonly theme: MapTheme;
  readonly lang: Lang;
  readonly color: string;
}
