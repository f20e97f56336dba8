import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LAYER_MAXZOOM, tileNumber, tilePath } from '../lib/layer-tiles';
import type { ViewFile } from '../lib/model';
import { runScale } from './run-scale';
import { cellOf, cellsNear, toTileSpace } from './tile-cells';
import { MOST_IN_PARTITION, MOST_IN_TILE, TilePlan } from './tile-plan';

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const position = fc.tuple(degrees(-180, 180), degrees(-80, 80));

describe('the tiles near a geometry', () => {
  it('hold every position of a line and every place between', () => {
    const zoom = fc.integer({ min: 0, max: LAYER_MAXZOOM });
    fc.assert(
      fc.property(position, position, zoom, degrees(0, 1), (from, to, z, share) => {
        const cells = cellsNear({ type: 'LineString', coordinates: [from, to] }, z);
        expect(cells).toContain(cellOf(from, z));
        expect(cells).toContain(cellOf(to, z));
        // Straight in tiles, as the cutter draws it.
        const [a, b] = [toTileSpace(from, z), toTileSpace(to, z)];
        const count = 2 ** z;
        const at = [0, 1].map((axis) => {
          const value = (a[axis] ?? 0) + ((b[axis] ?? 0) - (a[axis] ?? 0)) * share;
          return Math.min(count - 1, Math.max(0, Math.floor(value)));
        });
        expect(cells).toContain((at[1] ?? 0) * count + (at[0] ?? 0));
      }),
    );
  });

  it('are both where a point stands at an edge', () => {
    expect(cellsNear({ type: 'Point', coordinates: [0, 40] }, 1)).toEqual(new Set([0, 1]));
  });
});

function crowd(count: number): Geometry[] {
  return Array.from({ length: count }, (_, index) => ({
    type: 'Point',
    coordinates: [110 + (index % 200) / 20, 30 + Math.floor(index / 200) / 20],
  }));
}

describe('the plan of a layer', () => {
  it('draws a share at low zooms, near the most that a tile takes, and all at the last', () => {
    const points = crowd(30_000);
    const plan = new TilePlan();
    for (const point of points) plan.count(point);
    const zooms = points.map((point, index) => plan.firstZoom(`point-${index}`, point));
    const drawn = zooms.filter((zoom) => zoom === 0).length;
    expect(Math.abs(drawn - MOST_IN_TILE)).toBeLessThan(200);
    expect(Math.max(...zooms)).toBeLessThanOrEqual(LAYER_MAXZOOM);
  });

  it('parts a crowd, and covers each tile of the last zoom once', () => {
    const plan = new TilePlan();
    for (const point of crowd(MOST_IN_PARTITION * 2)) plan.count(point);
    const parts = plan.partitions();
    expect(parts.length).toBeGreaterThan(1);
    const leaves = parts.filter(({ maxzoom }) => maxzoom === LAYER_MAXZOOM);
    const covered = leaves.reduce((sum, { z }) => sum + 4 ** (LAYER_MAXZOOM - z), 0);
    expect(covered).toBe(4 ** LAYER_MAXZOOM);
  });

  it('leaves a small layer in one part', () => {
    const plan = new TilePlan();
    for (const point of crowd(10)) plan.count(point);
    expect(plan.partitions()).toEqual([{ z: 0, x: 0, y: 0, maxzoom: LAYER_MAXZOOM }]);
  });
});

describe('stream-tiles', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stream-tiles-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['points', 'links'])('writes a file for each tile that it names, of %s', async (kind) => {
    const quiet = () => undefined;
    await runScale(['synth', '--kind', kind, '--features', '5', '--out', folder], quiet);
    const words = ['--in', join(folder, 'facts.csv'), '--out', folder, '--layer', 'made-up'];
    expect(await runScale(['stream-tiles', ...words], quiet)).toBe(0);
    const text = readFileSync(join(folder, 'view/made-up.json'), 'utf8');
    const { features, tiles } = JSON.parse(text) as ViewFile;
    expect(features).toHaveLength(5);
    expect(tiles?.drawn).toEqual(new Array(LAYER_MAXZOOM + 1).fill(5));
    const present = Buffer.from(tiles?.present ?? '', 'base64');
    for (let z = 0; z <= 4; z += 1) {
      for (let x = 0; x < 2 ** z; x += 1) {
        for (let y = 0; y < 2 ** z; y += 1) {
          const number = tileNumber(z, x, y);
          const isNamed = (((present[number >> 3] ?? 0) >> (number & 7)) & 1) === 1;
          expect(existsSync(join(folder, tilePath('made-up', { z, x, y })))).toBe(isNamed);
        }
      }
    }
  });
});
