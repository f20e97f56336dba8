import { describe, expect, it } from 'vitest';
import { bibliographySchema, readJson } from './documents';

const SOURCE = {
  id: 'press-2024',
  title: 'A report',
  publisher: 'A newspaper',
  url: 'https://example.org/a',
  year: 2024,
  class: 'press',
  licence: null,
};
const read = (value: unknown) => readJson('geo/s.json', JSON.stringify(value), bibliographySchema);

describe('readJson', () => {
  it('reads a bibliography', () => {
    expect(read([SOURCE])).toMatchObject({ value: [SOURCE], findings: [] });
  });

  it('names the entry that is wrong', () => {
    const { value, findings } = read([SOURCE, { ...SOURCE, id: 'b', class: 'rumour' }]);
    expect(value).toBeNull();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ file: 'geo/s.json', feature: 'b' });
  });

  it.each([['javascript:alert(1)'], ['not an address'], ['']])('refuses %j as address', (url) => {
    expect(read([{ ...SOURCE, url }]).value).toBeNull();
  });

  it('refuses members that the schema does not know', () => {
    expect(read([{ ...SOURCE, note: 'x' }]).findings).toHaveLength(1);
  });

  it.each(['', '{', '\uFEFF[]', 'null', '[null]', '{"a":1}'])('reports %j', (json) => {
    expect(readJson('geo/s.json', json, bibliographySchema).findings.length).toBeGreaterThan(0);
  });
});
