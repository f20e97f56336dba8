import { describe, expect, it } from 'vitest';
import type { AtlasFeature } from '../../geo/lib/model';
import type { LoadedLayer } from '../data/load';
import { registry } from '../layers/registry';
import { planChanges, planStates, type Fixed } from './changes';
import { HIGHLIGHT } from './highlight-style';
import type { MapInputs } from './inputs';
import { mapStyle } from './style';

const baseUrl = 'http://localhost/';
const nothing: MapInputs = {
  layers: ['sister-cities', 'ports'],
  data: new Map(),
  isSettled: false,
  places: new Map(),
  selected: null,
  hovered: null,
  camera: null,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  lang: 'en',
  theme: 'light',
  projection: 'mercator',
};
const sources = Object.keys(mapStyle({ ...nothing, registry, baseUrl }).sources);
const fixed: Fixed = {
  registry,
  baseUrl,
  sources: sources.filter((id) => /^(sister-cities|ports)/.test(id)),
};

function layerOf(...features: AtlasFeature[]): LoadedLayer {
  const byId = new Map(features.map((feature) => [feature.properties.id, feature]));
  return { features, byId, parts: {}, statistics: [], skipped: 0 };
}

function feature(id: string, geometry: AtlasFeature['geometry']): AtlasFeature {
  const names = { name: id, name_zh: null };
  const properties = { id, ...names, home: 'nanjing', partner_place: 'x', partner: 'US' };
  return { type: 'Feature', id, geometry, properties };
}

const port = feature('nanjing', { type: 'Point', coordinates: [118.7, 32.1] });
const unplaced = feature('unplaced', null);
const pair = feature('nanjing--los-angeles-us', {
  type: 'LineString',
  coordinates: [
    [118.8, 32.06],
    [-118.24, 34.05],
  ],
});
const loaded: MapInputs = {
  ...nothing,
  data: new Map([
    ['ports', layerOf(port, unplaced)],
    ['sister-cities', layerOf(pair)],
  ]),
};

describe('planChanges', () => {
  it('plans nothing where nothing changed', () => {
    expect(planChanges(fixed, loaded, loaded)).toEqual([]);
    expect(planChanges(fixed, loaded, { ...loaded, layers: loaded.layers })).toEqual([]);
  });

  it('fills the sources of a layer that arrived, arcs unwrapped over the antimeridian', () => {
    const changes = planChanges(fixed, nothing, loaded).filter(({ kind }) => kind === 'data');
    const bySource = new Map(
      changes.flatMap((change) => (change.kind === 'data' ? [[change.source, change.data]] : [])),
    );
    expect(bySource.get('ports')?.features.map(({ id }) => id)).toEqual(['nanjing']);
    expect(bySource.get('sister-cities/ends')?.features[0]?.geometry).toEqual({
      type: 'Point',
      coordinates: [-118.24, 34.05],
    });
    const arc = bySource.get('sister-cities')?.features[0]?.geometry;
    if (arc?.type !== 'LineString') throw new Error('expected a line');
    expect(arc.coordinates.at(-1)?.[0]).toBeCloseTo(241.76, 2);
    const steps = arc.coordinates
      .slice(1)
      .map(([lng = 0], at) => lng - (arc.coordinates[at]?.[0] ?? 0));
    expect(Math.max(...steps.map(Math.abs))).toBeLessThan(180);
  });

  it('switches a layer by visibility alone', () => {
    const changes = planChanges(fixed, loaded, { ...loaded, layers: ['ports'] });
    const style = changes.filter(({ kind }) => kind !== 'data');
    expect(style.length).toBeGreaterThan(0);
    for (const change of style) {
      expect(change).toMatchObject({ kind: 'layout', name: 'visibility', value: 'none' });
      expect('layer' in change && change.layer).toMatch(/^sister-cities\//);
    }
  });

  it('changes the theme by paint and icons, never by a source', () => {
    const changes = planChanges(fixed, loaded, { ...loaded, theme: 'dark' });
    expect(changes.some(({ kind }) => kind === 'paint')).toBe(true);
    const data = changes.flatMap((change) => (change.kind === 'data' ? [change.source] : []));
    expect(data).toEqual([HIGHLIGHT]);
  });

  it('changes the language by layout alone', () => {
    const changes = planChanges(fixed, loaded, { ...loaded, lang: 'zh' });
    expect(changes.length).toBeGreaterThan(0);
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['layout']));
  });

  it('selects by feature-state, and lets everything else step back', () => {
    const selected = { layer: 'ports', id: 'nanjing' };
    const changes = planChanges(fixed, loaded, { ...loaded, selected });
    expect(changes).toContainEqual({
      kind: 'feature-state',
      source: 'ports',
      id: 'nanjing',
      state: { selected: true },
    });
    expect(changes).toContainEqual({ kind: 'global-state', name: 'recede', value: true });
    const back = planChanges(fixed, { ...loaded, selected }, loaded);
    expect(back).toContainEqual({ kind: 'global-state', name: 'recede', value: false });
  });

  it('lets the few that a filter leaves of a layer speak up, and falls silent again', () => {
    const pairs = layerOf(pair, unplaced);
    const data = new Map([['sister-cities', { ...pairs, features: [pair] }]]);
    const whole = { ...loaded, data: new Map([['sister-cities', pairs]]) };
    const few = { kind: 'global-state', name: 'few/sister-cities' };
    expect(planChanges(fixed, whole, { ...whole, data })).toContainEqual({ ...few, value: true });
    expect(planChanges(fixed, { ...whole, data }, whole)).toContainEqual({ ...few, value: false });
  });

  it.each([
    ['without a position', { layer: 'ports', id: 'unplaced' }],
    ['that does not exist', { layer: 'ports', id: 'atlantis' }],
  ])('keeps everything in sight behind a selection %s', (_what, selected) => {
    const changes = planChanges(fixed, loaded, { ...loaded, selected });
    expect(changes.filter(({ kind }) => kind === 'global-state')).toEqual([]);
    for (const change of changes) {
      if (change.kind === 'data') expect(change.data.features).toEqual([]);
    }
  });

  it('brings a selected link forward with both its ends named', () => {
    const place = (id: string, name: string) => ({
      ...{ id, name, name_zh: null, side: 'partner', level: 'partner', parent: null },
      ...{ country: 'US', region: null, position: null },
    });
    const places = new Map([
      ['nanjing', { ...place('nanjing', 'Nanjing') } as never],
      ['x', { ...place('x', 'Los Angeles') } as never],
    ]);
    const selected = { layer: 'sister-cities', id: pair.properties.id };
    const changes = planChanges(fixed, loaded, { ...loaded, places, selected });
    const highlight = changes.find(
      (change) => change.kind === 'data' && change.source === HIGHLIGHT,
    );
    if (highlight?.kind !== 'data') throw new Error('expected data');
    const parts = highlight.data.features.map(({ properties }) => properties);
    expect(parts.map((part) => part?.['part'] as string)).toEqual(['line', 'end', 'end']);
    expect(parts.map((part) => part?.['name'] as string).slice(1)).toEqual([
      'Nanjing',
      'Los Angeles',
    ]);
  });
});

describe('the ends of a selected link', () => {
  it('are named by a stop of the layer where no place is known', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [119.4, 34.7],
        [76.9, 43.3],
      ],
    };
    const train = feature('lianyungang-almaty', line);
    const stop = {
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [76.9, 43.3] },
      properties: { id: 'almaty', name: 'Almaty', name_zh: '阿拉木图' },
    };
    const stops = { type: 'FeatureCollection' as const, features: [stop] };
    const layers = ['freight-trains'];
    const data = new Map([['freight-trains', { ...layerOf(train), parts: { stops } }]]);
    const selected = { layer: 'freight-trains', id: 'lianyungang-almaty' };
    const before = { ...nothing, layers, data };
    const changes = planChanges(fixed, before, { ...before, selected });
    const highlight = changes.find(
      (change) => change.kind === 'data' && change.source === HIGHLIGHT,
    );
    if (highlight?.kind !== 'data') throw new Error('expected data');
    const names = highlight.data.features.map(
      ({ properties }) => properties?.['name_zh'] as unknown,
    );
    expect(names).toEqual([undefined, null, '阿拉木图']);
  });
});

describe('planStates', () => {
  it('repeats what a lost context forgot', () => {
    const selected = { layer: 'ports', id: 'nanjing' };
    const states = planStates(fixed, { ...loaded, selected });
    expect(states.map(({ kind }) => kind)).toEqual(['feature-state', 'global-state']);
  });
});

describe('a layer that comes as tiles', () => {
  const tiles = { minzoom: 0, maxzoom: 8, features: 20_000, drawn: [], present: '' };
  const tiled: MapInputs = {
    ...nothing,
    data: new Map([['sister-cities', { ...layerOf(pair), tiles }]]),
  };

  it('replaces its sources and the style layers on them, in their old order, and sends no data', () => {
    const changes = planChanges(fixed, nothing, tiled).filter(({ kind }) => kind !== 'data');
    const order = mapStyle({ ...nothing, registry, baseUrl }).layers.map(({ id }) => id);
    const replaced = changes.flatMap((change) => (change.kind === 'tiles' ? [change] : []));
    expect(replaced.map(({ source }) => source)).toEqual(['sister-cities', 'sister-cities/ends']);
    for (const { source, layers } of replaced) {
      expect(layers.length).toBeGreaterThan(0);
      for (const { layer, under } of layers) {
        expect(layer).toMatchObject({ source, 'source-layer': source });
        expect(order.indexOf(under ?? '')).toBe(order.indexOf(layer.id) + 1);
      }
    }
    const filled = planChanges(fixed, nothing, tiled).flatMap((change) =>
      change.kind === 'data' ? [change.source] : [],
    );
    expect(filled).toEqual([HIGHLIGHT]);
  });

  it('names the part of the tiles where it sets a state, also for what was selected before', () => {
    const selected = { layer: 'sister-cities', id: pair.properties.id };
    const states = [
      planChanges(fixed, tiled, { ...tiled, selected }),
      planChanges(fixed, { ...nothing, selected }, { ...tiled, selected }),
    ].map((changes) => changes.filter(({ kind }) => kind === 'feature-state'));
    for (const state of states) {
      expect(state).toMatchObject([
        { source: 'sister-cities', sourceLayer: 'sister-cities', state: { selected: true } },
        { source: 'sister-cities/ends', sourceLayer: 'sister-cities/ends' },
      ]);
    }
  });
});
