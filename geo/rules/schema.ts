import { allDocuments, allTables, type Rule } from '../lib/dataset';

/** Files that are missing, rows that are ragged, columns and cells that the schema refuses. */
export const schema: Rule = (dataset) => [
  ...dataset.missing,
  ...allDocuments(dataset).flatMap(({ findings }) => findings),
  ...allTables(dataset).flatMap(({ findings }) => findings),
];
