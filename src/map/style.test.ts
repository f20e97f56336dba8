import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { LANGS, PROJECTIONS, THEMES } from '../domain/view';
import { registry } from '../layers/registry';
import { HIGHLIGHT } from './highlight-style';
import { ownerOf } from './owner';
import { hitLayers, mapLayers, mapStyle } from './style';

const all = registry.map(({ id }) => id);
const common = { registry, baseUrl: 'http://localhost/atlas/', layers: all };
const variants = THEMES.flatMap((theme) =>
  LANGS.flatMap((lang) => PROJECTIONS.map((projection) => ({ theme, lang, projection }))),
);
const light = { ...common, theme: 'light', lang: 'en', projection: 'mercator' } as const;

describe.each(variants)('the style in $theme, $lang and $projection', (variant) => {
  it('is valid', () => {
    expect(validateStyleMin(mapStyle({ ...common, ...variant }))).toEqual([]);
  });
});

describe('the style', () => {
  it('asks no other host for anything', () => {
    const addresses = JSON.stringify(mapStyle(light)).match(/https?:\/\/[^/"]+/g) ?? [];
    expect([...new Set(addresses)]).toEqual(['http://localhost']);
  });

  it('names no glyph server and no sprite, so that words come from the device', () => {
    expect(mapStyle(light)).not.toHaveProperty('glyphs');
    expect(mapStyle(light)).not.toHaveProperty('sprite');
  });

  it('has every source that a layer draws from, with word ids', () => {
    const { sources, layers } = mapStyle(light);
    for (const layer of layers) {
      if ('source' in layer) expect(Object.keys(sources)).toContain(layer.source);
    }
    for (const [id, source] of Object.entries(sources)) {
      if (all.includes(ownerOf(id) as (typeof all)[number])) {
        expect(source).toMatchObject({ type: 'geojson', promoteId: 'id' });
      }
    }
  });

  it('shows the parts of exactly the layers that are on', () => {
    const layers = mapLayers({ ...light, layers: ['ports'] });
    const shown = layers
      .filter(({ id }) => all.includes(ownerOf(id) as (typeof all)[number]))
      .filter(({ layout }) => layout?.visibility === 'visible')
      .map(({ id }) => ownerOf(id));
    expect(new Set(shown)).toEqual(new Set(['ports']));
  });

  it('lets no name of the basemap cover an icon, and no name of a feature push one of the basemap aside', () => {
    const ids = mapLayers(light).map(({ id }) => id);
    const [country, symbol, name] = ['basemap/country', 'ports/symbol', 'ports/name'].map((id) =>
      ids.indexOf(id),
    );
    expect(name).toBeLessThan(country ?? -1);
    expect(country).toBeLessThan(symbol ?? -1);
    expect(ids.at(-1)).toBe(`${HIGHLIGHT}/name`);
  });

  it('lets each layer be hit, topmost first, and nothing else', () => {
    const { layers } = mapStyle(light);
    const owners = hitLayers(registry, layers).map(ownerOf);
    expect(new Set(owners)).toEqual(new Set(all));
    expect(owners[0]).toBe('ports');
  });
});

describe('the style of a layer that comes as tiles', () => {
  const tiles = { minzoom: 0, maxzoom: 8, features: 20_000, drawn: [], present: '' };
  const data = new Map([['sister-cities', { tiles }]]);

  it.each(variants)('is valid in $theme, $lang and $projection', (variant) => {
    expect(validateStyleMin(mapStyle({ ...common, ...variant, data }))).toEqual([]);
  });

  it('draws each of its sources from its own part of the tiles, and no other layer so', () => {
    const { sources, layers } = mapStyle({ ...light, data });
    for (const [id, source] of Object.entries(sources)) {
      if (ownerOf(id) !== 'sister-cities') continue;
      expect(source).toEqual({
        ...{ type: 'vector', minzoom: 0, maxzoom: 8, promoteId: 'id' },
        tiles: ['http://localhost/atlas/data/tiles/sister-cities/{z}/{x}/{y}.pbf'],
      });
    }
    for (const layer of layers) {
      if (!('source' in layer) || layer.source.startsWith('basemap')) continue;
      const isTiled = ownerOf(layer.source) === 'sister-cities';
      expect(layer['source-layer']).toBe(isTiled ? layer.source : undefined);
    }
  });
});
