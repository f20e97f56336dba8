import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAYERS } from '../layers/index';
import { runCommand } from '../lib/command';
import type { LayerRoom } from '../lib/layer-room';
import { readTable } from '../lib/typed-table';

const GEO = join(import.meta.dirname, '..');

describe('new-layer', () => {
  let root = '';
  const run = (id: string) => {
    const lines: string[] = [];
    const status = runCommand(['new-layer', id, '--root', root], (line) => lines.push(line));
    return { status, text: lines.join('\n') };
  };
  const index = () => readFileSync(join(root, 'layers/index.ts'), 'utf8');

  beforeAll(() => {
    // Within the project, so that the copy finds the packages that it imports.
    const cache = join(GEO, '../.cache');
    mkdirSync(cache, { recursive: true });
    root = mkdtempSync(join(cache, 'new-layer-'));
    for (const room of ['lib', 'package', 'identity', 'layers'])
      cpSync(join(GEO, room), join(root, room), {
        recursive: true,
        filter: (path) => !path.endsWith('.test.ts'),
      });
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it.each(['ports', 'Bad', 'a/b', '..', 'a--b', '1st', 'class', 'statistics', 'x'.repeat(41)])(
    'refuses %j and changes nothing',
    (id) => {
      const before = index();
      const { status, text } = run(id);
      expect(status).toBe(1);
      expect(text).toContain(' → ');
      expect(index()).toBe(before);
      expect(readdirSync(join(root, 'layers'))).toHaveLength(LAYERS.length + 1);
    },
  );

  it('writes a layer that reads rows and builds points from them', async () => {
    const { status, text } = run('border-markets');
    expect(text).toContain('src/layers/registry.ts');
    expect(status).toBe(0);
    const built = (await import(join(root, 'layers/border-markets/build.ts'))) as {
      borderMarkets: LayerRoom;
    };
    const { id, tables, build } = built.borderMarkets;
    const facts = tables['facts'];
    if (!facts) throw new Error('no facts');
    const header = readFileSync(join(root, 'layers/border-markets/facts.csv'), 'utf8').trim();
    expect(header).toBe(Object.keys(facts.entries).join(','));
    const row = 'first,First,第一,nanjing,32,118.5,exact,operating,,2024,high,,list-2024';
    const { rows, findings } = readTable('facts.csv', `${header}\n${row}\n`, facts);
    expect(findings).toEqual([]);
    const context = { places: new Map(), partners: new Map(), positions: new Map() };
    const { features, view } = build({ facts: rows.map(({ value }) => value) }, context);
    expect(features).toMatchObject([
      {
        id: 'first',
        geometry: { type: 'Point', coordinates: [118.5, 32] },
        properties: { layer: id, name_zh: '第一', sources: ['list-2024'] },
      },
    ]);
    expect(view).toMatchObject([{ properties: { id: 'first', status: 'operating' } }]);
  });

  it('adds it to the list of layers, in the order of ids', async () => {
    expect(index()).toMatch(
      /airports\/build';\nimport \{ borderMarkets \} from '\.\/border-markets/,
    );
    const list = (await import(join(root, 'layers/index.ts'))) as { LAYERS: readonly LayerRoom[] };
    const ids = list.LAYERS.map(({ id }) => id);
    expect(ids).toEqual([...LAYERS.map(({ id }) => id), 'border-markets'].toSorted());
    expect(run('border-markets')).toMatchObject({ status: 1 });
  });
});
