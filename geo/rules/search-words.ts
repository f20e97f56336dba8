import type { Rule } from '../lib/dataset';
import { rowsOf } from '../lib/layer-room';

/** A word leads to a measure of figures or of claims, else it would find nothing. */
export const searchWords: Rule = ({ searchWords: { file, rows, findings }, measures, claims }) => {
  const known = new Set(
    [...rowsOf(measures.rows), ...rowsOf(claims.rows)].map((row) => row.measure),
  );
  const unknown = rows
    .filter(({ value }) => !known.has(value.measure))
    .map(({ row, value: { word, measure } }) => ({
      ...{ rule: 'search-words', file, row, feature: word },
      message: `measure: "${measure}" is in neither measures nor claims`,
      remedy: 'correct the measure, or remove the row',
    }));
  return [...findings, ...unknown];
};
