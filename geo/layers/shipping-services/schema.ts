import * as v from 'valibot';
import * as cell from '../../lib/cells';
import { CONFIDENCES } from '../../lib/model';

/** Leads that only ships take whose row says so. */
export const PASSAGES = ['northern-sea-route'] as const;

/** A row of `leads.csv`: a point of a way that the network of sea lanes lacks, in order. */
export const leadRow = v.object({
  id: cell.slug,
  /** Rows with the same word form one line; its ends lie on the network or in a harbour. */
  lead: cell.slug,
  lat: cell.latitude,
  lng: cell.longitude,
  note: cell.optionalText,
  sources: cell.sources,
});
export type LeadRow = v.InferOutput<typeof leadRow>;

/** A row of `facts.csv`: a shipping service that a source reports. */
export const serviceRow = v.object({
  id: cell.slug,
  name: cell.text,
  name_zh: cell.optionalText,
  home: cell.place,
  home_port: cell.refersTo('ports', cell.slug),
  /** Null where the source names a part of the world only. */
  partner: cell.refersTo('partners', cell.optional(cell.country)),
  /** The port called, as a place; null where the source names none. */
  partner_place: cell.optionalPlace,
  dest_unlocode: cell.optional(
    v.pipe(
      cell.text,
      v.regex(/^[A-Z]{2}[A-Z2-9]{3}$/, (issue) => `"${issue.input}" is no UN/LOCODE`),
    ),
  ),
  kind: cell.oneOf(['ferry', 'near-sea', 'ocean', 'ro-ro']),
  passage: cell.optional(cell.oneOf(PASSAGES)),
  operator: cell.optionalText,
  frequency: cell.optional(
    cell.oneOf(['twice-weekly', 'weekly', 'monthly', 'single-voyage', 'trial']),
  ),
  opened: cell.optionalDate,
  status: cell.oneOf(['operating', 'reported', 'historic']),
  status_note: cell.optionalText,
  as_of: cell.optionalDate,
  confidence: cell.oneOf(CONFIDENCES),
  note: cell.optionalText,
  sources: cell.sources,
});
export type ServiceRow = v.InferOutput<typeof serviceRow>;
