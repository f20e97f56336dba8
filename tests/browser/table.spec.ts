import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures';

async function openTable(page: Page) {
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const table = page.getByRole('dialog').getByRole('table');
  await expect(table).toBeVisible();
  return table;
}

function publishedRows(layer: string): Record<string, string>[] {
  const path = fileURLToPath(new URL(`../../dist/data/${layer}.csv`, import.meta.url));
  return parse(readFileSync(path, 'utf8'), { bom: true, columns: true });
}

test('a layer can be read as a table: sorted, with chosen columns, filtered', async ({
  openAtlas,
}) => {
  const page = await openAtlas('?t=ports', { isImpatient: true });
  const table = await openTable(page);
  const rows = publishedRows('ports');
  await expect(table).toHaveAttribute('aria-rowcount', String(rows.length + 1));

  const header = table.getByRole('columnheader', {
    name: 'Cargo, latest whole year',
    exact: true,
  });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect(table.getByRole('rowheader').first()).toHaveText('Suzhou Port');
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');

  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Kind' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(table).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'Kind' })).toHaveCount(0);

  await page.getByRole('dialog').getByRole('searchbox').fill('lianyun');
  const named = rows.filter(({ name }) => name?.toLowerCase().includes('lianyun'));
  expect(named.length).toBeGreaterThan(0);
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('filtered');
  await expect(table.getByRole('rowheader', { name: 'Lianyungang' }).first()).toBeVisible();

  // The choice of columns stays while the page is open.
  // The first Escape empties the filter, as in any search field; the panel behind stays open.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await openTable(page);
  await expect(table.getByRole('columnheader', { name: 'Kind' })).toHaveCount(0);
});

test('rows are walked through and selected by keyboard; the selected one is in sight', async ({
  openAtlas,
}) => {
  const page = await openAtlas('?t=sister-cities', { isImpatient: true });
  const table = await openTable(page);
  const names = table.getByRole('rowheader').getByRole('button');
  const all = publishedRows('sister-cities').length;
  // Only what is in sight is drawn.
  expect(await names.count()).toBeLessThan(all);
  await names.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(names.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  const last = table.locator(`tr[aria-rowindex="${String(all + 1)}"]`);
  await expect(last.getByRole('button')).toBeFocused();
  await expect(last).toBeInViewport();
  const chosen = await last.getByRole('rowheader').innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/[?&]s=sister-cities\./);
  await expect(page.getByRole('heading', { name: chosen })).toBeVisible();
});

test('facts that fail to load leave the table with what is known, and a retry', async ({
  openAtlas,
  site,
}) => {
  site.intercept((path) => (path.endsWith('data/ports.geojson') ? { status: 500 } : null));
  const page = await openAtlas('?t=ports', { isImpatient: true });
  const table = await openTable(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expect(table.getByRole('rowheader').first()).toBeVisible();
  site.intercept(() => null);
  await dialog.getByRole('button', { name: 'Retry' }).click();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
});
