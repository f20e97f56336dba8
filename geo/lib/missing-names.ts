import { allTables, type Dataset } from './dataset';

/** How many rows of a table lack the Chinese form of a text that they have in English. */
export interface MissingNames {
  readonly file: string;
  /** `name_zh`, `brand_zh` and so on. */
  readonly column: string;
  readonly missing: number;
  /** Rows that have the English text. */
  readonly rows: number;
}

/** Gaps are counted, not faults: a name is missing where no source gives it and none is usual. */
export function missingNames(dataset: Dataset): MissingNames[] {
  return allTables(dataset).flatMap(({ file, raw, schema }) =>
    Object.keys(schema.entries)
      // The unit of a measure is empty where both languages write the same symbol.
      .filter((column) => column.endsWith('_zh') && column !== 'unit_zh')
      .map((column) => {
        const english = column.slice(0, -'_zh'.length);
        const named = raw.filter(({ cells }) => !(english in cells) || cells[english] !== '');
        const missing = named.filter(({ cells }) => !cells[column]).length;
        return { file, column, missing, rows: named.length };
      }),
  );
}
