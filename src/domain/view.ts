/**
 * The view: everything that a deep link holds, as a plain immutable object.
 * Layer and panel ids are plain strings here; `url/` checks them against the registry.
 */
export const LANGS = ['en', 'zh'] as const;
export type Lang = (typeof LANGS)[number];

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type ThemeId = (typeof THEMES)[number];

export const PROJECTIONS = ['mercator', 'globe'] as const;
export type ProjectionId = (typeof PROJECTIONS)[number];

/** Panels besides the layers' own. `story` and `gaps` are reserved: kept in links, nothing shown yet. */
export const FIXED_PANELS = ['claims', 'about', 'story', 'gaps'] as const;

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

export interface View {
  /** Null: the default framing of the region, which depends on the size of the window. */
  readonly camera: Camera | null;
  /** Visible layers in draw order, bottom to top. */
  readonly layers: readonly string[];
  readonly selected: FeatureRef | null;
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
