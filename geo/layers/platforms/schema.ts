import * as v from 'valibot';
import * as cell from '../../lib/cells';
import { CONFIDENCES } from '../../lib/model';

/** A row of `facts.csv`: a zone, park or plant at home that foreign trade or capital runs through. */
export const platformRow = v.object({
  id: cell.slug,
  name: cell.text,
  name_zh: cell.optionalText,
  kind: cell.oneOf([
    'ftz-area',
    'national-etdz',
    'national-hitech',
    'provincial-zone',
    'bonded-zone',
    'intl-cooperation-park',
    'lighthouse-factory',
    'logistics-base',
    'smart-port',
    'customs-pilot',
  ]),
  home: cell.place,
  /** Countries that it is run with, the leading one first. */
  partners: cell.refersTo('partners', cell.listOf(cell.country)),
  established: cell.optionalDate,
  area_km2: cell.optionalNumber,
  lat: cell.optional(cell.latitude),
  lng: cell.optional(cell.longitude),
  /** `city`: it covers its home place and stands at that place's point. */
  precision: cell.oneOf(['approximate', 'city']),
  status: cell.oneOf(['reported', 'unknown']),
  status_note: cell.optionalText,
  as_of: cell.optionalDate,
  confidence: cell.oneOf(CONFIDENCES),
  note: cell.optionalText,
  sources: cell.sources,
});
export type PlatformRow = v.InferOutput<typeof platformRow>;
