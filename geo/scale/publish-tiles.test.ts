import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LAYERS } from '../layers/index';
import type { Dataset } from '../lib/dataset';
import type { AtlasFeature, ViewFile } from '../lib/model';
import { readDataset } from '../lib/read-dataset';
import { viewSize } from '../rules/view-size';
import { TILED_FROM_FEATURES } from './layer-tiles';
import { publishTiles } from './publish-tiles';

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'publish-tiles-'));
  mkdirSync(join(out, 'view'));
});
afterEach(() => {
  rmSync(out, { recursive: true, force: true });
});

const real = readDataset(join(import.meta.dirname, '..'), LAYERS);

/** The real tables, with one layer's features repeated under other ids until there are enough. */
function enlarge(id: string, features: number): Dataset {
  const layers = real.layers.map((layer) => {
    if (layer.room.id !== id) return layer;
    const { view } = layer.build;
    const many = Array.from({ length: features }, (_, index): AtlasFeature => {
      const feature = view[index % view.length];
      if (!feature) throw new Error('expected a layer with features');
      return { ...feature, properties: { ...feature.properties, id: `copy-${index}` } };
    });
    return { ...layer, build: { ...layer.build, view: many } };
  });
  return { ...real, layers };
}

it('cuts no tiles for a layer below the stated size', () => {
  expect(publishTiles(real, out)).toEqual([]);
  expect(existsSync(join(out, 'tiles'))).toBe(false);
});

it('cuts them above it, and tells the map in the view file', { timeout: 120_000 }, () => {
  const dataset = enlarge('ports', TILED_FROM_FEATURES);
  expect(publishTiles(dataset, out)).toEqual(['ports']);
  const text = readFileSync(join(out, 'view/ports.json'), 'utf8');
  const { features, tiles } = JSON.parse(text) as ViewFile;
  expect(features).toHaveLength(TILED_FROM_FEATURES);
  expect(tiles?.drawn.at(-1)).toBe(tiles?.features);
  expect(existsSync(join(out, 'tiles/ports/0/0/0.pbf'))).toBe(true);
  expect(viewSize(dataset)).toEqual(viewSize(real));
});
