/** The two tables that the streaming commands read: points, and links that hold both their ends. */
import * as v from 'valibot';
import * as cell from '../lib/cells';
import { CONFIDENCES, type AtlasFeature, type LngLat } from '../lib/model';
import { toPublishedLine } from '../lib/antimeridian';
import { publishFeature, pointOf } from '../lib/features';
import { greatCircle } from '../lib/great-circle';

/** The published line keeps within 3 km of the true one; rounding takes up to 80 m of that. */
const TOLERANCE_KM = 2.9;

const evidence = {
  status: cell.oneOf(['operating', 'listed', 'reported', 'ended']),
  as_of: cell.optionalDate,
  confidence: cell.oneOf(CONFIDENCES),
  note: cell.optionalText,
  sources: cell.sources,
};

export const pointRow = v.object({
  id: cell.slug,
  name: cell.text,
  name_zh: cell.optionalText,
  home: cell.place,
  lat: cell.latitude,
  lng: cell.longitude,
  precision: cell.optional(cell.oneOf(['exact', 'terminal', 'city', 'country'])),
  ...evidence,
});

export const linkRow = v.object({
  id: cell.slug,
  name: cell.text,
  name_zh: cell.optionalText,
  home: cell.place,
  partner_place: cell.place,
  partner: cell.partner,
  from_lat: cell.latitude,
  from_lng: cell.longitude,
  to_lat: cell.latitude,
  to_lng: cell.longitude,
  ...evidence,
});

export const KINDS = ['points', 'links'] as const;
export type Kind = (typeof KINDS)[number];
export type PointRow = v.InferOutput<typeof pointRow>;
export type LinkRow = v.InferOutput<typeof linkRow>;

export const ROW_SCHEMAS = { points: pointRow, links: linkRow } as const;

/** Columns of a table of this kind, in their order. */
export function columnsOf(kind: Kind): readonly string[] {
  return Object.keys(ROW_SCHEMAS[kind].entries);
}

export function isLink(row: PointRow | LinkRow): row is LinkRow {
  return 'from_lat' in row;
}

export function endsOf(row: LinkRow): readonly [LngLat, LngLat] {
  return [
    [row.from_lng, row.from_lat],
    [row.to_lng, row.to_lat],
  ];
}

/** The published feature of a row; a link becomes its great circle, cut at ±180. */
export function featureOf(layer: string, row: PointRow | LinkRow): AtlasFeature {
  const name = { en: row.name, zh: row.name_zh };
  if (!isLink(row)) {
    const core = { id: row.id, name, home: row.home, partner_place: null, partner: null };
    return publishFeature(layer, core, row, pointOf(row));
  }
  const { id, home, partner_place, partner } = row;
  const { from_lat: _a, from_lng: _b, to_lat: _c, to_lng: _d, ...columns } = row;
  const line = toPublishedLine(greatCircle(...endsOf(row), { toleranceKm: TOLERANCE_KM }));
  return publishFeature(layer, { id, name, home, partner_place, partner }, columns, line);
}
