import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv-output';

describe('writeCsv', () => {
  it('begins with a byte order mark and leaves null empty', () => {
    expect(writeCsv(['a', 'b'], [{ a: 1, b: null }])).toBe('\uFEFFa,b\n1,\n');
  });

  it('joins lists and leaves out what is no column', () => {
    expect(writeCsv(['a'], [{ a: ['x', 'y'], other: 'z' }])).toBe('\uFEFFa\nx|y\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('guards the text %j', (text) => {
    expect(parse(writeCsv(['a'], [{ a: text }]), { bom: true })[1]).toEqual([`'${text}`]);
  });

  it('leaves negative numbers alone', () => {
    expect(writeCsv(['lng'], [{ lng: -58.4 }])).toBe('\uFEFFlng\n-58.4\n');
  });

  it('gives back every harmless text', () => {
    const harmless = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text) && text !== '');
    fc.assert(
      fc.property(harmless, harmless, (a, b) => {
        const options = { bom: true, record_delimiter: '\n' };
        expect(parse(writeCsv(['a', 'b'], [{ a, b }]), options)[1]).toEqual([a, b]);
      }),
    );
  });
});
