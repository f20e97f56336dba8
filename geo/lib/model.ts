/**
 * The shapes that the region's tables, the built files and the browser share.
 * Only types and closed lists live here, so that importing it costs the browser nothing.
 */
import type { Feature, FeatureCollection, Geometry } from 'geojson';

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
  readonly publisher: string;
  /** Null for sources without an address (a notice, our own measurement). */
  readonly url: string | null;
  /** Year of publication, null where unknown. */
  readonly year: number | null;
  readonly class: SourceClass;
  /** SPDX id or short name; null where the source states none (facts are cited, not copied). */
  readonly licence: string | null;
}

/** What a drawn geometry is, and so what it must not be taken for. */
export const GEOMETRY_KINDS = ['surveyed', 'schematic', 'sea-lane', 'great-circle'] as const;
export type GeometryKind = (typeof GEOMETRY_KINDS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;

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
