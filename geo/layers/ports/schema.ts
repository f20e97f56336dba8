import * as v from 'valibot';
import * as cell from '../../lib/cells';
import { CONFIDENCES } from '../../lib/model';

/** A row of `facts.csv`: a port, or a port area that is part of one. */
export const portRow = v.object({
  id: cell.slug,
  name: cell.text,
  name_zh: cell.optionalText,
  home: cell.place,
  part_of: cell.refersTo('facts', cell.optional(cell.slug)),
  kind: cell.oneOf(['sea', 'river', 'sea-river', 'inland']),
  unlocode: cell.optional(
    v.pipe(
      cell.text,
      v.regex(/^[A-Z]{2}[A-Z2-9]{3}$/, (issue) => `"${issue.input}" is no UN/LOCODE`),
    ),
  ),
  lat: cell.optional(cell.latitude),
  lng: cell.optional(cell.longitude),
  precision: cell.optional(cell.oneOf(['terminal-area'])),
  /** Listed as open to foreign ships; `unknown` where no list was found, never a no. */
  open_port: cell.oneOf(['yes', 'unknown']),
  smart_port: cell.optional(cell.oneOf(['yes'])),
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
export type PortRow = v.InferOutput<typeof portRow>;
