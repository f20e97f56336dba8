import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { queryOf } from './shell';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search the atlas' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Results' }).getByRole('option');
const groups = (page: Page) => page.getByRole('listbox', { name: 'Results' }).getByRole('group');

async function openSearch(page: Page): Promise<Locator> {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  return field(page);
}

/** Every query, the first group, and the first result of it. */
const QUERIES = [
  ['南京', 'Places', /^Nanjing\s+南京市/],
  ['nanjing', 'Places', /^Nanjing\s+南京市/],
  ['Nan Jing', 'Places', /^Nanjing\s+南京市/],
  ['NKG', 'Airports', /^Nanjing Lukou International Airport/],
  ['Nagoya', 'Places', /^Nagoya\s.*Japan/s],
  ['名古屋', 'Places', /^Nagoya\s.*Japan/s],
  ['duisberg', 'Freight trains', /Duisburg/],
  ['KZ', 'Countries and regions', /Kazakhstan/],
  ['throughput', 'Figures', /^Cargo through ports/],
] as const;

/** Without the sign before it, which only eyes see. */
const textOf = async (option: Locator) =>
  (await option.innerText()).replace(/^\s*([A-Z]{2}|#|“”)\n/, '').trim();

test('finds names, pinyin, codes, other words and what was meant', async ({ openAtlas }) => {
  const page = await openAtlas('', { isImpatient: true });
  const input = await openSearch(page);
  for (const [query, group, result] of QUERIES) {
    await input.fill(query);
    await expect(groups(page).first()).toHaveAccessibleName(new RegExp(`^${group}`));
    await expect.poll(() => textOf(options(page).first()), { message: query }).toMatch(result);
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  }
  await expect(page.getByRole('group', { name: 'Official claims' })).toContainText(
    'Ports that handle 100 million tonnes or more',
  );
  await input.fill('nanjing');
  await expect(page.locator('mark').first()).toHaveText('Nanjing');
  await input.fill('no such thing');
  await expect(page.getByText('Nothing found for “no such thing”')).toBeVisible();
  await expect(input).toHaveAttribute('aria-expanded', 'false');
});

test('is opened by its key or button, and gives the focus back', async ({ openAtlas }) => {
  const page = await openAtlas('', { isImpatient: true });
  const button = page.getByRole('button', { name: 'Search', exact: true });
  await button.focus();
  await openSearch(page);
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
  await expect(button).toBeFocused();

  await button.click();
  await field(page).fill('a/b');
  await expect(field(page)).toHaveValue('a/b');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(button).toBeFocused();
  expect(queryOf(page).get('s')).toBeNull();
});

test('is steered by keys, and Enter goes there', async ({ openAtlas }) => {
  const page = await openAtlas('?t=claims', { isImpatient: true });
  const claims = page.getByRole('searchbox');
  await claims.focus();
  await page.keyboard.type('/');
  await expect(claims).toHaveValue('/');
  await claims.blur();

  const input = await openSearch(page);
  await input.fill('duisburg');
  await expect(options(page)).not.toHaveCount(0);
  const expectActive = async (option: Locator) => {
    await expect(option).toHaveAttribute('aria-selected', 'true');
    const id = await option.getAttribute('id');
    await expect(input).toHaveAttribute('aria-activedescendant', id ?? '');
  };
  await page.keyboard.press('ArrowUp');
  await expectActive(options(page).last());
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expectActive(options(page).nth(1));
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await expectActive(options(page).first());
  await page.keyboard.press('Enter');
  await expect(input).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: /Duisburg/ })).toBeFocused();
  expect(queryOf(page).get('s')).toMatch(/^freight-trains\..+-duisburg$/);
});

test('opens the panel of a figure and the ledger for a claim', async ({ openAtlas }) => {
  const page = await openAtlas('', { isImpatient: true });
  await (await openSearch(page)).fill('cargo through ports');
  await options(page).first().click();
  await expect.poll(() => queryOf(page).get('t')).toBe('ports');
  await (await openSearch(page)).fill('200 million tonnes');
  await page.getByRole('group', { name: 'Official claims' }).getByRole('option').first().click();
  await expect.poll(() => queryOf(page).get('t')).toBe('claims');
});

test('says when it could not be loaded, and can be tried again', async ({ openAtlas, site }) => {
  site.intercept((path) => (path.endsWith('view/search.json') ? { status: 503 } : null));
  const page = await openAtlas('', { isImpatient: true });
  const input = await openSearch(page);
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await input.fill('NKG');
  site.intercept(() => null);
  await page.getByRole('alert').getByRole('button', { name: 'Retry' }).click();
  await expect(options(page)).toHaveCount(1);
});

test('is not loaded before it is opened', async ({ openAtlas, site }) => {
  const page = await openAtlas();
  const isOfSearch = ({ path }: { path: string }) => /search/i.test(path);
  expect(site.served.filter(isOfSearch)).toEqual([]);
  await openSearch(page);
  await expect.poll(() => site.served.filter(isOfSearch).length).toBeGreaterThan(1);
});

test('fills the screen of a phone, in Chinese', async ({ openAtlas }) => {
  const viewport = { width: 390, height: 844 };
  const page = await openAtlas('?lang=zh', { isImpatient: true, viewport, hasTouch: true });
  await page.getByRole('button', { name: '搜索' }).tap();
  await page.getByRole('combobox', { name: '搜索本图' }).fill('南京');
  await expect(page.getByRole('option').first()).toContainText('南京市');
  expect(await page.getByRole('dialog').boundingBox()).toEqual({ x: 0, y: 0, ...viewport });
  await page.getByRole('option', { name: '南京禄口国际机场' }).tap();
  await expect.poll(() => queryOf(page).get('s')).toBe('airports.nanjing-lukou');
});
