import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasFeature, PropertyValue, Statistic } from '../../geo/lib/model';
import { distinctValues, parseFilters, printFilters, selectFeatures } from './selection';
import { parseTerms, printTerms } from './selection-terms';

function feature(
  id: string,
  properties: Readonly<Record<string, PropertyValue>>,
  isMapped = true,
): AtlasFeature {
  const geometry = isMapped ? { type: 'Point' as const, coordinates: [119, 32] } : null;
  const core = { id, name: id, name_zh: null, home: null, partner_place: null, partner: null };
  return { type: 'Feature', geometry, properties: { ...core, ...properties } };
}

function figure(subject: string, value: number, more: Partial<Statistic> = {}): Statistic {
  const base = { measure: 'cargo_mt', year: 2020, period: 'year', unit: 'Mt', note: null } as const;
  return { ...base, subject: `ports.${subject}`, value, bound: 'exact', sources: [], ...more };
}

function idsKept(
  filters: string,
  features: readonly AtlasFeature[],
  statistics: readonly Statistic[] = [],
): string[] {
  const parsed = parseFilters(filters);
  expect(parsed.dropped).toEqual([]);
  const selected = selectFeatures({ layer: 'ports', features, statistics }, parsed.filters);
  return selected.map(({ properties }) => properties.id);
}

const PORTS = [
  feature('sea', { kind: 'sea', opened: '1978-05-01', area: 12.5, part_of: null, via: ['a', 'b'] }),
  feature('river', { kind: 'river', opened: '2013', area: 0, part_of: '', via: [] }),
  feature('inland', { kind: 'inland', opened: null, area: -3, part_of: 'sea', via: ['b'] }, false),
];

describe('selectFeatures', () => {
  it.each([
    ['f.ports.kind=sea', ['sea']],
    ['f.ports.kind=river~sea', ['sea', 'river']],
    ['f.ports.kind=river~sea&f.ports.opened=2000..', ['river']],
    ['f.ports.opened=1978..2012', ['sea']],
    ['f.ports.opened=-', ['inland']],
    ['f.ports.opened=..', ['sea', 'river']],
    ['f.ports.opened=-~..1980', ['sea', 'inland']],
    ['f.ports.area=..0', ['river', 'inland']],
    ['f.ports.area=-5..-1.5', ['inland']],
    ['f.ports.part_of=-', ['sea', 'river']],
    ['f.ports.via=a', ['sea']],
    ['f.ports.via=-', ['river']],
    ['f.ports.mapped=yes', ['sea', 'river']],
    ['f.ports.constructor=..', []],
    ['f.ports.__proto__=-', ['sea', 'river', 'inland']],
    ['f.airports.kind=sea', ['sea', 'river', 'inland']],
    ['', ['sea', 'river', 'inland']],
  ])('keeps with %s', (filters, ids) => {
    expect(idsKept(filters, PORTS)).toEqual(ids);
  });

  it('takes a figure only for what it proves', () => {
    const figures = [
      figure('sea', 120, { bound: 'upper' }),
      figure('river', 120, { period: 'Jan-Jun' }),
      figure('inland', 100, { bound: 'lower' }),
      { ...figure('sea', 500), subject: 'airports.sea' },
    ];
    expect(idsKept('f.ports.figure.cargo_mt=100..', PORTS, figures)).toEqual(['river', 'inland']);
    expect(idsKept('f.ports.figure.cargo_mt=..120', PORTS, figures)).toEqual(['sea']);
    expect(idsKept('f.ports.figure.cargo_mt=..', PORTS, figures)).toHaveLength(3);
    expect(idsKept('f.ports.figure.container_teu=-', PORTS, figures)).toHaveLength(3);
  });

  it('counts distinct values, items of lists one by one', () => {
    expect([...distinctValues(PORTS, 'via')]).toEqual(['a', 'b']);
    expect(distinctValues(PORTS, 'part_of').size).toBe(1);
    expect(distinctValues(PORTS, 'toString').size).toBe(0);
  });
});

describe('the text of filters', () => {
  it('says what it could not read and keeps the rest', () => {
    const text = 'f.ports.kind=sea~<b>&f.ports.opened=2013..1978&g=1&f.ports.kind=river';
    expect(parseFilters(text)).toEqual({
      filters: [{ layer: 'ports', field: 'kind', terms: [{ kind: 'word', word: 'sea' }] }],
      dropped: ['f.ports.kind=<b>', 'f.ports.opened=2013..1978', 'g=1', 'f.ports.kind=river'],
    });
  });

  it('says which values are too many, so that none is lost unseen', () => {
    const values = Array.from({ length: 202 }, (_, at) => `v${String(at)}`);
    const { terms, dropped } = parseTerms(values.join('~'));
    expect(terms).toHaveLength(200);
    expect(dropped).toEqual(['v200', 'v201']);
  });

  const nearText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from('fab.-_~=&01200..ports__proto__')) }),
    fc
      .array(fc.string({ unit: fc.constantFrom(...Array.from('ab1.-_~0')) }), { maxLength: 4 })
      .map((values) => values.map((value, at) => `f.ports.k${String(at)}=${value}`).join('&')),
  );

  it('is a fixed point after one round, whatever is read', () => {
    fc.assert(
      fc.property(nearText, (text) => {
        const { filters } = parseFilters(text);
        const printed = printFilters(filters);
        const again = parseFilters(printed);
        expect(again).toEqual({ filters, dropped: [] });
        expect(printFilters(again.filters)).toBe(printed);
      }),
      { numRuns: 1000 },
    );
  });

  it('uses only characters that no messenger touches', () => {
    fc.assert(
      fc.property(nearText, (text) => {
        expect(printTerms(parseTerms(text).terms)).toMatch(/^[A-Za-z0-9_.~-]*$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a selection and a plain loop', () => {
  const value = fc.oneof(
    fc.constantFrom(null, '', 'a', 'b', 'c', '1978', '2013-05-01'),
    fc.integer({ min: 1970, max: 2020 }),
  );
  const rows = fc.array(fc.record({ x: value, y: value, isMapped: fc.boolean() }));
  const words = fc.subarray(['a', 'b', 'c'], { minLength: 1 });
  const span = fc.tuple(fc.integer({ min: 1970, max: 2020 }), fc.integer({ min: 1970, max: 2020 }));

  it('keep the same features', () => {
    fc.assert(
      fc.property(rows, words, span, fc.boolean(), (made, accepted, [one, other], orEmpty) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const features = made.map(({ x, y, isMapped }, at) =>
          feature(`f${String(at)}`, { x, y }, isMapped),
        );
        const text =
          `f.ports.x=${accepted.join('~')}${orEmpty ? '~-' : ''}` +
          `&f.ports.y=${String(from)}..${String(to)}&f.ports.mapped=yes`;
        const expected: string[] = [];
        for (const [at, { x, y, isMapped }] of made.entries()) {
          const isEmpty = x === null || x === '';
          const fitsX = isEmpty ? orEmpty : accepted.includes(String(x));
          const year = typeof y === 'number' ? y : Number.parseInt(y ?? '', 10);
          if (fitsX && year >= from && year <= to && isMapped) expected.push(`f${String(at)}`);
        }
        expect(idsKept(text, features)).toEqual(expected);
      }),
    );
  });
});
