import { ByteWriter, geojsonToWkb, parquetWrite, type SchemaElement } from 'hyparquet-writer';
import { boundingBox } from '../lib/bounding-box';
import { compareText } from '../lib/canonical';
import type { AtlasFeature } from '../lib/model';
import type { Column } from './published-table';

const GEOMETRY = 'geometry';
/** Fixed, so that the same features always give the same bytes. */
const CREATED_BY = 'hub-atlas';

/**
 * A layer as GeoParquet 1.1: one column a property, then the geometry as WKB.
 * @param columns the properties to write, in this order
 * @param features one or more: strict readers refuse the file that the writer makes of none
 * @returns the bytes of the file
 * @throws RangeError when there are no features
 * @throws TypeError when a value is not of its column's type
 * @see https://geoparquet.org/releases/v1.1.0/
 */
export function writeGeoParquet(
  columns: readonly Column[],
  features: readonly AtlasFeature[],
  licence: string | null,
): Uint8Array {
  if (features.length === 0) throw new RangeError('GeoParquet needs at least one feature');
  const writer = new ByteWriter();
  const properties = columns.map((column) => ({
    name: column.name,
    data: features.map((feature) => readValue(column, feature)),
  }));
  // The smallest and the largest WKB mean nothing, so the geometry goes without statistics.
  const geometries = { name: GEOMETRY, data: features.map(wkbOf), statistics: false };
  // Done when it returns: only a writer that flushes to somewhere else makes it wait.
  void parquetWrite({
    writer,
    schema: [
      { name: 'schema', num_children: columns.length + 1 },
      ...columns.flatMap(schemaOf),
      { name: GEOMETRY, type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' },
    ],
    columnData: [...properties, geometries],
    kvMetadata: [
      { key: 'geo', value: JSON.stringify(geoMetadata(features)) },
      ...(licence === null ? [] : [{ key: 'licence', value: licence }]),
    ],
    createdBy: CREATED_BY,
    statistics: true,
  });
  return writer.getBytes();
}

/** No `crs`: by the standard that means longitude and latitude in WGS 84 (OGC:CRS84). */
function geoMetadata(features: readonly AtlasFeature[]) {
  const geometries = features.map(({ geometry }) => geometry);
  const types = new Set(geometries.flatMap((geometry) => (geometry ? [geometry.type] : [])));
  const bbox = boundingBox(geometries);
  const column = {
    encoding: 'WKB',
    geometry_types: [...types].toSorted(compareText),
    edges: 'planar',
    orientation: 'counterclockwise',
    ...(bbox ? { bbox } : {}),
  };
  return { version: '1.1.0', primary_column: GEOMETRY, columns: { [GEOMETRY]: column } };
}

function wkbOf({ geometry }: AtlasFeature): Uint8Array | null {
  return geometry && geojsonToWkb(geometry);
}

function schemaOf({ name, type }: Column): SchemaElement[] {
  const repetition_type = 'OPTIONAL';
  switch (type.kind) {
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type }];
    case 'year':
      return [{ name, type: 'INT32', repetition_type }];
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type }];
    case 'list':
      return [
        { name, repetition_type, converted_type: 'LIST', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { ...stringElement('element'), repetition_type: 'REQUIRED' },
      ];
    default:
      // Dates are text: many are known to the year or the month only.
      return [{ ...stringElement(name), repetition_type }];
  }
}

function stringElement(name: string): SchemaElement {
  return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } };
}

function readValue({ name, type }: Column, { properties }: AtlasFeature) {
  const value = properties[name] ?? null;
  if (value === null) return null;
  const found = Array.isArray(value) ? 'list' : typeof value;
  if (found !== VALUE_TYPES[type.kind]) {
    const expected = `column "${name}" holds values of kind ${type.kind}`;
    throw new TypeError(`${expected}, but ${properties.id} has ${JSON.stringify(value)}`);
  }
  return value;
}

const VALUE_TYPES = {
  text: 'string',
  date: 'string',
  number: 'number',
  year: 'number',
  boolean: 'boolean',
  list: 'list',
  position: 'list',
} as const;
