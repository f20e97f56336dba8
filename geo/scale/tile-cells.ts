/** Which tiles a geometry touches, with the room that tiles keep around themselves. */
import type { Geometry, Position } from 'geojson';
import { linesOf, positionsOf } from '../lib/positions';

/** As the cutter's: 8 pixels of 512 (see `basemap/cut-tiles.ts`). */
const BUFFER = 8 / 512;

/** Column and row in tiles of a zoom, with fractions; latitudes beyond Mercator are drawn in. */
export function toTileSpace([lng = 0, lat = 0]: Position, zoom: number): [x: number, y: number] {
  const count = 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [((lng + 180) / 360) * count, Math.min(1, Math.max(0, y)) * count];
}

/** The tile that a position lies in, as `y * 2 ** zoom + x`. */
export function cellOf(position: Position, zoom: number): number {
  const [x, y] = toTileSpace(position, zoom);
  const count = 2 ** zoom;
  const [column, row] = [Math.floor(x), Math.floor(y)].map((at) => clamp(at, count - 1));
  return (row ?? 0) * count + (column ?? 0);
}

/** Every tile of a zoom that the geometry comes near; of a line perhaps a few more. */
export function cellsNear(geometry: Geometry, zoom: number): Set<number> {
  const cells = new Set<number>();
  const lines = linesOf(geometry);
  if (lines.length === 0) {
    for (const position of positionsOf(geometry)) {
      const at = toTileSpace(position, zoom);
      addBox(cells, at, at, zoom);
    }
  }
  for (const line of lines) {
    let previous: [number, number] | null = null;
    for (const position of line) {
      const at = toTileSpace(position, zoom);
      if (previous) addSegment(cells, previous, at, zoom);
      previous = at;
    }
  }
  return cells;
}

/** In pieces of at most half a tile, whose boxes touch no more than four. */
function addSegment(
  cells: Set<number>,
  from: [number, number],
  to: [number, number],
  zoom: number,
) {
  const [width, height] = [to[0] - from[0], to[1] - from[1]];
  const pieces = Math.max(1, Math.ceil(2 * Math.max(Math.abs(width), Math.abs(height))));
  let begin = from;
  for (let piece = 1; piece <= pieces; piece += 1) {
    const share = piece / pieces;
    const end: [number, number] = [from[0] + width * share, from[1] + height * share];
    addBox(cells, begin, end, zoom);
    begin = end;
  }
}

function addBox(cells: Set<number>, a: [number, number], b: [number, number], zoom: number) {
  const count = 2 ** zoom;
  const first = (one: number, other: number) =>
    clamp(Math.floor(Math.min(one, other) - BUFFER), count - 1);
  const last = (one: number, other: number) =>
    clamp(Math.floor(Math.max(one, other) + BUFFER), count - 1);
  for (let y = first(a[1], b[1]); y <= last(a[1], b[1]); y += 1) {
    for (let x = first(a[0], b[0]); x <= last(a[0], b[0]); x += 1) cells.add(y * count + x);
  }
}

function clamp(value: number, limit: number): number {
  return Math.min(limit, Math.max(0, value));
}
