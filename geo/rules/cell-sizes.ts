import { allTables, type Rule } from '../lib/dataset';

/** Long enough for every note; a longer text is a mistake, or belongs into a document. */
const MAX_BYTES = 2048;

/** No cell of any table is longer than a property may be. */
export const cellSizes: Rule = (dataset) =>
  allTables(dataset).flatMap(({ file, raw }) =>
    raw.flatMap(({ row, cells }) =>
      Object.entries(cells).flatMap(([column, cell]) => {
        // A UTF-16 unit is never more than three bytes, so most cells need no counting.
        const bytes = cell.length * 3 > MAX_BYTES ? Buffer.byteLength(cell) : 0;
        if (bytes <= MAX_BYTES) return [];
        return [
          {
            rule: 'cell-sizes',
            file,
            row,
            feature: cells['id'] ?? cells['code'] ?? cells['subject'] ?? '',
            message: `${column}: is ${bytes} bytes long, more than ${MAX_BYTES}`,
            remedy: 'shorten the text',
          },
        ];
      }),
    ),
  );
