import * as v from 'valibot';
import * as cell from '../../lib/cells';
import { CONFIDENCES } from '../../lib/model';

/** A row of `facts.csv`: a civil airport. */
export const airportRow = v.object({
  id: cell.slug,
  name: cell.text,
  name_zh: cell.optionalText,
  home: cell.place,
  iata: v.pipe(
    cell.text,
    v.regex(/^[A-Z]{3}$/, (issue) => `"${issue.input}" is no IATA code`),
  ),
  icao: v.pipe(
    cell.text,
    v.regex(/^[A-Z]{4}$/, (issue) => `"${issue.input}" is no ICAO code`),
  ),
  lat: cell.optional(cell.latitude),
  lng: cell.optional(cell.longitude),
  precision: cell.optional(cell.oneOf(['exact'])),
  elevation_m: cell.optionalNumber,
  opened: cell.optionalDate,
  entry_name: cell.optionalText,
  entry_name_zh: cell.optionalText,
  entry_opened: cell.optionalDate,
  entry_note: cell.optionalText,
  status: cell.oneOf(['operating']),
  status_note: cell.optionalText,
  as_of: cell.optionalDate,
  confidence: cell.oneOf(CONFIDENCES),
  note: cell.optionalText,
  sources: cell.sources,
  entry_sources: cell.sources,
});
export type AirportRow = v.InferOutput<typeof airportRow>;
