import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinkCodec } from './codec';

const codec = createLinkCodec({
  layers: [
    { id: 'sister-cities', core: true, filters: ['level'] },
    { id: 'ports', core: true, filters: ['kind', 'figure.cargo_mt'] },
    { id: 'flights', core: false },
  ],
});
const { defaultView } = codec;

describe('decode', () => {
  it('gives the default view for an empty query', () => {
    expect(codec.decode('')).toEqual({ view: defaultView, problems: [] });
    expect(defaultView.layers).toEqual(['sister-cities', 'ports']);
  });

  it('reads every key', () => {
    const query =
      '?v=1&c=41.2~78.5~3.1~20~30&l=ports&s=ports.lianyungang&with=KZ&at=suzhou&y=1978~2013&t=claims&f.ports.kind=sea~river&q=a%20b&lang=zh&p=globe&m=dark';
    expect(codec.decode(query)).toEqual({
      view: {
        camera: { lat: 41.2, lng: 78.5, zoom: 3.1, bearing: 20, pitch: 30 },
        layers: ['ports'],
        selected: { layer: 'ports', id: 'lianyungang' },
        partner: 'KZ',
        home: 'suzhou',
        years: { from: 1978, to: 2013 },
        panel: 'claims',
        filters: [
          {
            layer: 'ports',
            field: 'kind',
            terms: [
              { kind: 'word', word: 'river' },
              { kind: 'word', word: 'sea' },
            ],
          },
        ],
        text: 'a b',
        lang: 'zh',
        projection: 'globe',
        theme: 'dark',
      },
      problems: [],
    });
  });

  it.each([
    ['c=1~2', 'c'],
    ['c=0x2~0x10~3', 'c'],
    ['c=1e1~2~3', 'c'],
    ['c=35,68~2~3', 'c'],
    ['c=Infinity~2~3', 'c'],
    ['c=NaN~2~3', 'c'],
    ['c= 1~2~3', 'c'],
    ['c=1~2~3~4', 'c'],
    ['l=nothing', 'l'],
    ['l=__proto__', 'l'],
    ['s=ports', 's'],
    ['s=__proto__.x', 's'],
    ['s=ports.<img src=x>', 's'],
    [`s=ports.${'a'.repeat(121)}`, 's'],
    ['with=kz', 'with'],
    ['with=KAZ', 'with'],
    ['at=__proto__', 'at'],
    ['at=../x', 'at'],
    ['y=78', 'y'],
    ['y=2013~1978', 'y'],
    ['y=1e3', 'y'],
    ['f.ports.constructor=a', 'f.'],
    ['f.moon-bases.kind=a', 'f.'],
    ['f.ports.kind=<b>', 'f.'],
    ['f.=a', 'f.'],
    ['t=constructor', 't'],
    ['lang=fr', 'lang'],
    ['p=flat', 'p'],
    ['m=pink', 'm'],
  ])('replaces %s by its default and says so', (query, key) => {
    expect(codec.decode(query)).toEqual({
      view: defaultView,
      problems: [{ key, reason: 'invalid' }],
    });
  });

  it('keeps the known layers of a list that also names unknown ones', () => {
    expect(codec.decode('l=ports~moon-bases~ports')).toEqual({
      view: { ...defaultView, layers: ['ports'] },
      problems: [{ key: 'l', reason: 'invalid' }],
    });
    expect(codec.decode('l=ports~ports').problems).toEqual([]);
  });

  it('keeps the filters that it knows and names the others', () => {
    const { view, problems } = codec.decode('f.ports.kind=sea&f.ports.colour=red&f.ports.kind=x');
    expect(view.filters.map(({ field }) => field)).toEqual(['kind']);
    expect(problems).toEqual([{ key: 'f.', reason: 'invalid' }]);
  });

  it.each([
    ['f.sister-cities.level=county~province&f.ports.figure.cargo_mt=200..'],
    ['y=1990'],
    ['with=JP&at=suzhou&y=1990~2026'],
    ['q=%E5%8D%97%E4%BA%AC%20%27%28x%29'],
  ])('writes %s as it read it', (query) => {
    const link = codec.encode(codec.decode(query).view);
    expect(new Set(link.split('&'))).toEqual(new Set(query.split('&')));
    expect(codec.encode(codec.decode(link).view)).toBe(link);
  });

  it('takes no sign that turns text around, and no more than a search needs', () => {
    expect(codec.decode('q=%E2%80%AEabc%00d').view.text).toBe('abc d');
    expect(codec.decode(`q=${'x'.repeat(300)}`).view.text).toHaveLength(100);
  });

  it('reads one bad key without losing the others', () => {
    const { view, problems } = codec.decode('c=oops&l=ports&lang=zh');
    expect(view).toMatchObject({ camera: null, layers: ['ports'], lang: 'zh' });
    expect(problems).toHaveLength(1);
  });

  it('clamps and wraps a camera that is out of range', () => {
    expect(codec.decode('c=91~541~30~-190~85').view.camera).toEqual({
      lat: 85.05,
      lng: -179,
      zoom: 12,
      bearing: 170,
      pitch: 60,
    });
  });

  it('treats empty values as missing and ignores unknown keys', () => {
    expect(codec.decode('c=&l=&from=timeline&isappinstalled=0')).toEqual({
      view: defaultView,
      problems: [],
    });
  });

  it('reads no more than two kilobytes', () => {
    const { view, problems } = codec.decode(`l=ports&x=${'a'.repeat(100_000)}&lang=zh`);
    expect(view).toMatchObject({ layers: ['ports'], lang: null });
    expect(problems).toEqual([{ key: '', reason: 'too-long' }]);
  });

  it('says when a link comes from a newer version', () => {
    expect(codec.decode('v=9&lang=zh')).toMatchObject({
      view: { lang: 'zh' },
      problems: [{ key: 'v', reason: 'newer-version' }],
    });
  });
});

describe('encode', () => {
  it('leaves defaults out', () => {
    expect(codec.encode(defaultView)).toBe('');
  });

  it('writes "no layer" as a dash', () => {
    expect(codec.encode({ ...defaultView, layers: [] })).toBe('l=-');
    expect(codec.decode('l=-').view.layers).toEqual([]);
  });

  it('writes layers in draw order, whatever the order of the view', () => {
    expect(codec.encode({ ...defaultView, layers: ['flights', 'ports'] })).toBe('l=ports~flights');
  });

  it('writes out what the reader would otherwise decide, when explicit', () => {
    const camera = { lat: 32, lng: 119, zoom: 6, bearing: 0, pitch: 0 };
    expect(codec.encodeExplicit({ ...defaultView, camera, lang: 'en', theme: 'light' })).toBe(
      'c=32~119~6&l=sister-cities~ports&lang=en&m=light',
    );
  });
});

describe('historyOf', () => {
  it('replaces for the camera, pushes for choices, ignores no change', () => {
    const moved = { ...defaultView, camera: { lat: 1, lng: 2, zoom: 3, bearing: 0, pitch: 0 } };
    expect(codec.historyOf(defaultView, { ...defaultView })).toBeNull();
    expect(codec.historyOf(defaultView, moved)).toBe('replace');
    expect(codec.historyOf(defaultView, { ...moved, panel: 'about' })).toBe('push');
  });
});

describe('properties', () => {
  const key = fc.constantFrom('v', 'c', 'l', 's', 't', 'lang', 'p', 'm', '__proto__', 'x');
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('1', 'ports', 'ports~flights', '-', 'zh', 'globe', 'dark', 'ports.suzhou'),
    fc
      .array(fc.double({ noNaN: false }), { maxLength: 6 })
      .map((numbers) => numbers.map(String).join('~')),
    fc
      .tuple(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -400, max: 400, noNaN: true }),
        fc.double({ min: 0, max: 12, noNaN: true }),
      )
      .map((numbers) => numbers.map((number) => number.toFixed(6)).join('~')),
  );
  const query = fc
    .array(fc.tuple(key, value), { maxLength: 12 })
    .map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join('&'));

  it('decodes any text without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), query), (text) => {
        expect(() => codec.decode(text)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it('reaches a fixed point after one print', () => {
    fc.assert(
      fc.property(query, (text) => {
        const once = codec.encode(codec.decode(text).view);
        const { view, problems } = codec.decode(once);
        expect(problems).toEqual([]);
        expect(codec.encode(view)).toBe(once);
        expect(once).toMatch(/^[A-Za-z0-9\-_.~=&]*$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives equal views equal links', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['sister-cities', 'ports', 'flights']), (layers) => {
        const canonical = codec.decode(codec.encode({ ...defaultView, layers })).view.layers;
        expect([...layers].sort()).toEqual([...canonical].sort());
        expect(codec.encode({ ...defaultView, layers: canonical })).toBe(
          codec.encode({ ...defaultView, layers }),
        );
      }),
    );
  });
});
