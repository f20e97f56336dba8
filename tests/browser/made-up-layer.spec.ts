/** A layer is one definition and one line in the registry: everything else must follow from these. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startStaticServer, type RunningServer } from '../../scripts/lib/static-server.mjs';
import { expect, test } from './fixtures';
import { drawnAt, drawnIn, waitForIdle } from './map';
import { LAYERS, layerSwitch, queryOf, switchedOn } from './shell';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = `${ROOT}.cache/made-up-layer`;

const FERRY = {
  type: 'Feature',
  geometry: {
    type: 'LineString',
    coordinates: [
      [119.45, 34.74],
      [126.6, 37.45],
    ],
  },
  properties: {
    ...{ id: 'lianyungang--incheon', name: 'Lianyungang – Incheon', name_zh: '连云港—仁川' },
    ...{ home: 'lianyungang', partner_place: null, partner: 'KR', sources: [] },
  },
};
const VIEW_FILE = { layer: 'ferry-routes', features: [FERRY], parts: {}, statistics: [] };
const PUBLISHED = { type: 'FeatureCollection', features: [FERRY] };

let server: RunningServer;

test.beforeAll(async () => {
  await build({
    configFile: `${ROOT}vite.config.ts`,
    root: `${ROOT}tests/browser/made-up-layer`,
    publicDir: `${ROOT}public`,
    logLevel: 'error',
    build: { outDir: OUT, emptyOutDir: true },
  });
  server = await startStaticServer({
    root: OUT,
    intercept: (path) => {
      const type = 'application/json';
      if (path === 'data/view/ferry-routes.json') return { type, body: JSON.stringify(VIEW_FILE) };
      if (path === 'data/ferry-routes.geojson') return { type, body: JSON.stringify(PUBLISHED) };
      return null;
    },
  });
});

test.afterAll(async () => {
  await server.close();
});

test('a layer added to the registry gets switch, legend, drawing, panel and link', async ({
  openAtlas,
}) => {
  const page = await openAtlas('?c=36~122~5', { url: server.url });
  const control = layerSwitch(page, 'Ferry routes');
  await expect(control).toHaveAttribute('aria-checked', 'false');
  expect(await switchedOn(page)).toEqual(LAYERS.map(({ id }) => id));
  expect(await drawnIn(page, 'ferry-routes/')).toEqual([]);
  await expect(
    page.getByRole('listitem').filter({ has: control }).locator('svg path'),
  ).not.toHaveCount(0);

  await control.click();
  await expect.poll(() => queryOf(page).get('l')?.split('~')).toContain('ferry-routes');
  await expect
    .poll(async () => (await drawnAt(page, [123.03, 36.1], 'ferry-routes/')).length)
    .toBeGreaterThan(0);

  await page.getByRole('button', { name: /^Ferry routes: / }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Ferry routes');
  expect(queryOf(page).get('t')).toBe('ferry-routes');

  await page.locator('[id="row-ferry-routes-lianyungang--incheon"]').click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Lianyungang – Incheon');
  expect(queryOf(page).get('s')).toBe('ferry-routes.lianyungang--incheon');

  await page.reload();
  await waitForIdle(page);
  await expect(control).toHaveAttribute('aria-checked', 'true');
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Lianyungang – Incheon');
});
