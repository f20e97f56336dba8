/**
 * The shapes that the region's tables, the built files and the browser share.
 * Only types and closed lists live here, so that importing it costs the browser nothing.
 */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LayerTiles } from './layer-tiles';

/** Text in both interface languages. `zh` is null where no source gives a Chinese form. */
export interface Localized {
  readonly en: string;
  readonly zh: string | null;
}

/** [lng, lat] in WGS 84 degrees, as in RFC 7946. */
export type LngLat = readonly [lng: number, lat: number];

export const SOURCE_CLASSES = [
  'official',
  'operator',
  'press',
  'encyclopaedia',
  'dataset',
  'other',
] as const;
export type SourceClass = (typeof SOURCE_CLASSES)[number];

/** One entry of the bibliography `geo/sources.json`. */
export interface Source {
  readonly id: string;
  /** Title, or a short description of ours where the title is not known. */
  readonly title: string;
  /** Language of the title, BCP 47. */
  readonly lang: string;
  readonly publisher: string;
  /** Null for sources without an address (a notice, our own measurement). */
  readonly url: string | null;
  /** Year of publication, null where unknown. */
  readonly year: number | null;
  readonly class: SourceClass;
  /** Set on a statement whose claims the atlas examines: it cannot be its own witness. */
  readonly claimant?: true;
  /** SPDX id or short name; null where the source states none (facts are cited, not copied). */
  readonly licence: string | null;
}

/** What a drawn geometry is, and so what it must not be taken for. */
export const GEOMETRY_KINDS = ['surveyed', 'schematic', 'sea-lane', 'great-circle'] as const;
export type GeometryKind = (typeof GEOMETRY_KINDS)[number];

/** How near a position is to the thing itself; from the best to the least exact. */
export const PRECISIONS = ['exact', 'terminal', 'city', 'country'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** How good the sources of a fact are, by their class; the rule is in `grade.ts`. */
export const GRADES = ['a', 'b', 'c'] as const;
export type Grade = (typeof GRADES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A home place (in the region) or a partner place; its position exists once, here. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly name_zh: string | null;
  readonly side: 'home' | 'partner';
  readonly level: 'province' | 'prefecture' | 'county' | 'partner';
  /** Prefecture-level home place that a county-level one belongs to. */
  readonly parent: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** State or province abroad, as the source writes it. */
  readonly region: string | null;
  readonly position: LngLat | null;
}

/** A country or region the home region is connected with (reviewed table `geo/partners.csv`). */
export interface Partner {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly name_zh: string;
  readonly continent: 'africa' | 'americas' | 'asia' | 'europe' | 'oceania';
  /** Where its name is written on the map. */
  readonly label: LngLat;
}

/** How a figure relates to the true value of its period. */
export const BOUNDS = ['exact', 'rounded', 'lower', 'upper'] as const;
export type Bound = (typeof BOUNDS)[number];

/** One figure: measure, subject, year, value, unit, source. */
export interface Statistic {
  /** Snake case, e.g. `cargo_mt`, `passengers`, `trains`. */
  readonly measure: string;
  /** A place id (`jiangsu`), a feature reference (`ports.suzhou`), or a scope outside the region. */
  readonly subject: string;
  readonly year: number;
  /** `year` for a whole year; otherwise the part or span covered, e.g. `Jan-Jun`. */
  readonly period: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly sources: readonly string[];
  readonly note: string | null;
  /** Grade of the sources; set by the pipeline, absent where no source is known. */
  readonly grade?: Grade;
  /** Where the scope of the series changed last, up to this figure; absent: it never did. */
  readonly scope_break?: ScopeBreak;
}

/** A year from which on the figures of a series count something else than before. */
export interface ScopeBreak {
  readonly year: number;
  readonly reason: string;
  readonly reason_zh: string;
}

/** What a figure covers, read from its period. */
export const FIGURE_STATUSES = ['whole-year', 'part-year', 'at-date', 'cumulative'] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/** What can be said of a claim from here. */
export const VERDICTS = [
  'supported',
  'partly',
  'not-supported',
  'not-comparable',
  'cannot-be-checked-here',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** `data/view/claims.json`: what only the ledger shows of a claim. Private to the site. */
export interface ClaimVerdict {
  readonly id: string;
  /** Number of the part of the article that states it, from 0; null where it is not known. */
  readonly action: string | null;
  /** What counts it, as filters of a link; null where the atlas cannot. */
  readonly query: string | null;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly reason_zh: string;
  /** What the atlas itself counts; null where it cannot count. */
  readonly counted: number | null;
  /** What others say of it, in English. */
  readonly independent: string | null;
  readonly independent_sources: readonly string[];
}

/** A figure that the region's government states about itself. */
export interface Claim {
  readonly id: string;
  readonly layer: string | null;
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly period: string;
  readonly qualifier: string | null;
  readonly statement: string;
  readonly statement_zh: string | null;
  readonly sources: readonly string[];
}

/** Property values: flat, so that nothing nested reaches the map's worker. */
export type PropertyValue = string | number | boolean | null | readonly string[];

/** Every built feature carries at least these. */
export interface CoreProperties {
  readonly id: string;
  readonly name: string;
  readonly name_zh: string | null;
  /** Home place id; null where not known. */
  readonly home: string | null;
  /** Partner place id; null for features without one. */
  readonly partner_place: string | null;
  /** Partner country or region (ISO 3166-1 alpha-2); null for purely domestic features. */
  readonly partner: string | null;
  readonly [key: string]: PropertyValue;
}

export type AtlasFeature = Feature<Geometry | null, CoreProperties>;

/**
 * `data/view/<layer>.json`: what the map and the lists need of a layer. Private to the site.
 * Great circles are given by their two ends; the browser computes the arc.
 */
export interface ViewFile {
  readonly layer: string;
  readonly features: readonly AtlasFeature[];
  /** Further collections that the layer's style draws from as source `<layer>/<part>`. */
  readonly parts: Readonly<Record<string, FeatureCollection>>;
  /** The figures of the layer: by feature, by place, by year. */
  readonly statistics: readonly Statistic[];
  /** Present where the layer is too large for the map to take from this file. */
  readonly tiles?: LayerTiles;
}

/** `data/view/region.json`: what every panel needs of the region. Private to the site. */
export interface RegionFile {
  readonly region: RegionConfig;
  readonly places: readonly Place[];
  readonly partners: readonly Partner[];
  readonly claims: readonly Claim[];
  /** Ids of features that were replaced; absent while there are none. */
  readonly aliases?: readonly FeatureAlias[];
}

/** A feature that an earlier release knew by another id; links may still hold it. */
export interface FeatureAlias {
  readonly layer: string;
  readonly from: string;
  /** Id of a feature in this release. */
  readonly to: string;
}

/** `geo/region.json`. */
export interface RegionConfig {
  readonly id: string;
  readonly name: Localized;
  /** Title of the atlas of this region. */
  readonly title: Localized;
  /** Country of the region (ISO 3166-1 alpha-2). */
  readonly country: string;
  /** Year-dot-number of the data release, e.g. `2026.1`. */
  readonly release: string;
  /** Date of the data release, ISO 8601. */
  readonly released: string;
  /** [west, south, east, north] of the home region. */
  readonly homeBounds: readonly [number, number, number, number];
  readonly boundaries: {
    readonly national: 'none';
    /** Map approval number, always shown when set. */
    readonly approvalNumber: string | null;
  };
  /** Where "Report an error" writes to (mail address); null hides it. */
  readonly reportAddress: string | null;
}
