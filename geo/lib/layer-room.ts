import type { FeatureCollection } from 'geojson';
import type * as v from 'valibot';
import type {
  AtlasFeature,
  CoreProperties,
  GeometryKind,
  LngLat,
  Precision,
  Statistic,
} from './model';
import type { PartnerRow, PlaceRow, StatisticRow } from './shared-schemas';
import type { Located, RowSchema } from './typed-table';

/** What the tables of a layer may look up. */
export interface BuildContext {
  readonly places: ReadonlyMap<string, PlaceRow>;
  readonly partners: ReadonlyMap<string, PartnerRow>;
  /** Points of the facts of all layers, by reference: `airports.nanjing-lukou`. */
  readonly positions: ReadonlyMap<string, LngLat>;
}

/** What a layer's tables turn into. */
export interface LayerBuild {
  /** For the published GeoJSON and CSV: every column, geometry cut and rounded. */
  readonly features: readonly AtlasFeature[];
  /** For the map and the lists: fewer columns, geometry as the map draws it. */
  readonly view: readonly AtlasFeature[];
  readonly parts: Readonly<Record<string, FeatureCollection>>;
  readonly statistics: readonly Statistic[];
}

type Schemas = Readonly<Record<string, RowSchema>> & { readonly facts: RowSchema };
type Rows<Tables extends Schemas> = {
  readonly [Name in keyof Tables]: readonly v.InferOutput<Tables[Name]>[];
};

/** A layer as the pipeline sees it, whatever its tables are. */
export interface LayerRoom {
  /** Folder in `geo/layers/`. */
  readonly id: string;
  /** Schema of each table, by the stem of its file. */
  readonly tables: Readonly<Record<string, RowSchema>>;
  readonly geometryKind: GeometryKind;
  /**
   * How exact a feature is drawn, where its row has no `precision` and its ends are not simply
   * the points of its two places. `farEnd` is the precision of its partner place.
   */
  readonly precisionOf?: (properties: CoreProperties, farEnd: Precision | null) => Precision | null;
  /** Whether the points of its facts must lie in the home region. */
  readonly pointsAtHome: boolean;
  /** What the figures of its tables are about: its own features, or places and scopes. */
  readonly subjects: 'features' | 'places';
  /** Measures of `geo/statistics.csv` that its panel shows beside its own figures. */
  readonly sharedMeasures: readonly string[];
  /** Pure. Rows that refer to something missing get no geometry; the rules report them. */
  readonly build: (
    rows: Readonly<Record<string, readonly unknown[]>>,
    context: BuildContext,
  ) => LayerBuild;
}

/** Ties the tables of a layer to its build step, so that the step gets typed rows. */
export function defineLayer<const Tables extends Schemas>(room: {
  id: string;
  tables: Tables;
  geometryKind: GeometryKind;
  precisionOf?: NonNullable<LayerRoom['precisionOf']>;
  pointsAtHome: boolean;
  subjects?: LayerRoom['subjects'];
  sharedMeasures?: readonly string[];
  build: (rows: Rows<Tables>, context: BuildContext) => LayerBuild;
}): LayerRoom {
  // The pipeline reads each table with the schema given here, so the rows are of its type.
  const build: LayerRoom['build'] = (rows, context) => room.build(rows as Rows<Tables>, context);
  return { subjects: 'features', sharedMeasures: [], ...room, build };
}

export function rowsOf<Row>(rows: readonly Located<Row>[]): Row[] {
  return rows.map(({ value }) => value);
}

/** The points that a layer's facts give, by reference; rows without one are left out. */
export function pointsOf(layer: string, facts: readonly unknown[]): [string, LngLat][] {
  return facts.flatMap((row): [string, LngLat][] => {
    if (typeof row !== 'object' || row === null || !('id' in row)) return [];
    const { id, lat, lng }: { id: unknown; lat?: unknown; lng?: unknown } = row;
    if (typeof lat !== 'number' || typeof lng !== 'number') return [];
    return [[`${layer}.${String(id)}`, [lng, lat]]];
  });
}

/** Statistics of a layer's features: their subject becomes a feature reference, `ports.suzhou`. */
export function featureStatistics(layer: string, rows: readonly StatisticRow[]): Statistic[] {
  return rows.map((row) => ({ ...row, subject: `${layer}.${row.subject}` }));
}
