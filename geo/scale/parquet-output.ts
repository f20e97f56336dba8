/** GeoParquet 1.1 in row groups, so that no more than one group is held. */
import { fileWriter, geojsonToWkb, ParquetWriter } from 'hyparquet-writer';
import type { AtlasFeature, PropertyValue } from '../lib/model';
import type { FeatureOutput } from './feature-outputs';

/** Large enough for a reader to skip by, small enough to be held while it is being filled. */
const ROWS_IN_A_GROUP = 50_000;
const GEOMETRY = 'geometry';

/**
 * Every property is a text column, lists joined by `|` as in the CSV; the geometry is WKB in
 * OGC:CRS84, the default of GeoParquet.
 * @see https://geoparquet.org/releases/v1.1.0/
 */
export function parquetOutput(path: string): FeatureOutput {
  const writer = fileWriter(path);
  let parquet: ParquetWriter | null = null;
  let names: readonly string[] = [];
  let columns: (string | null)[][] = [];
  let geometries: (Uint8Array | null)[] = [];
  const types = new Set<string>();

  const begin = (properties: readonly string[]): ParquetWriter => {
    names = properties;
    columns = names.map(() => []);
    return new ParquetWriter({
      writer,
      schema: [
        { name: 'root', num_children: names.length + 1 },
        ...names.map((name) => ({
          ...{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
        })),
        { name: GEOMETRY, type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' },
      ] as ParquetWriter['schema'],
    });
  };
  const flush = (to: ParquetWriter) => {
    const data = names.map((name, index) => ({ name, data: columns[index] ?? [] }));
    const columnData = [...data, { name: GEOMETRY, data: geometries, statistics: false }];
    // The file writer is synchronous, so there is nothing to wait for.
    void to.write({ columnData, rowGroupSize: ROWS_IN_A_GROUP });
    columns = names.map(() => []);
    geometries = [];
  };
  return {
    add: ({ geometry, properties }: AtlasFeature) => {
      parquet ??= begin(Object.keys(properties));
      for (const [index, name] of names.entries()) {
        columns[index]?.push(toText(properties[name] ?? null));
      }
      if (geometry) types.add(geometry.type);
      geometries.push(geometry && geojsonToWkb(geometry));
      if (geometries.length >= ROWS_IN_A_GROUP) flush(parquet);
    },
    finish: (box) => {
      parquet ??= begin(['id']);
      if (geometries.length > 0) flush(parquet);
      const column = { encoding: 'WKB', geometry_types: [...types].toSorted() };
      const geo = {
        version: '1.1.0',
        primary_column: GEOMETRY,
        columns: { [GEOMETRY]: box ? { ...column, bbox: box } : column },
      };
      parquet.kvMetadata = [{ key: 'geo', value: JSON.stringify(geo) }];
      void parquet.finish();
    },
    abandon: () => undefined,
  };
}

function toText(value: PropertyValue): string | null {
  if (value === null) return null;
  if (typeof value === 'object') return value.join('|');
  return String(value);
}
