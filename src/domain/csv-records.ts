/** Reads the records of a CSV text (RFC 4180) without changing a character of them. */

/** The records as they are written, without their line ends; an empty last line is none. */
export function csvRecords(text: string): readonly string[] {
  const records: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    // A doubled quote within quotes closes and opens again, which comes to the same.
    if (character === '"') isQuoted = !isQuoted;
    else if (character === '\n' && !isQuoted) {
      records.push(withoutReturn(text.slice(start, index)));
      start = index + 1;
    }
  }
  if (start < text.length) records.push(withoutReturn(text.slice(start)));
  return records;
}

/** The cells of one record, without their quotes. */
export function csvCells(record: string): readonly string[] {
  const cells: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let index = 0; index <= record.length; index += 1) {
    if (record[index] === '"') isQuoted = !isQuoted;
    else if (index === record.length || (record[index] === ',' && !isQuoted)) {
      cells.push(unquoted(record.slice(start, index)));
      start = index + 1;
    }
  }
  return cells;
}

function withoutReturn(record: string): string {
  return record.endsWith('\r') ? record.slice(0, -1) : record;
}

function unquoted(cell: string): string {
  return cell.startsWith('"') && cell.endsWith('"') && cell.length > 1
    ? cell.slice(1, -1).replaceAll('""', '"')
    : cell;
}
