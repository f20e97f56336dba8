/** GeoParquet is read back with Arrow's reader and GDAL, neither of which wrote it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableFromIPC, Vector } from 'apache-arrow';
import { readParquet } from 'parquet-wasm';
import { afterAll, describe, expect, it } from 'vitest';
import * as cell from '../lib/cells';
import type { AtlasFeature } from '../lib/model';
import { readWithGdal } from '../testing/gdal';
import { featuresOf, LAYER_IDS, readRealPackage, textOf } from '../testing/real-package';
import { typeOfCell } from './column-type';
import { writeGeoParquet } from './geoparquet';

const files = readRealPackage();
const folder = mkdtempSync(join(tmpdir(), 'geoparquet-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface ReadBack {
  readonly metadata: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
  readonly properties: readonly Readonly<Record<string, unknown>>[];
  readonly geometries: readonly (Uint8Array | null)[];
}

function readBack(bytes: Uint8Array): ReadBack {
  const table = tableFromIPC(readParquet(bytes).intoIPCStream());
  const names = table.schema.fields.map(({ name }) => name).filter((name) => name !== 'geometry');
  const rows = table.toArray() as Readonly<Record<string, unknown>>[];
  return {
    metadata: table.schema.metadata,
    types: new Map(table.schema.fields.map(({ name, type }) => [name, String(type)])),
    properties: rows.map((row) =>
      Object.fromEntries(names.map((name) => [name, toPlain(row[name])])),
    ),
    geometries: rows.map((row) => row['geometry'] as Uint8Array | null),
  };
}

function toPlain(value: unknown): unknown {
  return value instanceof Vector ? [...value] : value;
}

function bytesOf(file: string): Uint8Array {
  const content = files.get(file);
  if (!(content instanceof Uint8Array)) throw new RangeError(`no binary file ${file}`);
  return content;
}

/** GDAL reads WKB from a table, so the bytes are understood by a third party. */
async function readWkb(geometries: readonly (Uint8Array | null)[]) {
  const file = join(folder, 'geometries.csv');
  const lines = geometries.map(
    (wkb, row) => `${row},${wkb ? Buffer.from(wkb).toString('hex') : ''}`,
  );
  writeFileSync(file, `row,wkb\n${lines.join('\n')}\n`);
  const options = ['GEOM_POSSIBLE_NAMES=wkb', 'KEEP_GEOM_COLUMNS=NO'];
  const { features } = await readWithGdal(file, options);
  return features.map(({ geometry }) => geometry);
}

describe.each(LAYER_IDS)('%s.parquet', (layer) => {
  const features = featuresOf(files, layer);
  const read = readBack(bytesOf(`${layer}.parquet`));

  it('holds the same properties, in the same order, as the GeoJSON', () => {
    expect(read.properties).toEqual(features.map(({ properties }) => properties));
  });

  it('holds the same geometries to the last digit', async () => {
    expect(await readWkb(read.geometries)).toEqual(features.map(({ geometry }) => geometry));
  });

  it('says what GeoParquet 1.1 asks for', () => {
    const drawn = features.flatMap(({ geometry }) => (geometry ? [geometry.type] : []));
    const geo: unknown = JSON.parse(read.metadata.get('geo') ?? '');
    expect(geo).toMatchObject({
      version: '1.1.0',
      primary_column: 'geometry',
      columns: {
        geometry: { encoding: 'WKB', geometry_types: [...new Set(drawn)].toSorted() },
      },
    });
    const { bbox } = JSON.parse(textOf(files, `${layer}.geojson`)) as { bbox: number[] };
    expect(geo).toHaveProperty('columns.geometry.bbox', bbox);
    // Absent means longitude and latitude in WGS 84; null would mean unknown.
    expect(geo).not.toHaveProperty('columns.geometry.crs');
    expect(read.types.get('geometry')).toBe('Binary');
    expect(read.types.get('sources')).toBe('List<Utf8>');
  });
});

describe('writeGeoParquet', () => {
  const feature = (id: string, value: number | null): AtlasFeature => ({
    type: 'Feature',
    id,
    geometry: null,
    properties: {
      id,
      value,
      name: id,
      name_zh: null,
      home: null,
      partner_place: null,
      partner: null,
    },
  });
  const columns = [
    { name: 'id', type: typeOfCell(cell.slug) },
    { name: 'value', type: typeOfCell(cell.optionalNumber) },
  ];

  it('keeps numbers exactly and unknown as null', () => {
    const features = [feature('a', 0.1 + 0.2), feature('b', null), feature('c', 3_360_000_000)];
    const read = readBack(writeGeoParquet(columns, features, null));
    expect(read.properties).toEqual([
      { id: 'a', value: 0.1 + 0.2 },
      { id: 'b', value: null },
      { id: 'c', value: 3_360_000_000 },
    ]);
    expect(read.geometries).toEqual([null, null, null]);
  });

  it('refuses a layer without features', () => {
    expect(() => writeGeoParquet(columns, [], null)).toThrow(/at least one feature/);
  });

  it('refuses a value that is not of its column’s type', () => {
    const wrong = [{ name: 'value', type: typeOfCell(cell.optionalText) }];
    expect(() => writeGeoParquet(wrong, [feature('a', 1)], null)).toThrow(
      /column "value" holds values of kind text, but a has 1/,
    );
  });
});
