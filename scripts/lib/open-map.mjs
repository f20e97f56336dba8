import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findOrInstallBrowser } from './browser.mjs';

/** @param {readonly string[]} [flags] further ones */
export async function launchBrowser(flags = []) {
  const executablePath = await findOrInstallBrowser();
  return chromium.launch({ executablePath, args: [...BROWSER_FLAGS, ...flags] });
}

/**
 * Opens an address and waits until the map has drawn all of it.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} url
 */
export async function openMap(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('[data-map-state="idle"]').waitFor({ timeout: 60_000 });
  return page;
}
