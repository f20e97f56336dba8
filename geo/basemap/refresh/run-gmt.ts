import { execFileSync } from 'node:child_process';
import type { Feature, LineString, Position } from 'geojson';

export type LevelLine = Feature<LineString, { readonly level: number }>;

/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Debian packages `gmt` and `gmt-gshhg-full`. */
const GMT = 'gmt';
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;

/**
 * Lines of GSHHG (`-W`, shores) or WDBII (`-I…`, rivers) in full resolution, cut at the box.
 * @param choice further arguments of `gmt pscoast`: which lines, and the least area
 */
export function dumpLines(box: Box | 'world', choice: readonly string[]): LevelLine[] {
  const region = box === 'world' ? '-Rd' : regionOf(box);
  const text = runGmt(['pscoast', region, '-Df', '-M', ...choice]).toString('utf8');
  return [...parseSegments(text)];
}

/** What lies at each point of a grid: 0 sea, 1 land, 2 lake, 3 island in a lake, 4 pond on it. */
export interface SurfaceGrid {
  readonly kindAt: (position: Position) => number;
}

export function sampleSurface(box: Box, stepDegrees: number, scratchFile: string): SurfaceGrid {
  const step = `-I${stepDegrees}`;
  runGmt(['grdlandmask', regionOf(box), step, '-Df', '-N0/1/2/3/4', `-G${scratchFile}`]);
  // Rows from the north-west corner, one byte a point.
  const kinds = runGmt(['grd2xyz', scratchFile, '-ZTLu']);
  const [west, south, east, north] = box;
  const columns = Math.round((east - west) / stepDegrees) + 1;
  const rows = Math.round((north - south) / stepDegrees) + 1;
  if (kinds.length !== columns * rows) {
    throw new Error(`expected a grid of ${columns} by ${rows} points, got ${kinds.length}`);
  }
  return {
    kindAt: ([lng = west, lat = south]) => {
      const column = Math.round((lng - west) / stepDegrees);
      const row = Math.round((north - lat) / stepDegrees);
      return kinds[row * columns + column] ?? 0;
    },
  };
}

function regionOf([west, south, east, north]: Box): string {
  return `-R${west}/${east}/${south}/${north}`;
}

function runGmt(args: readonly string[]): Buffer {
  return execFileSync(GMT, args, {
    maxBuffer: MAX_OUTPUT_BYTES,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Segments begin with a line such as `> Shore Bin # 19556, Level 2`. */
function* parseSegments(text: string): Generator<LevelLine> {
  for (const block of text.split(/^>/m).slice(1)) {
    const [head = '', ...rows] = block.split('\n');
    const coordinates = rows.filter((row) => /^[-\d]/.test(row)).map(readPosition);
    const level = Number(/Level (\d+)/.exec(head)?.[1] ?? -1);
    if (coordinates.length < 2) continue;
    yield { type: 'Feature', properties: { level }, geometry: { type: 'LineString', coordinates } };
  }
}

function readPosition(row: string): Position {
  const [lng = Number.NaN, lat = Number.NaN] = row.split(/\s+/).map(Number);
  return [lng > 180 ? lng - 360 : lng, lat];
}
