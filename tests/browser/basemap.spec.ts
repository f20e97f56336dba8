import { expect, test } from './fixtures';
import { drawnAt, drawnIn } from './map';

const CITIES = [
  'nanjing wuxi xuzhou changzhou suzhou nantong lianyungang',
  'huaian yancheng yangzhou zhenjiang taizhou suqian',
].flatMap((names) => names.split(' '));

const WATERS = [
  { name: 'the Yangtze at Nanjing', position: [118.72, 32.11], radiusPx: 14 },
  { name: 'Taihu', position: [120.15, 31.2], radiusPx: 2 },
  { name: 'Hongze', position: [118.6, 33.3], radiusPx: 2 },
] as const;

const WATER_LAYER = /water|river|lake|canal|sea/;

for (const lang of ['en', 'zh']) {
  test(`all 13 cities of the region are named at zoom 7 (${lang})`, async ({ openAtlas }) => {
    const page = await openAtlas(`?l=-&c=32.9~119~7&lang=${lang}`);
    const labels = await drawnIn(page, 'basemap/home-city');
    const names = new Set(labels.map(({ properties }) => properties['id']));
    expect([...names].sort()).toEqual([...CITIES].sort());
  });
}

for (const { name, position, radiusPx } of WATERS) {
  test(`${name} is water`, async ({ openAtlas }) => {
    const [lng, lat] = position;
    const page = await openAtlas(`?l=-&c=${lat}~${lng}~10`);
    const layers = (await drawnAt(page, position, 'basemap/', radiusPx)).map(({ layer }) => layer);
    expect(layers.filter((layer) => WATER_LAYER.test(layer))).not.toEqual([]);
  });
}

test('land is land', async ({ openAtlas }) => {
  const page = await openAtlas('?l=-&c=33.2~119.8~8');
  const layers = (await drawnAt(page, [119.8, 33.2], 'basemap/', 1)).map(({ layer }) => layer);
  expect(layers.some((layer) => layer.includes('land'))).toBe(true);
});

test('no national boundary line is drawn anywhere', async ({ openAtlas }) => {
  const page = await openAtlas('?l=-&c=25~100~2');
  const layers = new Set((await drawnIn(page, 'basemap/')).map(({ layer }) => layer));
  expect([...layers].filter((layer) => /border|boundar|countr.*line/.test(layer))).toEqual([]);
});
