import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTable } from './table';

const COLUMNS = ['id', 'name'];
const read = (text: string) => parseTable('geo/t.csv', text, COLUMNS);

describe('parseTable', () => {
  it('gives each row the line on which it begins', () => {
    const { rows, findings } = read('id,name\na,"two\nlines"\nb,plain\n');
    expect(findings).toEqual([]);
    expect(rows).toEqual([
      { row: 2, cells: { id: 'a', name: 'two\nlines' } },
      { row: 4, cells: { id: 'b', name: 'plain' } },
    ]);
  });

  it('reads files with Windows line ends', () => {
    expect(read('id,name\r\na,x\r\nb,y\r\n').rows.map(({ row }) => row)).toEqual([2, 3]);
  });

  it.each([
    ['a byte order mark', '\uFEFFid,name\na,x\n', 1, 'byte order mark'],
    ['a row with too few cells', 'id,name\na\n', 2, '1 cells'],
    ['a row with too many cells', 'id,name\na,b,c\n', 2, '3 cells'],
    ['an empty line', 'id,name\n\na,x\n', 2, 'is empty'],
    ['an unknown column', 'id,name,colour\n', 1, '"colour" is unknown'],
    ['a missing column', 'id\n', 1, '"name" is missing'],
    ['a column that occurs twice', 'id,name,id\n', 1, '"id" occurs twice'],
    ['a quote in the middle', 'id,name\na,x"y\n', 2, 'cannot be read as CSV'],
    ['a quote that never ends', 'id,name\na,"x\n', 2, 'cannot be read as CSV'],
    ['an empty file', '', 1, 'no header row'],
  ])('reports %s', (_, text, row, message) => {
    const { findings } = read(text);
    const found = findings.find((finding) => finding.message.includes(message));
    expect(found).toMatchObject({ rule: 'table', file: 'geo/t.csv', row });
  });

  it('keeps columns named like members of every object apart', () => {
    const { rows, findings } = read('id,name,__proto__\na,x,y\n');
    expect(findings).toHaveLength(1);
    expect(rows[0]?.cells).toEqual({ id: 'a', name: 'x' });
  });

  it('counts a line break within quotes once, however it is written', () => {
    const { rows } = read('id,name\r\na,"x\r\ny"\r\nb,z\r\n');
    expect(rows.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('never throws, whatever the text, and names lines that exist', () => {
    const pieces = fc.constantFrom('id', 'name', ',', '"', '\n', '\r', '\uFEFF', '|', 'x', '\0');
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { rows, findings } = read(text);
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const { row } of rows) expect(row).toBeLessThanOrEqual(lines);
        for (const { row } of findings) expect(row).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 500, examples: [['"\r\n"\nid']] },
    );
  });
});
