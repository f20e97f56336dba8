import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { makeShape, type Shape } from './polygons';

type Topology = Parameters<typeof feature>[0];
interface Numbered {
  readonly id?: string;
}

/** Which shape of world-atlas a country or region is, by its ISO 3166-1 numbers. */
const TABLE = join(import.meta.dirname, '../rules/country-shapes.csv');
const numbers = new Map<string, string>();
const shapes = new Map<string, Shape>();
let topology: Topology | null = null;

/**
 * The land of a country or region (Natural Earth 1:10m, by way of world-atlas), read when it is
 * first asked for. The shapes serve to find mistakes; they are not drawn and say nothing about
 * where a boundary runs.
 * @param code ISO 3166-1 alpha-2
 * @returns null where there is no shape, which `geo/rules/country-shapes.csv` explains
 */
export function countryShape(code: string): Shape | null {
  if (numbers.size === 0) {
    const lines: string[][] = parse(readFileSync(TABLE), { from: 2 });
    for (const [key = '', shape = ''] of lines) numbers.set(key, shape);
  }
  const number = numbers.get(code) ?? '';
  if (number === '') return null;
  const known = shapes.get(number) ?? readShape(number);
  shapes.set(number, known);
  return known;
}

function readShape(number: string): Shape {
  if (topology === null) {
    const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
    topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  }
  const all = topology.objects['countries'];
  if (all?.type !== 'GeometryCollection') throw new TypeError('world-atlas has no countries');
  const geometries = all.geometries.filter((geometry) => (geometry as Numbered).id === number);
  // The file holds only areas.
  const found = feature(topology, { type: 'GeometryCollection', geometries }) as unknown;
  return makeShape(
    (found as FeatureCollection<Polygon | MultiPolygon>).features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    ),
  );
}
