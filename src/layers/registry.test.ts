import { validateStyleMin, type SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { MAP_THEMES, layerColor } from '../domain/theme';
import { LANGS } from '../domain/view';
import type { Bilingual, LayerDefinition } from './definition';
import { DEFAULT_LAYERS, layerById, panelOrder, registry } from './registry';

const layers: readonly LayerDefinition[] = registry;
const THEMES = Object.values(MAP_THEMES);

describe('registry', () => {
  it('holds the core layers in draw order', () => {
    expect(DEFAULT_LAYERS).toEqual([
      'sister-cities',
      'freight-trains',
      'overseas-parks',
      'airports',
      'ports',
    ]);
  });

  it('lists every layer once', () => {
    const ids = layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(panelOrder.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  it.each(layers)('knows $id by its id', (layer) => {
    expect(layer.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(layerById(layer.id)).toBe(layer);
  });

  it.each(['', 'Ports', 'constructor', '__proto__', 'toString'])('knows no "%s"', (id) => {
    expect(layerById(id)).toBeNull();
  });
});

describe.each(layers)('definition of $id', (layer) => {
  it('has every text in both languages', () => {
    for (const [where, text] of textsOf(layer)) {
      expect(text.en, where).toMatch(/\S/);
      expect(text.en, where).not.toMatch(/\p{Script=Han}/u);
      expect(text.zh, where).toMatch(/\p{Script=Han}/u);
    }
  });

  it('names fields, values and sorts once', () => {
    for (const keys of [layer.fields.map(({ key }) => key), layer.sorts.map(({ id }) => id)]) {
      expect(new Set(keys).size).toBe(keys.length);
    }
    for (const lang of LANGS) {
      const labels = layer.fields.map(({ label }) => label[lang]);
      expect(new Set(labels).size, labels.join()).toBe(labels.length);
    }
  });

  it('has words for its enums, and for nothing else', () => {
    for (const { key, kind, values } of layer.fields) {
      expect(values !== undefined, key).toBe(kind === 'enum');
    }
    for (const { key, values, meanings } of layer.fields) {
      if (meanings) expect(Object.keys(meanings), key).toEqual(Object.keys(values ?? {}));
    }
  });

  it('says nothing of an atlas without data', () => {
    const data = { features: [], statistics: [] };
    const region = { places: new Map(), partners: new Map(), claims: new Map() };
    const { headlines, coverage } = layer;
    for (const { value } of headlines(data, region)) expect(value).toBe(0);
    for (const { count } of coverage(data, region)) expect(count ?? 0).toBe(0);
  });

  it('has a colour of its own in every theme', () => {
    for (const theme of THEMES) expect(Object.hasOwn(theme.layers, layer.id), theme.id).toBe(true);
  });
});

describe.each(THEMES)('styles in the $id theme', (theme) => {
  it.each(LANGS)('are valid in %s', (lang) => {
    const styles = layers.flatMap((layer) => {
      const color = layerColor(theme, layer.id);
      const parts = layer.style({ layer: layer.id, theme, lang, color });
      for (const part of parts) expect(part.id.startsWith(`${layer.id}/`), part.id).toBe(true);
      return parts;
    });
    const ids = styles.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const sources = styles.flatMap((style) => ('source' in style ? [style.source] : []));
    const empty: SourceSpecification = {
      type: 'geojson',
      data: { type: 'FeatureCollection', features: [] },
    };
    const problems = validateStyleMin({
      version: 8,
      sources: Object.fromEntries(sources.map((source) => [source, empty])),
      layers: styles,
    });
    expect(problems.map(({ message }) => message)).toEqual([]);
  });
});

/** Units are left out: some are symbols of science, some are empty beside a telling label. */
function textsOf(layer: LayerDefinition): [where: string, text: Bilingual][] {
  const { title, singular, plural, drawingNote, fields, sorts, measures = {} } = layer;
  return [
    ['title', title],
    ['singular', singular],
    ['plural', plural],
    ...(drawingNote ? [['drawingNote', drawingNote] as [string, Bilingual]] : []),
    ...fields.map(({ key, label }): [string, Bilingual] => [key, label]),
    ...fields.flatMap(({ key, values = {} }) =>
      Object.entries(values).map(([value, word]): [string, Bilingual] => [`${key}.${value}`, word]),
    ),
    ...fields.flatMap(({ key, meanings = {} }) =>
      Object.entries(meanings).map(([value, text]): [string, Bilingual] => [
        `meaning ${key}.${value}`,
        text,
      ]),
    ),
    ...sorts.map(({ id, label }): [string, Bilingual] => [`sort ${id}`, label]),
    ...Object.entries(measures).map(([key, { label }]): [string, Bilingual] => [key, label]),
  ];
}
