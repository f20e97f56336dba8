/** Rows of `geo/aliases.csv` and of the lists in `geo/released/<version>/`. */
import * as v from 'valibot';
import * as cell from '../lib/cells';
import { KINDS } from './identities';

/** An id that is no longer in the data: what replaced it, or, empty, that nothing did. */
export const aliasRow = v.object({
  kind: cell.oneOf(['claim', 'feature', 'measure', 'partner', 'place']),
  /** Layer of a feature; empty for the others. */
  layer: cell.optional(cell.slug),
  old_id: cell.text,
  new_id: cell.optionalText,
  reason: cell.text,
  date: cell.date,
});
export type AliasRow = v.InferOutput<typeof aliasRow>;

export const releasedIdRow = v.object({
  kind: cell.oneOf(KINDS),
  layer: cell.optional(cell.slug),
  id: cell.text,
});

export const releasedVerdictRow = v.object({ claim: cell.slug, verdict: cell.text });
