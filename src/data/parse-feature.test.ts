import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeature } from './parse-feature';

const point = (coordinates: unknown) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties: { id: 'lianyungang', name: 'Lianyungang Port' },
});

describe('parseFeature', () => {
  it('keeps what the build wrote', () => {
    expect(parseFeature(point([119.45, 34.745]))).toMatchObject({
      id: 'lianyungang',
      geometry: { type: 'Point', coordinates: [119.45, 34.745] },
      properties: { id: 'lianyungang', name: 'Lianyungang Port', home: null, partner: null },
    });
  });

  it('keeps a feature without a position', () => {
    expect(parseFeature({ ...point([0, 0]), geometry: null })?.geometry).toBeNull();
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['text', 'Feature'],
    ['no properties', { type: 'Feature', geometry: null }],
    ['no id', { geometry: null, properties: { name: 'x' } }],
    ['an id with markup', { geometry: null, properties: { id: '<img src=x>' } }],
    ['no geometry member', { properties: { id: 'a' } }],
    ['coordinates as text', point(['119', '34'])],
    ['coordinates of null', point([null, null])],
    ['no coordinates', point([])],
    ['a latitude beyond the pole', point([0, 91])],
    ['an infinite longitude', point([Infinity, 0])],
    ['an unknown type', { ...point([0, 0]), geometry: { type: 'Circle', coordinates: [0, 0] } }],
    [
      'a line of one position',
      { ...point([0, 0]), geometry: { type: 'LineString', coordinates: [[0, 0]] } },
    ],
  ])('refuses %s', (_name, input) => {
    expect(parseFeature(input)).toBeNull();
  });

  it('drops names that break the map, nested values and endless text', () => {
    const properties = JSON.parse(
      '{"id":"a","name":"A","constructor":"x","hasOwnProperty":"x","__proto__":"x","deep":{"a":{}}}',
    ) as Record<string, unknown>;
    const feature = parseFeature({
      geometry: null,
      properties: { ...properties, long: 'x'.repeat(5000) },
    });
    expect(Object.keys(feature?.properties ?? {}).sort()).toEqual(
      ['home', 'id', 'name', 'name_zh', 'partner', 'partner_place'].sort(),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (geometry, properties) => {
        expect(() => parseFeature({ type: 'Feature', geometry, properties })).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});
