/** Figures as they are published: the columns of the table, then what the build says of each. */
import * as v from 'valibot';
import * as cell from '../lib/cells';
import { FIGURE_STATUSES, GRADES, type Statistic } from '../lib/model';
import { coverageOf } from '../lib/period';
import { statisticRow } from '../lib/shared-schemas';
import type { Row } from './published-table';

/** Published figures name their subject across layers: `ports.suzhou`, which is no slug. */
export const FIGURE_ROW = v.object({
  ...statisticRow.entries,
  subject: cell.text,
  as_of: cell.optionalDate,
  status: cell.optional(cell.oneOf(FIGURE_STATUSES)),
  grade: cell.optional(cell.oneOf(GRADES)),
  scope_break: cell.optional(cell.year),
  scope_reason: cell.optionalText,
  scope_reason_zh: cell.optionalText,
});

export function figureRow({ scope_break: change, grade, ...columns }: Statistic): Row {
  const coverage = coverageOf(columns.year, columns.period);
  return {
    ...columns,
    as_of: coverage?.as_of ?? null,
    status: coverage?.status ?? null,
    grade: grade ?? null,
    scope_break: change?.year ?? null,
    scope_reason: change?.reason ?? null,
    scope_reason_zh: change?.reason_zh ?? null,
  };
}
