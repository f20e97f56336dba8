import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures';
import { cameraOf, drawnIn, waitForIdle } from './map';
import { LAYERS, layerSwitch, mapRegion, queryOf, switchedOn } from './shell';

const ALL = LAYERS.map(({ id }) => id);

test('a switch changes the address, and the address brings the switch back', async ({
  openAtlas,
}) => {
  const page = await openAtlas('?c=32.5~119.5~6');
  await layerSwitch(page, 'Ports').click();
  await expect(page).toHaveURL(/[?&]l=/);
  expect(queryOf(page).get('l')?.split('~')).not.toContain('ports');
  const address = page.url();

  await page.reload();
  await waitForIdle(page);
  expect(page.url()).toBe(address);
  expect(await switchedOn(page)).toEqual(ALL.filter((id) => id !== 'ports'));
  expect(await drawnIn(page, 'ports/')).toEqual([]);
  expect((await drawnIn(page, 'airports/')).length).toBeGreaterThan(0);
});

test('a link with an id of an earlier release opens what took its place', async ({
  openAtlas,
  site,
}) => {
  const path = 'data/view/region.json';
  const published = readFileSync(
    fileURLToPath(new URL(`../../dist/${path}`, import.meta.url)),
    'utf8',
  );
  const aliases = [{ layer: 'ports', from: 'haizhou', to: 'lianyungang' }];
  const body = JSON.stringify({ ...(JSON.parse(published) as object), aliases });
  site.intercept((asked) => (asked === path ? { body, type: 'application/json' } : null));
  const page = await openAtlas('?s=ports.haizhou');
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Lianyungang');
  await expect(page).toHaveURL(/[?&]s=ports\.lianyungang/);
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test('a lens on what does not exist is taken off, with a notice', async ({ openAtlas }) => {
  const page = await openAtlas('?with=XX&l=ports', { isImpatient: true });
  await expect(page.getByRole('status').filter({ hasText: 'country or region' })).toBeVisible();
  await expect(page).not.toHaveURL(/with=/);
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
});

test('back and forward restore layers, panel and selection', async ({ openAtlas }) => {
  const page = await openAtlas();
  await layerSwitch(page, 'Airports').click();
  await page.getByRole('button', { name: /^Ports: / }).click();
  await page.locator('[id="row-ports-lianyungang"]').click();
  await expect(page).toHaveURL(/[?&]s=ports\.lianyungang/);

  await page.goBack();
  await expect(page).not.toHaveURL(/[?&]s=/);
  expect(queryOf(page).get('t')).toBe('ports');
  await page.goBack();
  await expect(page).not.toHaveURL(/[?&]t=/);
  await page.goBack();
  await expect.poll(() => switchedOn(page)).toEqual(ALL);

  await page.goForward();
  await expect.poll(() => switchedOn(page)).not.toContain('airports');
  await page.goForward();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Lianyungang');
});

test('the camera of the link is the camera of the map', async ({ openAtlas }) => {
  const page = await openAtlas('?c=31.2~120.1~8.5~30~40');
  const camera = await cameraOf(page);
  expect(camera.lat).toBeCloseTo(31.2, 2);
  expect(camera.lng).toBeCloseTo(120.1, 2);
  expect(camera.zoom).toBeCloseTo(8.5, 2);
  expect(camera.bearing).toBeCloseTo(30, 0);
  expect(camera.pitch).toBeCloseTo(40, 0);
});

test('moving the map replaces the address and leaves the history alone', async ({ openAtlas }) => {
  const page = await openAtlas('?c=31.2~120.1~6');
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => queryOf(page).get('c')).toMatch(/~7$/);
  await expect.poll(async () => (await cameraOf(page)).zoom).toBeCloseTo(7, 1);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

for (const camera of ['banana', '31.2~120.1', '1e9~NaN~Infinity', '0x2~0x10~1', '%00~%FF~3']) {
  test(`a camera that cannot be read is reported politely: ${camera}`, async ({ openAtlas }) => {
    const page = await openAtlas(`?c=${camera}&l=ports`);
    await expect(page.getByRole('status').filter({ hasText: 'could not be read' })).toBeVisible();
    expect(await switchedOn(page)).toEqual(['ports']);
    expect(queryOf(page).has('c')).toBe(false);
  });
}

test('keys that nobody knows are ignored without a word', async ({ openAtlas }) => {
  const page = await openAtlas('?utm_source=x&l=airports&__proto__=1&constructor=2');
  expect(await switchedOn(page)).toEqual(['airports']);
  await expect(page.getByRole('status').filter({ hasText: 'could not be read' })).toHaveCount(0);
});

test('l=- shows no layer', async ({ openAtlas }) => {
  const page = await openAtlas('?l=-');
  expect(await switchedOn(page)).toEqual([]);
  for (const { id } of LAYERS) expect(await drawnIn(page, `${id}/`)).toEqual([]);
  await layerSwitch(page, 'Airports').click();
  await waitForIdle(page);
  await expect.poll(async () => (await drawnIn(page, 'airports/')).length).toBeGreaterThan(0);
});

test('Escape gives the focus back to where a panel was opened', async ({ openAtlas }) => {
  const page = await openAtlas();
  const opener = page.getByRole('button', { name: /^Sister cities: / });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('s= opens the details of a feature with its facts and sources', async ({ openAtlas }) => {
  const page = await openAtlas('?s=ports.lianyungang');
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Lianyungang');
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
});

test('a feature that does not exist is said to be missing', async ({ openAtlas }) => {
  const page = await openAtlas('?s=ports.atlantis');
  await expect(page.getByText('no longer in the data')).toBeVisible();
});

test('lang=zh speaks Chinese', async ({ openAtlas }) => {
  const page = await openAtlas('?lang=zh');
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  for (const { zh } of LAYERS) await expect(layerSwitch(page, zh)).toBeVisible();
  await expect(page.getByRole('button', { name: '分享', exact: true })).toBeVisible();
});

test('without lang the reader’s system decides', async ({ openAtlas }) => {
  const page = await openAtlas('', { locale: 'zh-CN' });
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  expect(queryOf(page).has('lang')).toBe(false);
});

test('m=dark is dark on a light system', async ({ openAtlas }) => {
  const page = await openAtlas('?m=dark');
  const background = await page
    .locator('h1')
    .evaluate((heading) => getComputedStyle(heading).color.match(/\d+/g)?.map(Number) ?? []);
  expect(background.slice(0, 3).every((channel) => channel > 128)).toBe(true);
});

test('p=globe draws the globe', async ({ openAtlas }) => {
  const page = await openAtlas('?p=globe');
  expect((await cameraOf(page)).projection).toBe('globe');
});

const SHARED = [
  '',
  '?l=ports~sister-cities&c=31.95~119.9~7.25&s=ports.lianyungang&lang=zh&m=dark',
  '?l=-&t=claims&p=globe&c=40~80~2.5~-20~30',
  '?t=sister-cities&m=light&lang=en',
];
for (const query of SHARED) {
  test(`a shared link opens the same view elsewhere: ${query || 'default'}`, async ({
    openAtlas,
    site,
  }) => {
    const sender = await openAtlas(query);
    const link = await shareFrom(sender);
    expect(link.startsWith(site.url)).toBe(true);
    const reader = await openAtlas(link.slice(site.url.length), {
      locale: 'zh-CN',
      colorScheme: 'dark',
      viewport: { width: 1120, height: 760 },
    });
    expect(await shownBy(reader)).toEqual(await shownBy(sender));
  });
}

async function shareFrom(page: Page): Promise<string> {
  const isChinese = (await page.locator('html').getAttribute('lang'))?.startsWith('zh');
  await page.getByRole('button', { name: isChinese ? '分享' : 'Share', exact: true }).click();
  const link = await page.getByRole('dialog').getByRole('textbox').inputValue();
  await page.keyboard.press('Escape');
  return link;
}

/** What a reader sees, rounded to what a link can hold. */
async function shownBy(page: Page) {
  const lang = (await page.locator('html').getAttribute('lang'))?.startsWith('zh') ? 'zh' : 'en';
  const { lng, lat, zoom, bearing, pitch, projection } = await cameraOf(page);
  const query = queryOf(page);
  return {
    lang,
    theme: await page.locator('html').getAttribute('data-theme'),
    layers: await switchedOnAnywhere(page, lang),
    title: await page.title(),
    mapName: await mapRegion(page).getAttribute('aria-label'),
    selection: query.get('s'),
    panel: query.get('t'),
    camera: [
      lat.toFixed(1),
      lng.toFixed(1),
      zoom.toFixed(1),
      Math.round(bearing),
      Math.round(pitch),
    ],
    projection,
  };
}

async function switchedOnAnywhere(page: Page, lang: 'en' | 'zh') {
  await expect(layerSwitch(page, LAYERS[0][lang])).toBeVisible();
  return switchedOn(page, lang);
}
