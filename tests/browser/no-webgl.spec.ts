import { expect, test } from './fixtures';
import { LAYERS, layerSwitch, mapRegion } from './shell';

// A file of its own: other flags need another browser.
test.use({ launchFlags: ['--disable-3d-apis'] });

test('without WebGL there are lists, switches and the reason', async ({ openAtlas }) => {
  const page = await openAtlas('?t=ports', { isImpatient: true });
  await expect(mapRegion(page)).toHaveAttribute('data-map-state', 'failed', { timeout: 30_000 });
  await expect(page.getByRole('alert')).toContainText('WebGL');
  await expect(page.locator('[id="row-ports-lianyungang"]')).toBeVisible();
  for (const { en } of LAYERS) await expect(layerSwitch(page, en)).toBeVisible();
  await layerSwitch(page, 'Airports').click();
  await expect(page).toHaveURL(/[?&]l=/);
});
