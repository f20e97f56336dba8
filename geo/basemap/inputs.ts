import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

export type InputName =
  | 'home-water'
  | 'home-rivers'
  | 'home-region'
  | 'prefecture-lines'
  | 'river-names'
  | 'world-home'
  | 'world-lakes'
  | 'world-rivers';

/** One of the small files that are made by `refresh.ts` or by hand. */
export function readInput(root: string, name: InputName): FeatureCollection {
  const path = join(root, 'geo', 'basemap', 'inputs', `${name}.geojson`);
  return JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection;
}

type Box = readonly [west: number, south: number, east: number, north: number];

export function shrink([west, south, east, north]: Box, degrees: number): Box {
  return [west + degrees, south + degrees, east - degrees, north - degrees];
}

export function boxPolygon([west, south, east, north]: Box): FeatureCollection<Polygon> {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const geometry: Polygon = { type: 'Polygon', coordinates: [ring] };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
}

/** Shores of water polygons as lines, without the edges of the box that the water was cut with. */
export function shoreLines(water: FeatureCollection, box: Box): FeatureCollection {
  const features = water.features.map(({ properties, geometry }) => ({
    type: 'Feature' as const,
    properties,
    geometry: {
      type: 'MultiLineString' as const,
      coordinates: ringsOf(geometry as Polygon | MultiPolygon).flatMap((ring) =>
        cutAtBox(ring, box),
      ),
    },
  }));
  return { type: 'FeatureCollection', features };
}

function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function cutAtBox(ring: readonly Position[], [west, south, east, north]: Box): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  ring.forEach((position, index) => {
    const before = ring[index - 1];
    const runsAlong = (axis: number, edge: number) =>
      before?.[axis] === edge && position[axis] === edge;
    const isEdge =
      [west, east].some((edge) => runsAlong(0, edge)) ||
      [south, north].some((edge) => runsAlong(1, edge));
    if (isEdge) {
      lines.push(line);
      line = [];
    }
    line.push(position);
  });
  return [...lines, line].filter(({ length }) => length > 1);
}
