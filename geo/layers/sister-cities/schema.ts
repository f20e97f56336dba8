import * as v from 'valibot';
import * as cell from '../../lib/cells';
import { CONFIDENCES } from '../../lib/model';

/** A row of `facts.csv`: a formal link between a home place and a place abroad. */
export const sisterCityRow = v.object({
  id: cell.slug,
  home: cell.place,
  partner_place: cell.place,
  partner: cell.partner,
  /** Level of the home side. */
  level: cell.oneOf(['province', 'prefecture', 'county']),
  established: cell.optionalDate,
  status: cell.oneOf(['listed', 'approved', 'ended']),
  status_note: cell.optionalText,
  as_of: cell.optionalDate,
  confidence: cell.oneOf(CONFIDENCES),
  note: cell.optionalText,
  sources: cell.sources,
});
export type SisterCityRow = v.InferOutput<typeof sisterCityRow>;
