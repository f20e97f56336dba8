/** Whatever is filtered: map, list, count and downloaded file hold the same features. */
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { drawnIn } from './map';
import { readPublished, yearIn, type Row } from './published-csv';

interface Case {
  readonly query: string;
  readonly layer: string;
  readonly style: string;
  readonly keeps: (row: Row) => boolean;
}

const WHOLE_WORLD = 'c=25~100~0.6';

const CASES: readonly Case[] = [
  [
    'sister-cities',
    'line',
    'f.sister-cities.level=province',
    ({ level }: Row) => level === 'province',
  ],
  ['sister-cities', 'line', 'with=KR', ({ partner }: Row) => partner === 'KR'],
  [
    'sister-cities',
    'line',
    'f.sister-cities.established=1978..1985',
    ({ established }: Row) => within(yearIn(established), 1978, 1985),
  ],
  [
    'sister-cities',
    'line',
    'f.sister-cities.partner=DE~FR&f.sister-cities.confidence=high',
    ({ partner = '', confidence }: Row) => ['DE', 'FR'].includes(partner) && confidence === 'high',
  ],
  [
    'ports',
    'symbol',
    'f.ports.kind=sea~inland',
    ({ kind = '' }: Row) => ['sea', 'inland'].includes(kind),
  ],
  ['ports', 'symbol', 'f.ports.part_of=-', ({ part_of }: Row) => part_of === ''],
  [
    'platforms',
    'symbol',
    'f.platforms.kind=lighthouse-factory',
    ({ kind }: Row) => kind === 'lighthouse-factory',
  ],
  [
    'platforms',
    'symbol',
    'f.platforms.established=..1995',
    ({ established }: Row) => within(yearIn(established), 0, 1995),
  ],
  [
    'freight-trains',
    'hit',
    'f.freight-trains.corridor=south',
    ({ corridor }: Row) => corridor === 'south',
  ],
  [
    'overseas-parks',
    'symbol',
    'f.overseas-parks.level=national',
    ({ level }: Row) => level === 'national',
  ],
].map(([layer, style, query, keeps]) => ({ layer, style, query, keeps }) as Case);

function within(year: number | null, from: number, to: number): boolean {
  return year !== null && year >= from && year <= to;
}

for (const { query, layer, style, keeps } of CASES) {
  test(`all agree on ${query}`, async ({ openAtlas }) => {
    const expected = readPublished(layer).filter(keeps);
    const ids = expected.map(({ id = '' }) => id).toSorted();
    expect(ids.length, 'a filter that keeps nothing proves nothing').toBeGreaterThan(0);
    const page = await openAtlas(`?${query}&l=${layer}&t=${layer}&${WHOLE_WORLD}`);

    const rows = page.locator(`button[id^="row-${layer}-"]`);
    await expect(rows).toHaveCount(ids.length);
    const listed = await rows.evaluateAll((found) => found.map(({ id }) => id));
    expect(listed.map((id) => id.slice(`row-${layer}-`.length)).toSorted()).toEqual(ids);

    const total = readPublished(layer).length;
    await expect(
      page.getByRole('navigation').getByText(`${ids.length} / ${total}`, { exact: true }),
    ).toBeVisible();

    // What is listed without a position cannot be drawn.
    const unplaced = await page.getByText('not on the map', { exact: true }).count();
    const drawn = await drawnIn(page, `${layer}/${style}`);
    const onMap = new Set(drawn.map(({ properties }) => String(properties['id'])));
    expect([...onMap].every((id) => ids.includes(id))).toBe(true);
    expect(onMap.size).toBe(ids.length - unplaced);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Download the selection of .* as CSV/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${layer}-selection.csv`);
    const saved: Row[] = parse(readFileSync(await download.path()), { bom: true, columns: true });
    expect(saved.toSorted((a, b) => ((a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1))).toEqual(
      expected.toSorted((a, b) => ((a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1)),
    );
  });
}

test('the view can be described in words and as a table', async ({ openAtlas }) => {
  const page = await openAtlas('?with=JP&l=sister-cities', { isImpatient: true });
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Describe this view' }).click();
  const dialog = page.getByRole('dialog', { name: 'Describe this view' });
  const count = readPublished('sister-cities').filter(({ partner }) => partner === 'JP').length;
  await expect(dialog).toContainText('Jiangsu and Japan');
  await expect(dialog).toContainText(`${count} of ${readPublished('sister-cities').length}`);
  await expect(dialog).toContainText('data release 2026.1');
  await expect(dialog.getByRole('table')).toContainText('Sister cities');
});
