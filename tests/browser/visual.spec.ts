/**
 * A few small pictures. Words are left out of the map and set in one font elsewhere, since fonts
 * differ between machines. Accept new ones by hand: npx playwright test --project=visual -u
 */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { hideLabels, waitForIdle } from './map';
import { mapRegion } from './shell';

const SMALL = { viewport: { width: 760, height: 480 } };

for (const theme of ['light', 'dark']) {
  test(`the layer list, ${theme}`, async ({ openAtlas }) => {
    const page = await openAtlas(`?m=${theme}&l=ports~sister-cities`, SMALL);
    await setFont(page);
    await expect(page.getByRole('navigation')).toHaveScreenshot(`layer-list-${theme}.png`);
  });

  test(`the home region with ports and airports, ${theme}`, async ({ openAtlas }) => {
    const page = await openAtlas(`?m=${theme}&l=ports~airports&c=32.6~119.4~5.6`, SMALL);
    await showMapOnly(page);
    await expect(mapRegion(page)).toHaveScreenshot(`home-${theme}.png`);
  });
}

test('sister cities around the globe', async ({ openAtlas }) => {
  const page = await openAtlas('?m=light&l=sister-cities&p=globe&c=45~150~1.2', SMALL);
  await showMapOnly(page);
  await expect(mapRegion(page)).toHaveScreenshot('globe.png');
});

async function showMapOnly(page: Page): Promise<void> {
  await hideLabels(page);
  await addStyle(
    page,
    'main > :not([data-map-state]), [data-map-state] > :not(.canvas) {visibility: hidden}',
  );
  await waitForIdle(page);
}

async function setFont(page: Page): Promise<void> {
  await addStyle(page, `* {font-family: 'DejaVu Sans', 'Verdana', sans-serif !important}`);
}

/** Through the object model: the page's policy refuses styles written into the page. */
async function addStyle(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, rules);
}
