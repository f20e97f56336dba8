import type { Feature, Position } from 'geojson';
import { dumpLines, sampleSurface, type Box, type LevelLine } from './run-gmt';
import type { RunMapshaper } from './run-mapshaper';

/** A third of a pixel at the deepest zoom of the tiles. */
const SIMPLIFY_METRES = 80;
/** Smaller islands and ponds are specks at every zoom that the map has. */
const LEAST_AREA = '0.08km2';
const GRID_STEP_DEGREES = 0.002;
const SEA = 0;
const LAKE = 2;

/**
 * GSHHG has no water between Zhenjiang and Jiangyin, and the islands there as lakes.
 * `hand/yangtze-gap.geojson` stands in for both.
 */
const YANGTZE_GAP: Box = [119.68, 31.98, 119.94, 32.32];

/** Everything wet in the box, sea, lakes and wide rivers, as one shape without inner borders. */
export function makeHomeWater(
  box: Box,
  mapshaper: RunMapshaper,
  byHand: readonly Feature[],
  scratchFile: string,
): Feature[] {
  const shores = withFrame(dumpLines(box, ['-W']), box);
  const surface = sampleSurface(box, GRID_STEP_DEGREES, scratchFile);
  const faces = mapshaper(shores, ['-polygons', '-each lng=this.innerX,lat=this.innerY']);
  const wet = faces.filter(({ properties }) => {
    const position: Position = [Number(properties?.['lng']), Number(properties?.['lat'])];
    const kind = surface.kindAt(position);
    return kind === SEA || (kind === LAKE && !isInside(position, YANGTZE_GAP));
  });
  return mapshaper(
    [...wet, ...byHand],
    [
      '-dissolve2',
      `-simplify dp interval=${SIMPLIFY_METRES} keep-shapes`,
      `-filter-islands min-area=${LEAST_AREA}`,
      '-clean',
    ],
  );
}

/** Closes the open shores with the edges of the box, cut where a shore meets them. */
function withFrame(shores: readonly LevelLine[], [west, south, east, north]: Box): LevelLine[] {
  const ends = looseEnds(shores);
  const corners: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const frame = corners.slice(1).flatMap((corner, index) => {
    const start = corners[index] ?? corner;
    const along = start[0] === corner[0] ? 1 : 0;
    const across = 1 - along;
    const sign = Math.sign(valueAt(corner, along) - valueAt(start, along));
    const stops = ends
      .filter((end) => valueAt(end, across) === valueAt(start, across))
      .sort((a, b) => sign * (valueAt(a, along) - valueAt(b, along)));
    return toLines([start, ...stops, corner]);
  });
  return [...shores, ...frame];
}

function valueAt(position: Position, axis: number): number {
  return position[axis] ?? Number.NaN;
}

function toLines(stops: readonly Position[]): LevelLine[] {
  return stops.slice(1).map((stop, index) => ({
    type: 'Feature',
    properties: { level: -1 },
    geometry: { type: 'LineString', coordinates: [stops[index] ?? stop, stop] },
  }));
}

/** Ends that no other line shares: where the box cuts the shore. */
function looseEnds(lines: readonly LevelLine[]): Position[] {
  const ends = new Map<string, Position[]>();
  for (const { geometry } of lines) {
    for (const end of [geometry.coordinates.at(0), geometry.coordinates.at(-1)]) {
      if (end) ends.set(end.join(), [...(ends.get(end.join()) ?? []), end]);
    }
  }
  return [...ends.values()].flatMap((same) => (same.length % 2 === 1 ? same.slice(0, 1) : []));
}

function isInside([lng = 0, lat = 0]: Position, [west, south, east, north]: Box): boolean {
  return lng > west && lng < east && lat > south && lat < north;
}
