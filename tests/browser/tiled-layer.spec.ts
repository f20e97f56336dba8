/** A layer above the stated size is drawn from tiles, and its definition says nothing of it. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startStaticServer, type RunningServer } from '../../scripts/lib/static-server.mjs';
import { expect, test } from './fixtures';
import { drawnIn, idsOf } from './map';
import { layerSwitch } from './shell';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = `${ROOT}.cache/tiled-layer`;
const TABLE = `${ROOT}.cache/tiled-layer-table`;

let server: RunningServer;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  await build({
    configFile: `${ROOT}vite.config.ts`,
    root: `${ROOT}tests/browser/tiled-layer`,
    publicDir: `${ROOT}public`,
    logLevel: 'error',
    build: { outDir: OUT, emptyOutDir: true },
  });
  const geo = (...words: string[]) =>
    execFileSync(process.execPath, ['--import', 'tsx', 'geo/cli.ts', ...words], { cwd: ROOT });
  geo('synth', '--kind', 'points', '--features', '20000', '--out', TABLE);
  const input = ['--in', `${TABLE}/facts.csv`, '--layer', 'many-points'];
  geo('stream-tiles', ...input, '--out', `${OUT}/data`);
  server = await startStaticServer({ root: OUT });
});

test.afterAll(async () => {
  await server.close();
  for (const folder of [OUT, TABLE]) rmSync(folder, { recursive: true, force: true });
});

test('twenty thousand points are drawn from tiles, thinned far out and whole close by', async ({
  openAtlas,
}) => {
  const page = await openAtlas('?c=33~119~9', { url: server.url });
  expect(await drawnIn(page, 'many-points/')).toEqual([]);

  await layerSwitch(page, 'Many points').click();
  await expect
    .poll(async () => (await drawnIn(page, 'many-points/')).length, { timeout: 60_000 })
    .toBeGreaterThan(0);
  const ids = idsOf(await drawnIn(page, 'many-points/'));
  for (const id of ids) expect(id).toMatch(/^point-\d{7}$/);

  const asked = server.served.filter(({ path }) => path.startsWith('data/tiles/'));
  expect(asked.some(({ path }) => path.startsWith('data/tiles/many-points/'))).toBe(true);
  expect(asked.filter(({ status }) => status !== 200)).toEqual([]);

  // Selected by link: brought forward from its tile.
  const [id = ''] = ids;
  const link = `?c=33~119~9&l=many-points&s=many-points.${id}`;
  const again = await openAtlas(link, { url: server.url });
  expect(idsOf(await drawnIn(again, 'many-points/'))).toContain(id);
  expect(await drawnIn(again, 'highlight/')).not.toEqual([]);

  // In mid-ocean most tiles have no file; nothing there may be an error.
  server.served.length = 0;
  await openAtlas('?c=-50~-120~8&l=many-points', { url: server.url });
  expect(server.served.filter(({ status }) => status !== 200)).toEqual([]);
});
