/** What hands do on the map itself: choosing among neighbours, keys, the way to report an error. */
import { expect, test } from './fixtures';
import { mapRegion, queryOf } from './shell';

test('a click where two symbols meet offers a short choice, and Escape takes it back', async ({
  openAtlas,
}) => {
  // Suzhou Port and its area Taicang lie a few pixels apart here.
  const page = await openAtlas('?l=ports&c=31.61~121.235~7');
  const canvas = page.locator('canvas').first();
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('The canvas has no box.');
  const middle = { x: box.width / 2, y: box.height / 2 };
  await canvas.click({ position: middle });
  const chooser = page.getByRole('dialog');
  await expect(chooser.getByRole('button')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(chooser).toHaveCount(0);
  expect(queryOf(page).has('s')).toBe(false);

  await canvas.click({ position: middle });
  await chooser.getByRole('button', { name: /Taicang/ }).click();
  await expect(page).toHaveURL(/[?&]s=ports\.taicang/);
});

test('Enter picks what lies under the cross-hair', async ({ openAtlas }) => {
  const page = await openAtlas('?l=airports&c=31.735~118.866~8');
  await page.locator('canvas').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]s=airports\.nanjing-lukou/);
});

test('a selection far away is brought into sight, one in sight moves nothing', async ({
  openAtlas,
}) => {
  const page = await openAtlas('?c=32.5~119.5~6&t=overseas-parks');
  await page.locator('[id="row-overseas-parks-sihanoukville"]').click();
  await expect.poll(() => queryOf(page).get('c')).not.toBe('32.5~119.5~6');
  const there = queryOf(page).get('c');
  await page.getByRole('button', { name: /^Back to/ }).click();
  await page.locator('[id="row-overseas-parks-sihanoukville"]').click();
  await expect(page).toHaveURL(/[?&]s=overseas-parks\.sihanoukville/);
  expect(queryOf(page).get('c')).toBe(there);
});

test('"Report an error" opens a message with the feature and the link, where an address is set', async ({
  openAtlas,
  request,
  site,
}) => {
  const file = (await (await request.get(`${site.url}data/view/region.json`)).json()) as {
    region: { reportAddress: string | null };
  };
  file.region.reportAddress = 'atlas@example.org';
  const body = JSON.stringify(file);
  site.intercept((path) =>
    path === 'data/view/region.json' ? { body, type: 'application/json' } : null,
  );
  const page = await openAtlas('?s=ports.lianyungang');
  const href = await page.getByRole('link', { name: /Report an error/ }).getAttribute('href');
  const message = new URL(href ?? '');
  expect(message.protocol).toBe('mailto:');
  expect(message.pathname).toBe('atlas@example.org');
  expect(decodeURIComponent(message.search)).toContain('ports.lianyungang');
  expect(decodeURIComponent(message.search)).toContain(page.url());

  site.intercept(() => null);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Report an error/ })).toHaveCount(0);
  await expect(mapRegion(page)).toBeVisible();
});
