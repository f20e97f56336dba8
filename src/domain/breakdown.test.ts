import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasFeature, PropertyValue } from '../../geo/lib/model';
import { breakdownBy } from './breakdown';

function feature(kind: PropertyValue): AtlasFeature {
  const core = { id: 'a', name: 'A', name_zh: null, home: null, partner: null };
  return { type: 'Feature', geometry: null, properties: { ...core, partner_place: null, kind } };
}

const byKind = (values: readonly PropertyValue[]) =>
  breakdownBy(values.map(feature), 'kind', (id) => id.toUpperCase(), 'en');

describe('breakdownBy', () => {
  it('orders by count, then by name', () => {
    expect(byKind(['jp', 'de', 'kr', 'jp']).rows).toEqual([
      { id: 'jp', label: 'JP', count: 2 },
      { id: 'de', label: 'DE', count: 1 },
      { id: 'kr', label: 'KR', count: 1 },
    ]);
  });

  it('counts the unknown apart', () => {
    expect(byKind([null, '', [], 'jp'])).toMatchObject({ unknown: 3, rows: [{ count: 1 }] });
  });

  it('counts a feature once for each different value of a list', () => {
    const { rows } = byKind([['jp', 'de', 'jp'], 'de']);
    expect(rows.map(({ id, count }) => [id, count])).toEqual([
      ['de', 2],
      ['jp', 1],
    ]);
  });

  it('counts every feature that has one value or none exactly once', () => {
    const value = fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: null });
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const { rows, unknown } = byKind(values);
        const counted = rows.reduce((sum, { count }) => sum + count, unknown);
        expect(counted).toBe(values.length);
      }),
    );
  });
});
