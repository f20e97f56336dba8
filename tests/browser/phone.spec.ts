import { expect, test } from './fixtures';
import { cameraOf, drawnIn } from './map';
import { LAYERS, layerSwitch, queryOf } from './shell';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test('the sheet leaves room for the map, and nothing scrolls sideways', async ({ openAtlas }) => {
  const page = await openAtlas('', PHONE);
  const handle = page.getByRole('button', { name: /^Height of the panel/ });
  const box = await handle.boundingBox();
  expect(box?.y ?? 0).toBeGreaterThan(844 / 3);
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.body.scrollWidth,
  ]);
  expect(Math.max(...widths)).toBeLessThanOrEqual(390);
});

test('the map above the sheet can be moved', async ({ openAtlas }) => {
  const page = await openAtlas('?c=32.5~119.5~5', PHONE);
  const before = await cameraOf(page);
  await page.mouse.move(195, 160);
  await page.mouse.down();
  await page.mouse.move(120, 200, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await cameraOf(page)).lng).toBeGreaterThan(before.lng + 1);
  await expect.poll(() => queryOf(page).get('c')).not.toBe('32.5~119.5~5');
});

test('every switch can be reached and works', async ({ openAtlas }) => {
  const page = await openAtlas('', PHONE);
  for (const { en } of LAYERS) {
    const control = layerSwitch(page, en);
    await control.scrollIntoViewIfNeeded();
    await control.tap();
    await expect(control).toHaveAttribute('aria-checked', 'false');
  }
  expect(queryOf(page).get('l')).toBe('-');
  await expect.poll(async () => (await drawnIn(page, 'ports/')).length).toBe(0);
});

test('the camera of a link is the middle of the part above the sheet', async ({ openAtlas }) => {
  const page = await openAtlas('?l=airports&c=31.735~118.866~8', PHONE);
  const handle = page.getByRole('button', { name: /^Height of the panel/ });
  const sheetTop = (await handle.boundingBox())?.y ?? 0;
  await page.touchscreen.tap(195, sheetTop / 2);
  await expect(page).toHaveURL(/[?&]s=airports\.nanjing-lukou/);
});

test('the sheet steps through its heights by key', async ({ openAtlas }) => {
  const page = await openAtlas('', PHONE);
  const handle = page.getByRole('button', { name: /^Height of the panel/ });
  const name = await handle.getAttribute('aria-label');
  await handle.press('Enter');
  await expect(handle).not.toHaveAttribute('aria-label', name ?? '');
});
