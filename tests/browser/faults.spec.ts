import { expect, test } from './fixtures';
import { drawnIn, waitForIdle } from './map';
import { layerSwitch, mapRegion } from './shell';

const BAD_ANSWERS = [
  { title: 'status 500', fault: { status: 500, body: 'oops', type: 'text/plain' } },
  { title: 'a page with status 200', fault: { status: 200, body: '<!doctype html><p>Home</p>' } },
  { title: 'half a file', fault: { body: '{"layer":"ports","feat', type: 'application/json' } },
  { title: 'another file', fault: { body: '{"layer":"airports"}', type: 'application/json' } },
  { title: 'no answer', fault: { hang: true } },
];

for (const { title, fault } of BAD_ANSWERS) {
  test(`a layer that fails (${title}) offers a retry while the others live`, async ({
    openAtlas,
    site,
  }) => {
    site.intercept((path) => (path === 'data/view/ports.json' ? fault : null));
    const page = await openAtlas('?c=32.5~119.5~6', { isImpatient: true });
    const retry = page.getByRole('button', { name: /Retry/ });
    await expect(retry).toHaveCount(1, { timeout: 40_000 });
    await waitForIdle(page);
    expect((await drawnIn(page, 'airports/')).length).toBeGreaterThan(0);
    expect(await drawnIn(page, 'ports/')).toEqual([]);

    site.intercept(() => null);
    await retry.click();
    await expect(retry).toHaveCount(0);
    await expect.poll(async () => (await drawnIn(page, 'ports/')).length).toBeGreaterThan(0);
  });
}

test('without names and claims the layers are drawn all the same', async ({ openAtlas, site }) => {
  site.intercept((path) => (path === 'data/view/region.json' ? { status: 500 } : null));
  const page = await openAtlas();
  expect((await drawnIn(page, 'ports/')).length).toBeGreaterThan(0);
  await expect(layerSwitch(page, 'Ports')).toBeVisible();
});

test('without tiles the layers are drawn, and the missing basemap is named', async ({
  openAtlas,
  site,
}) => {
  site.intercept((path) => (path.startsWith('tiles/') ? { status: 404 } : null));
  const page = await openAtlas('?c=32.5~119.5~6');
  expect((await drawnIn(page, 'ports/')).length).toBeGreaterThan(0);
  await expect(page.getByRole('status').filter({ hasText: 'basemap' })).toBeVisible();
});

test('tiles that never come do not hold up the page for ever', async ({ openAtlas, site }) => {
  site.intercept((path) => (path.startsWith('tiles/') ? { hang: true } : null));
  const page = await openAtlas('?t=ports', { isImpatient: true });
  await expect(mapRegion(page)).toHaveAttribute('data-map-state', /idle|failed/, {
    timeout: 60_000,
  });
  await expect(page.locator('[id="row-ports-lianyungang"]')).toBeVisible();
});

test('without the map’s worker there are lists and a reason', async ({ openAtlas, site }) => {
  site.intercept((path) => (path.includes('maplibre-gl-worker') ? { status: 404 } : null));
  const page = await openAtlas('?t=ports', { isImpatient: true });
  await expect(mapRegion(page)).toHaveAttribute('data-map-state', 'failed', { timeout: 40_000 });
  await expect(page.getByRole('alert')).toContainText('cannot be drawn');
  await expect(page.locator('[id="row-ports-lianyungang"]')).toBeVisible();
});

test('without the map’s script there are lists and a reason', async ({ openAtlas, site }) => {
  site.intercept((path) => (/assets\/maplibre-gl-[^w]/.test(path) ? { status: 404 } : null));
  const page = await openAtlas('?t=ports', { isImpatient: true });
  await expect(mapRegion(page)).toHaveAttribute('data-map-state', 'failed', { timeout: 40_000 });
  await expect(page.locator('[id="row-ports-lianyungang"]')).toBeVisible();
});

test('a panel whose code does not come says so and can be tried again', async ({
  openAtlas,
  site,
}) => {
  site.intercept((path) => (/assets\/LayerContents-.*\.js$/.test(path) ? { status: 503 } : null));
  const page = await openAtlas('?t=ports', { isImpatient: true });
  await expect(page.getByRole('heading', { level: 2, name: 'Ports' })).toBeVisible();
  const retry = page.getByRole('button', { name: /Retry/ });
  await expect(retry).toBeVisible();

  site.intercept(() => null);
  await retry.click();
  await expect(page.locator('[id="row-ports-lianyungang"]')).toBeVisible();
});

test('a panel takes the focus to its heading before its code is there', async ({
  openAtlas,
  site,
}) => {
  site.intercept((path) => (/assets\/ClaimsPanel-.*\.js$/.test(path) ? { hang: true } : null));
  const page = await openAtlas();
  await page.getByRole('button', { name: 'Official claims' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Official claims' })).toBeFocused();
});
