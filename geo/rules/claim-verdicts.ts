import { findOfClaim } from '../lib/claim-verdicts';
import type { Rule } from '../lib/dataset';
import type { Finding } from '../lib/finding';

const JUDGED = new Set(['supported', 'partly', 'not-supported']);

/**
 * The verdict of each claim is the one that its numbers give; where they do not decide, it rests on
 * something: a count of ours, or sources that speak. So a changed fact that changes a verdict has
 * to be seen and written down.
 */
export const claimVerdicts: Rule = (dataset) => {
  const { claims } = dataset;
  return claims.rows.flatMap(({ row, value: claim }): Finding[] => {
    const place = { rule: 'claim-verdicts', file: claims.file, row, feature: claim.id };
    const { computed, counted, figure, faults } = findOfClaim(claim, dataset);
    if (faults.length > 0) {
      const remedy = 'correct the cell; geo/README.md says what may stand there';
      return faults.map((message) => ({ ...place, message, remedy }));
    }
    if (computed !== null && computed !== claim.verdict) {
      const found = counted ?? figure;
      const message = `verdict is ${claim.verdict}, but ${String(found)} found of ${String(claim.value)} claimed make it ${computed}`;
      return [{ ...place, message, remedy: `write ${computed}, and look at reason and reason_zh` }];
    }
    const rests = counted !== null || claim.independent_sources.length > 0;
    if (computed === null && JUDGED.has(claim.verdict) && !rests) {
      const message = `verdict ${claim.verdict} rests on no count and no independent source`;
      return [{ ...place, message, remedy: 'name the sources, or write cannot-be-checked-here' }];
    }
    return [];
  });
};
