import type { Position } from 'geojson';
import type { Problem } from '../lib/text-problems';
import { describe, positionProblem, quote } from './position-problems';
import { hasJump, ringProblem } from './ring-problems';

/** How many lists stand around a position. */
const DEPTHS: ReadonlyMap<unknown, number> = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

/**
 * What RFC 7946 and the map refuse in a geometry. Null is a feature without a place, which is
 * allowed. The first problem of the coordinates is reported: the others mostly are the same.
 */
export function geometryProblem(geometry: unknown): Problem | null {
  if (geometry === null) return null;
  if (typeof geometry !== 'object' || Array.isArray(geometry))
    return [`geometry is ${describe(geometry)}`, 'write an object, or null where it is unknown'];
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
  if (type === 'GeometryCollection')
    return ['geometry is a GeometryCollection', 'write one feature for each of its geometries'];
  const depth = DEPTHS.get(type);
  if (depth === undefined)
    return [
      `geometry type ${quote(type)} is unknown`,
      `use one of ${[...DEPTHS.keys()].join(', ')}`,
    ];
  if (!Array.isArray(coordinates))
    return ['coordinates are missing', 'write them, or make the geometry null'];
  const problem = findInLists(coordinates, depth, 'coordinates');
  if (problem) return problem;
  // Every list has been walked down to its positions.
  const lists = flattenTo(coordinates, depth) as readonly (readonly Position[])[];
  return shapeProblem(type as string, lists, coordinates as readonly unknown[]);
}

function findInLists(value: unknown, depth: number, path: string): Problem | null {
  if (depth === 0) return positionProblem(value, path);
  if (!Array.isArray(value))
    return [`${path} is ${describe(value)}, not a list`, 'nest the coordinates as the type asks'];
  const items: readonly unknown[] = value;
  if (items.length === 0) return [`${path} is empty`, 'write positions, or make the geometry null'];
  for (const [index, item] of items.entries()) {
    const problem = findInLists(item, depth - 1, `${path}[${index}]`);
    if (problem) return problem;
  }
  return null;
}

/** Lists of positions, whatever the type: one for points and lines, one a ring for polygons. */
function flattenTo(coordinates: readonly unknown[], depth: number): unknown[] {
  if (depth === 0) return [[coordinates]];
  if (depth === 1) return [coordinates];
  return depth === 2 ? [...coordinates] : coordinates.flat();
}

function shapeProblem(
  type: string,
  lists: readonly (readonly Position[])[],
  coordinates: readonly unknown[],
): Problem | null {
  if (type.endsWith('Point')) {
    const isOnEdge = lists.flat().some(([lng = 0]) => Math.abs(lng) === 180);
    return isOnEdge ? ['has a point exactly on ±180', ON_EDGE] : null;
  }
  if (type.endsWith('LineString')) return firstProblem(lists, lineProblem);
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as readonly Position[][][];
  for (const rings of polygons) {
    const problem = firstProblem(rings, (ring, index) => ringProblem(ring, index === 0));
    if (problem) return problem;
  }
  return null;
}

/** There the map may draw it on one side only, and a position there is mostly a stand-in. */
const ON_EDGE = 'move it by the last decimal, to 179.99999 or -179.99999';

function lineProblem(line: readonly Position[]): Problem | null {
  const [first, second] = line;
  if (!first || !second) return ['has a line of one position', 'a line needs two or more'];
  if (line.every(([lng, lat]) => lng === first[0] && lat === first[1]))
    return ['has a line without length', 'write two different positions'];
  return hasJump(line) ? ['has a line over ±180', 'cut it at ±180 into a MultiLineString'] : null;
}

function firstProblem<Item>(
  items: readonly Item[],
  find: (item: Item, index: number) => Problem | null,
): Problem | null {
  for (const [index, item] of items.entries()) {
    const problem = find(item, index);
    if (problem) return problem;
  }
  return null;
}
