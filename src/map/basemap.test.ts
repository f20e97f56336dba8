import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { MAP_THEMES } from '../domain/theme';
import { LANGS, THEMES } from '../domain/view';
import { basemapLayers, basemapSources } from './basemap';

const sources = basemapSources('http://localhost/atlas/');
const variants = THEMES.flatMap((theme) => LANGS.map((lang) => ({ theme, lang })));

describe.each(variants)('the basemap in $theme and $lang', ({ theme, lang }) => {
  const { below, above } = basemapLayers({ theme: MAP_THEMES[theme], lang });
  const layers = [...below, ...above];

  it('is a valid style', () => {
    expect(validateStyleMin({ version: 8, sources, layers })).toEqual([]);
  });

  it('names its layers so that others can tell them from theirs, each once', () => {
    const ids = layers.map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith('basemap/'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no layer for national boundaries', () => {
    expect(layers.filter(({ id }) => /bound|border|countr.*line/.test(id))).toEqual([]);
  });

  it('begins with the sea and keeps words apart from ground', () => {
    expect(below[0]?.type).toBe('background');
    expect(below.filter(({ type }) => type === 'symbol')).toEqual([]);
    expect(above.filter(({ type }) => type !== 'symbol')).toEqual([]);
  });
});

describe('the names of the basemap', () => {
  const place = { id: 'huaian', name: "Huai'an", name_zh: '淮安' };

  it.each([
    ['en', place, "Huai'an"],
    ['zh', place, '淮安'],
    ['zh', { ...place, name_zh: null }, "Huai'an"],
  ] as const)(
    'are written in the language of the reader (%s, %o)',
    (lang, properties, expected) => {
      const { above } = basemapLayers({ theme: MAP_THEMES.light, lang });
      const layer = above.find(({ id }) => id === 'basemap/home-city');
      const field = layer?.type === 'symbol' ? layer.layout?.['text-field'] : undefined;
      const parsed = createExpression(field, 'text-field');
      if (parsed.result !== 'success') throw new Error('expected an expression');
      const feature = { type: 1 as const, properties };
      expect(parsed.value.evaluate({ zoom: 7 }, feature)).toBe(expected);
    },
  );
});

describe('the sources of the basemap', () => {
  it('are addressed under the given folder, with the braces as they are', () => {
    expect(sources['basemap-world']).toMatchObject({
      tiles: ['http://localhost/atlas/tiles/world/{z}/{x}/{y}.pbf'],
    });
  });
});
