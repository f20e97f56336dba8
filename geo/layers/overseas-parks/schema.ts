import * as v from 'valibot';
import * as cell from '../../lib/cells';
import { CONFIDENCES } from '../../lib/model';

/** A row of `facts.csv`: an industrial or trade park abroad with an investor from the region. */
export const parkRow = v.object({
  id: cell.slug,
  name: cell.text,
  name_zh: cell.optionalText,
  short_name: cell.optionalText,
  short_name_zh: cell.optionalText,
  partner: cell.partner,
  place_name: cell.optionalText,
  lat: cell.optional(cell.latitude),
  lng: cell.optional(cell.longitude),
  precision: cell.optionalText,
  /** Home place of the investor. */
  home: cell.optionalPlace,
  investor: cell.optionalText,
  established: cell.optionalDate,
  established_note: cell.optionalText,
  area_km2: cell.optionalNumber,
  invested_usd: cell.optionalNumber,
  enterprises: cell.optionalNumber,
  jobs: cell.optionalNumber,
  annual_trade_usd: cell.optionalNumber,
  focus: cell.optionalText,
  level: cell.oneOf(['national', 'provincial', 'other']),
  /** Whether a source names it as one of the seven parks that the province counts. */
  official_seven: cell.oneOf(['yes', 'no', 'unknown']),
  official_basis: cell.optionalText,
  status: cell.oneOf(['operating', 'reported', 'unknown']),
  status_note: cell.optionalText,
  as_of: cell.optionalDate,
  confidence: cell.oneOf(CONFIDENCES),
  note: cell.optionalText,
  sources: cell.sources,
});
export type ParkRow = v.InferOutput<typeof parkRow>;
