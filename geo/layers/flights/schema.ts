import * as v from 'valibot';
import * as cell from '../../lib/cells';
import { CONFIDENCES } from '../../lib/model';

const iata = v.pipe(
  cell.text,
  v.regex(/^[A-Z]{3}$/, (issue) => `"${issue.input}" is no IATA code`),
);

/** A row of `facts.csv`: a route between a home airport and a place abroad. */
export const flightRow = v.object({
  id: cell.slug,
  home: cell.place,
  /** The airport at home. */
  airport: cell.refersTo('airports', cell.slug),
  partner_place: cell.place,
  partner: cell.partner,
  /** The airport abroad; empty where no source names it, so that the arc ends at the place. */
  destination: cell.refersTo('destinations', cell.optional(cell.slug)),
  /** Of the far end: its airport, or only its city. */
  precision: cell.oneOf(['exact', 'city']),
  kind: cell.oneOf(['passenger', 'cargo']),
  airlines: cell.listOf(cell.text),
  opened: cell.optionalDate,
  status: cell.oneOf(['operating', 'seasonal', 'suspended', 'historic', 'unknown']),
  status_note: cell.optionalText,
  as_of: cell.optionalDate,
  confidence: cell.oneOf(CONFIDENCES),
  note: cell.optionalText,
  sources: cell.sources,
});
export type FlightRow = v.InferOutput<typeof flightRow>;

/** A row of `destinations.csv`: an airport abroad, so that each has one position. */
export const destinationRow = v.object({
  id: cell.slug,
  name: cell.text,
  name_zh: cell.optionalText,
  iata,
  partner: cell.partner,
  lat: cell.latitude,
  lng: cell.longitude,
  note: cell.optionalText,
  sources: cell.sources,
});
export type DestinationRow = v.InferOutput<typeof destinationRow>;
