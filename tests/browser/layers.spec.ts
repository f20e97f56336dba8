import { expect, test } from './fixtures';
import { drawnAt, drawnIn, idsOf } from './map';
import { LAYERS, layerSwitch, switchedOn } from './shell';

/** A feature that must be drawn where it is, and how many the layer holds at least. */
const KNOWN = [
  { layer: 'ports', id: 'lianyungang', position: [119.45, 34.745], zoom: 9, least: 24 },
  { layer: 'airports', id: 'nanjing-lukou', position: [118.866, 31.735], zoom: 8, least: 9 },
  { layer: 'overseas-parks', id: 'sihanoukville', position: [103.69, 10.64], zoom: 8, least: 10 },
  { layer: 'freight-trains', id: null, position: [87.6, 43.84], zoom: 6, least: 24 },
  { layer: 'sister-cities', id: null, position: [128, 33.6], zoom: 5, least: 315 },
  { layer: 'flights', id: null, position: [126.451, 37.469], zoom: 6, least: 90 },
  { layer: 'platforms', id: 'ftz-lianyungang', position: [119.36, 34.72], zoom: 9, least: 97 },
  { layer: 'shipping-services', id: null, position: [122.9, 31.3], zoom: 6, least: 96 },
] as const;

test('the default view switches all five layers on and draws something of each', async ({
  openAtlas,
}) => {
  const page = await openAtlas();
  for (const { en } of LAYERS) await expect(layerSwitch(page, en)).toBeVisible();
  expect(await switchedOn(page)).toEqual(LAYERS.map(({ id }) => id));
  for (const { id } of LAYERS) expect((await drawnIn(page, `${id}/`)).length).toBeGreaterThan(0);
});

for (const { layer, id, position, zoom, least } of KNOWN) {
  test(`${layer} are drawn where they are, and listed`, async ({ openAtlas }) => {
    const [lng, lat] = position;
    const page = await openAtlas(`?l=${layer}&c=${lat}~${lng}~${zoom}&t=${layer}`);
    // Schematic track and arcs pass nearby, not through; a symbol stands on its spot.
    const drawn = await drawnAt(page, position, `${layer}/`, id === null ? 90 : 10);
    expect(drawn.length).toBeGreaterThan(0);
    if (id !== null) expect([...idsOf(drawn)]).toContain(id);
    const rows = page.locator(`[id^="row-${layer}-"]`);
    expect(await rows.count()).toBeGreaterThanOrEqual(least);
  });

  test(`every feature of ${layer} names its sources`, async ({ request, site }) => {
    const { features } = (await (await request.get(`${site.url}data/${layer}.geojson`)).json()) as {
      features: { properties: { id: string; sources: string[] } }[];
    };
    const known = new Set(
      ((await (await request.get(`${site.url}data/sources.json`)).json()) as { id: string }[]).map(
        (source) => source.id,
      ),
    );
    expect(features.length).toBeGreaterThanOrEqual(least);
    const unsourced = features.filter(
      ({ properties: { sources } }) =>
        sources.length === 0 || !sources.every((source) => known.has(source)),
    );
    expect(unsourced.map(({ properties }) => properties.id)).toEqual([]);
  });
}

test('an arc over the Pacific is drawn without a gap at the antimeridian', async ({
  openAtlas,
}) => {
  const page = await openAtlas('?l=sister-cities&c=54.85~180~5');
  // Points of the great circle from Nanjing to Sacramento; the published file is cut at ±180.
  const crossing = [
    [178, 54.8],
    [179.9, 54.848],
    [180, 54.85],
    [180.1, 54.852],
    [182, 54.87],
  ] as const;
  for (const position of crossing) {
    const drawn = await drawnAt(page, position, 'sister-cities/', 8);
    expect([...idsOf(drawn)]).toContain('jiangsu--california-us');
  }
});

test('a click on a symbol opens the details of the feature', async ({ openAtlas }) => {
  const page = await openAtlas('?l=airports&c=31.735~118.866~8');
  const canvas = page.locator('canvas').first();
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('The canvas has no box.');
  await canvas.click({ position: { x: box.width / 2, y: box.height / 2 } });
  await expect(page).toHaveURL(/[?&]s=airports\.nanjing-lukou/);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Nanjing Lukou');
});

test('a row of the list selects its feature', async ({ openAtlas }) => {
  const page = await openAtlas('?t=overseas-parks');
  await page.locator('[id="row-overseas-parks-sihanoukville"]').click();
  await expect(page).toHaveURL(/[?&]s=overseas-parks\.sihanoukville/);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Sihanoukville');
});
