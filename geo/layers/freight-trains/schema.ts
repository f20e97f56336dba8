import * as v from 'valibot';
import * as cell from '../../lib/cells';
import { CONFIDENCES } from '../../lib/model';

/** A row of `nodes.csv`: a station, yard, junction or border crossing that services run through. */
export const nodeRow = v.object({
  id: cell.slug,
  name: cell.text,
  name_zh: cell.optionalText,
  country: cell.partner,
  kind: cell.oneOf(['origin', 'terminal', 'junction', 'border']),
  lat: cell.latitude,
  lng: cell.longitude,
  gauge_change: cell.optional(cell.oneOf(['yes'])),
  place: cell.optionalPlace,
  note: cell.optionalText,
  sources: cell.sources,
});
export type NodeRow = v.InferOutput<typeof nodeRow>;

/** `a>b`: two nodes that follow each other in `via`. */
const leg = v.pipe(
  cell.text,
  v.regex(/^[a-z0-9-]+>[a-z0-9-]+$/, (issue) => `"${issue.input}" is not a leg "node>node"`),
);
const node = cell.refersTo('nodes', cell.slug);

/** A row of `facts.csv`: a freight train service reported by name. */
export const trainRow = v.object({
  id: cell.slug,
  name: cell.text,
  name_zh: cell.optionalText,
  home: cell.optionalPlace,
  origin: node,
  destination: node,
  /** Country of the far end. */
  partner: cell.partner,
  brand: cell.optionalText,
  brand_zh: cell.optionalText,
  direction: cell.oneOf(['outbound', 'inbound', 'both']),
  corridor: cell.oneOf(['west', 'middle', 'east', 'south', 'trans-caspian']),
  border_crossing: cell.refersTo('nodes', cell.optional(cell.slug)),
  via: cell.refersTo('nodes', cell.listOf(cell.slug)),
  ferry_legs: cell.listOf(leg),
  road_legs: cell.listOf(leg),
  distance_km: cell.optionalNumber,
  transit_days: cell.optionalText,
  first_run: cell.optionalDate,
  frequency: cell.optionalText,
  status: cell.oneOf(['regular', 'reported', 'listed', 'relay']),
  status_note: cell.optionalText,
  goods: cell.optionalText,
  /** `country-only`: the source names the country, the city is the atlas's stand-in. */
  destination_basis: cell.oneOf(['sourced', 'country-only']),
  border_basis: cell.oneOf(['sourced', 'assumed']),
  as_of: cell.optionalDate,
  confidence: cell.oneOf(CONFIDENCES),
  note: cell.optionalText,
  sources: cell.sources,
});
export type TrainRow = v.InferOutput<typeof trainRow>;
