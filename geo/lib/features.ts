import type { Geometry, Point } from 'geojson';
import type { AtlasFeature, CoreProperties, Localized, LngLat, PropertyValue } from './model';
import { POINT_DECIMALS, roundPosition } from './precision';

type Columns = Readonly<Record<string, PropertyValue>>;

/** Columns that the geometry already tells. */
const GEOMETRY_COLUMNS = new Set(['lat', 'lng']);

/** What a layer must say of a feature besides its columns. */
type Core = Pick<CoreProperties, 'id' | 'home' | 'partner_place' | 'partner'> & {
  readonly name: Localized;
};

/** A feature for the published file: core properties, layer, then every column of the row. */
export function publishFeature(
  layer: string,
  core: Core,
  columns: Columns,
  geometry: Geometry | null,
): AtlasFeature {
  const others = Object.entries(columns).filter(([column]) => !GEOMETRY_COLUMNS.has(column));
  const { id, name, home, partner_place, partner } = core;
  const properties = {
    ...{ id, name: name.en, name_zh: name.zh, layer, home, partner_place, partner },
    ...Object.fromEntries(others.filter(([column]) => !CORE_COLUMNS.has(column))),
  };
  return { type: 'Feature', id, geometry, properties };
}

/** A feature for the view file: core properties and the picked columns. */
export function viewFeature<const Row extends Columns>(
  core: Core,
  row: Row,
  picked: readonly (keyof Row & string)[],
  geometry: Geometry | null,
): AtlasFeature {
  const { id, name, home, partner_place, partner } = core;
  const properties: CoreProperties = {
    ...{ id, name: name.en, name_zh: name.zh, home, partner_place, partner },
    ...Object.fromEntries(picked.map((column) => [column, row[column] ?? null])),
  };
  return { type: 'Feature', geometry, properties };
}

/** Both coordinates or none: half a position is reported by the rule `positions`. */
export function positionOf(row: { lat: number | null; lng: number | null }): LngLat | null {
  return row.lat === null || row.lng === null ? null : [row.lng, row.lat];
}

export function pointOf(row: { lat: number | null; lng: number | null }): Point | null {
  const position = positionOf(row);
  if (!position) return null;
  return { type: 'Point', coordinates: [...roundPosition(position, POINT_DECIMALS)] };
}

const CORE_COLUMNS = new Set(['id', 'name', 'name_zh', 'home', 'partner_place', 'partner']);
