/** What people come for, each asked of the real page and checked against the published tables. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { drawnIn, waitForIdle } from './map';
import { readPlaces, readPublished, yearIn } from './published-csv';
import { queryOf } from './shell';

/** Opens the layer's panel, and its filters, with one field unfolded. */
async function openFilter(page: Page, layer: RegExp, field: string) {
  await page.getByRole('button', { name: layer }).click();
  const filters = page.getByRole('region', { name: /^Filter / });
  await filters.getByText('Filter', { exact: true }).click();
  await filters.getByText(field, { exact: true }).click();
  return filters;
}

async function rowsShown(page: Page, layer: string): Promise<string[]> {
  const rows = page.locator(`button[id^="row-${layer}-"]`);
  const ids = await rows.evaluateAll((found) => found.map(({ id }) => id));
  return ids.map((id) => id.slice(`row-${layer}-`.length)).toSorted();
}

test('which ports handle 200 Mt or more', async ({ openAtlas }) => {
  const page = await openAtlas();
  const filters = await openFilter(page, /^Ports: /, 'Cargo');
  const from = filters.getByRole('group', { name: 'Cargo' }).getByLabel('from');
  await from.fill('200');
  await from.press('Enter');
  await expect(page).toHaveURL(/f\.ports\.figure\.cargo_mt=200\.\./);

  const proven = readPublished('statistics').filter(
    ({ measure, subject = '', bound, value }) =>
      measure === 'cargo_mt' &&
      subject.startsWith('ports.') &&
      bound !== 'upper' &&
      Number(value) >= 200,
  );
  const ids = new Set(proven.map(({ subject = '' }) => subject.slice('ports.'.length)));
  await expect.poll(() => rowsShown(page, 'ports')).toEqual([...ids].toSorted());
  await waitForIdle(page);
  const drawn = await drawnIn(page, 'ports/symbol');
  expect(new Set(drawn.map(({ properties }) => properties['id']))).toEqual(ids);
});

test('which parks come from Wuxi', async ({ openAtlas }) => {
  const page = await openAtlas();
  const filters = await openFilter(page, /^Overseas parks: /, 'Home place of the investor');
  await filters.getByRole('checkbox', { name: /Wuxi/ }).check();
  await expect(page).toHaveURL(/f\.overseas-parks\.home=wuxi/);
  const expected = readPublished('overseas-parks').filter(({ home }) => home === 'wuxi');
  expect(expected.length).toBeGreaterThan(0);
  const ids = expected.map(({ id = '' }) => id).toSorted();
  await expect.poll(() => rowsShown(page, 'overseas-parks')).toEqual(ids);
});

test('what the region has with Kazakhstan', async ({ openAtlas }) => {
  const page = await openAtlas();
  await page.getByRole('button', { name: 'Countries and regions' }).click();
  await page.getByRole('button', { name: /^Kazakhstan/ }).click();
  await expect(page).toHaveURL(/[?&]with=KZ/);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Jiangsu and Kazakhstan');
  const panel = page.getByRole('region', { name: 'What there is' });
  for (const [layer, title] of [
    ['freight-trains', 'Freight trains'],
    ['overseas-parks', 'Overseas parks'],
  ] as const) {
    const count = readPublished(layer).filter(({ partner }) => partner === 'KZ').length;
    expect(count).toBeGreaterThan(0);
    await expect(
      panel.getByRole('button', { name: new RegExp(`^${title} ${count}`) }),
    ).toBeVisible();
  }
  // No sister city in Kazakhstan is known, and the panel says so instead of leaving it out.
  expect(readPublished('sister-cities').some(({ partner }) => partner === 'KZ')).toBe(false);
  await expect(page.getByText('Nothing known of').locator('..')).toContainText('Sister cities');

  await page.goBack();
  await expect(page).toHaveURL(/t=countries/);
  await page.goBack();
  await expect(page).not.toHaveURL(/with=|t=/);
});

test('what Lianyungang has', async ({ openAtlas }) => {
  const page = await openAtlas();
  await page.getByRole('button', { name: 'Home places' }).click();
  await page
    .getByRole('button', { name: /^Lianyungang/ })
    .first()
    .click();
  await expect(page).toHaveURL(/[?&]at=lianyungang/);
  const trains = readPublished('freight-trains').filter(({ home }) => home === 'lianyungang');
  await expect(
    page.getByRole('button', { name: new RegExp(`^Freight trains ${trains.length}`) }),
  ).toBeVisible();
});

test('pairs with Japan since 1990 by level', async ({ openAtlas }) => {
  const page = await openAtlas('?with=JP&y=1990~2026&t=sister-cities');
  const filters = page.getByRole('region', { name: /^Filter / });
  await filters.getByText('Filter', { exact: true }).click();
  await filters.getByText('Level of the home side', { exact: true }).click();
  const pairs = readPublished('sister-cities').filter(({ partner }) => partner === 'JP');
  const since = pairs.filter(({ established }) => (yearIn(established) ?? 0) >= 1990);
  const undated = pairs.filter(({ established }) => !established);
  await expect
    .poll(() => rowsShown(page, 'sister-cities'))
    .toEqual([...since, ...undated].map(({ id = '' }) => id).toSorted());
  await expect(page.getByText(`${undated.length} without a date`).first()).toBeVisible();
  for (const level of ['county', 'prefecture', 'province']) {
    const count = [...since, ...undated].filter((pair) => pair['level'] === level).length;
    const word = { county: 'county,', prefecture: 'prefecture-level', province: 'province' }[level];
    if (count === 0) continue;
    await expect(
      filters.getByRole('checkbox', { name: new RegExp(`^${word ?? ''}.* ${count}$`) }),
    ).toBeVisible();
  }
});

test('how many trains ran in 2022, and from where', async ({ openAtlas }) => {
  const page = await openAtlas('', { isImpatient: true });
  await page.getByRole('button', { name: /^Freight trains: / }).click();
  const figures = readPublished('statistics').filter(
    ({ measure, year, period }) => measure === 'trains' && year === '2022' && period === 'year',
  );
  const whole = figures.filter(({ subject }) => subject === 'jiangsu');
  const origins = figures.filter(({ subject }) => subject !== 'jiangsu');
  expect(whole).toHaveLength(1);
  expect(origins.length).toBeGreaterThan(2);
  const names = new Map(readPlaces().map(({ id, name }): [string, string] => [id, name]));
  const format = (value: string | undefined) => Number(value).toLocaleString('en');

  for (const [title, rows] of [
    ['Trains of the whole province', whole],
    ['Trains by place of origin', origins],
  ] as const) {
    const chart = page.getByRole('figure', { name: title });
    await chart.getByText('Table', { exact: true }).click();
    for (const { value, subject = '', bound } of rows) {
      // With several places, each has a group of rows under its name.
      const name = rows === origins ? (names.get(subject) ?? subject) : '';
      const row = chart
        .getByRole('rowgroup')
        .filter({ hasText: name })
        .getByRole('row')
        // "2022, Jan–Nov" is another figure.
        .filter({ has: page.getByRole('rowheader', { name: /2022$/ }) })
        .filter({ hasText: format(value) });
      await expect(row).toHaveCount(1);
      // "More than 300" is never shown as 300.
      if (bound === 'lower') await expect(row).toContainText('at least');
    }
  }
});

test('which claims are not supported', async ({ openAtlas }) => {
  const page = await openAtlas();
  await page.getByRole('button', { name: 'Official claims' }).click();
  const group = page.getByRole('group', { name: 'Verdict' });
  const rows = page.locator('li:has(.reason)');
  for (const [verdict, name] of [
    ['not-supported', /^not supported/],
    ['partly', /^partly supported/],
  ] as const) {
    await group.getByRole('button', { name }).click();
    const expected = readPublished('claims').filter((claim) => claim['verdict'] === verdict);
    await expect(rows).toHaveCount(expected.length);
    for (const { statement = '' } of expected) {
      await expect(rows.filter({ hasText: statement }).first()).toBeVisible();
    }
    if (expected.length === 0) await expect(page.getByText('No claim fits.')).toBeVisible();
  }
});

test('chips say what narrows, take it back one by one, and back undoes', async ({ openAtlas }) => {
  const page = await openAtlas('?with=JP&f.sister-cities.level=county&q=osaka&l=sister-cities');
  const chips = page.getByRole('region', { name: 'What is shown is narrowed by' });
  await expect(chips.getByRole('button', { name: /^Remove/ })).toHaveCount(3);
  await chips.getByRole('button', { name: 'Remove: With Japan' }).click();
  await expect(page).not.toHaveURL(/with=/);
  await chips.getByRole('button', { name: 'Clear all' }).click();
  await expect(chips).toHaveCount(0);
  expect(queryOf(page).get('l')).toBe('sister-cities');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/with=JP/);
  await expect(chips.getByRole('button', { name: /^Remove/ })).toHaveCount(3);
});

test('a filter draws only the track that its services use', async ({ openAtlas }) => {
  const page = await openAtlas('?with=KZ&l=freight-trains');
  const stops = await drawnIn(page, 'freight-trains/');
  const names = new Set(stops.map(({ properties }) => properties['name']));
  expect(names).not.toContain('Duisburg');
  const tracks = stops.filter(({ source }) => source === 'freight-trains/tracks');
  expect(tracks.length).toBeGreaterThan(0);
  const most = Math.max(...tracks.map(({ properties }) => Number(properties['services'])));
  const services = readPublished('freight-trains').filter(({ partner }) => partner === 'KZ');
  expect(most).toBeLessThanOrEqual(services.length);
});
