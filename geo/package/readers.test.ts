/** Published GeoJSON is read by two parsers that have no part in making it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWithGdal } from '../testing/gdal';
import { featuresOf, LAYER_IDS, readRealPackage, textOf } from '../testing/real-package';

const files = readRealPackage();
const folder = mkdtempSync(join(tmpdir(), 'readers-'));

beforeAll(() => {
  for (const layer of LAYER_IDS) {
    const file = `${layer}.geojson`;
    writeFileSync(join(folder, file), textOf(files, file));
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each(LAYER_IDS)('%s.geojson', (layer) => {
  const features = featuresOf(files, layer);

  it('has no issue in the strict reader check-geojson', () => {
    expect(check(textOf(files, `${layer}.geojson`))).toMatchObject({ features });
  });

  it('opens in GDAL with the same features, properties and positions', async () => {
    const read = await readWithGdal(join(folder, `${layer}.geojson`));
    expect(read.features.map(({ geometry }) => geometry)).toEqual(
      features.map(({ geometry }) => geometry),
    );
    expect(read.features.map(({ properties }) => properties)).toEqual(
      features.map(({ properties }) => properties),
    );
  });
});

it('a broken file is refused by both, so that their silence means something', async () => {
  const broken = join(folder, 'broken.geojson');
  const text = textOf(files, 'ports.geojson').slice(0, -20);
  writeFileSync(broken, text);
  expect(() => check(text)).toThrow();
  await expect(readWithGdal(broken)).rejects.toThrow();
});
