/** Reads a table row by row, so that its size does not matter. */
import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';

/** A row's cells in the order of the file, or what makes the line no row. */
export type ReadRow =
  | { readonly row: number; readonly cells: readonly string[] }
  | { readonly row: number; readonly problem: string; readonly remedy: string };

interface ParsedRecord {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/**
 * The header comes first, as row 1. After a problem that leaves no way to go on, nothing follows.
 * @throws what the file system reports: no such file, no permission
 */
export async function* readRows(path: string): AsyncGenerator<ReadRow> {
  const parser = parse({
    info: true,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
  });
  // An error reaches the loop below through the parser, which the pipeline destroys with it.
  pipeline(createReadStream(path), utf8(), parser, () => undefined);
  let width = 0;
  try {
    for await (const parsed of parser as AsyncIterable<ParsedRecord>) {
      const { record, info } = parsed;
      const row = info.lines - newlinesIn(record);
      if (width === 0) width = record.length;
      if (record.length === width) yield { row, cells: record };
      else yield { row, ...raggedness(record, width) };
    }
  } catch (error) {
    yield describe(error);
  }
}

function raggedness(record: readonly string[], width: number) {
  if (record.length === 1 && record[0] === '') {
    return { problem: 'is empty', remedy: 'remove the line' };
  }
  const problem = `has ${record.length} cells where the header has ${width}`;
  return { problem, remedy: 'check commas and quotes in this row' };
}

function describe(error: unknown): ReadRow {
  if (error instanceof EncodingError) {
    return { row: error.row, problem: error.message, remedy: 'save the table as UTF-8' };
  }
  if (error instanceof CsvError) {
    const row = Number(error['lines']);
    const problem = `cannot be read as CSV (${error.message})`;
    const remedy = 'quote the cell and double the quotes in it';
    return { row: Number.isFinite(row) ? row : 1, problem, remedy };
  }
  throw error;
}

class EncodingError extends Error {
  readonly row: number;

  constructor(row: number) {
    super('has bytes that are not UTF-8');
    this.row = row;
  }
}

/** Text from bytes; bytes that are none are an error with their row, never a replacement sign. */
function utf8(): Transform {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let row = 1;
  const decode = (chunk: Uint8Array | undefined): string => {
    try {
      return chunk ? strict.decode(chunk, { stream: true }) : strict.decode();
    } catch {
      const [before = ''] = new TextDecoder().decode(chunk).split('\uFFFD', 1);
      throw new EncodingError(row + lineFeeds(before));
    }
  };
  const pass = (
    chunk: Uint8Array | undefined,
    done: (error: Error | null, text?: string) => void,
  ) => {
    try {
      const text = decode(chunk);
      row += lineFeeds(text);
      done(null, text);
    } catch (error) {
      done(error as Error);
    }
  };
  return new Transform({
    readableObjectMode: false,
    transform: (chunk: Buffer, _encoding, done) => pass(chunk, done),
    flush: (done) => pass(undefined, done),
  });
}

function lineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function newlinesIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + lineFeeds(cell), 0);
}
