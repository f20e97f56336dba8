/**
 * The view: everything that a deep link holds, as a plain immutable object.
 * Layer and panel ids are plain strings here; `url/` checks them against the registry.
 */
import type { FieldFilter } from './selection';

export const LANGS = ['en', 'zh'] as const;
export type Lang = (typeof LANGS)[number];

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type ThemeId = (typeof THEMES)[number];

export const PROJECTIONS = ['mercator', 'globe'] as const;
export type ProjectionId = (typeof PROJECTIONS)[number];

/** Panels besides the layers' own. `story` and `gaps` are reserved: kept in links, nothing shown yet. */
export const FIXED_PANELS = ['claims', 'about', 'countries', 'places', 'story', 'gaps'] as const;

export interface Camera {
  readonly lat: number;
  readonly lng: number;
  /** 0 to 12. */
  readonly zoom: number;
  /** Whole degrees, -180 to 180, clockwise from north. */
  readonly bearing: number;
  /** Whole degrees, 0 to 60. */
  readonly pitch: number;
}

/** A feature, named as `layer.id` in links. */
export interface FeatureRef {
  readonly layer: string;
  readonly id: string;
}

/** Whole years; both belong to it. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

export interface View {
  /** Null: the default framing of the region, which depends on the size of the window. */
  readonly camera: Camera | null;
  /** Visible layers in draw order, bottom to top. */
  readonly layers: readonly string[];
  readonly selected: FeatureRef | null;
  /** Lens: only what the region has with this country or region, ISO 3166-1 alpha-2. */
  readonly partner: string | null;
  /** Lens: only what this home place has, and the places within it. */
  readonly home: string | null;
  /** Only what is dated within these years. */
  readonly years: YearSpan | null;
  readonly filters: readonly FieldFilter[];
  /** Only what has all these words in its names, places or country. */
  readonly text: string;
  /** Open panel: a layer id or one of {@link FIXED_PANELS}; null shows the overview. */
  readonly panel: string | null;
  /** Null while it follows the reader's system. */
  readonly lang: Lang | null;
  readonly projection: ProjectionId;
  /** Null while it follows the reader's system. */
  readonly theme: ThemeId | null;
}

export function sameRef(a: FeatureRef | null, b: FeatureRef | null): boolean {
  return a === b || (a !== null && b !== null && a.layer === b.layer && a.id === b.id);
}
