/** How a layer is thinned at low zooms and parted for the cutter, from counts by tile alone. */
import type { Geometry, Position } from 'geojson';
import { LAYER_MAXZOOM } from '../lib/layer-tiles';
import { positionsOf } from '../lib/positions';
import { hash64 } from './id-set';
import { cellOf, cellsNear } from './tile-cells';

/** In 512 pixels, one point for every 11 by 11: more are a blot, whatever the zoom. */
export const MOST_IN_TILE = 2000;
/** The cutter takes 2 GB for a million points, so about 50 MB for a partition. */
export const MOST_IN_PARTITION = 25_000;

/** Part of the pyramid that is cut at once: one thinned tile, or a tile with all below it. */
export interface Partition {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly maxzoom: number;
}

/** Counts first, then answers; both in constant memory. */
export class TilePlan {
  /** Features by the tile that their anchor lies in, by zoom. */
  readonly #anchored = Array.from({ length: LAYER_MAXZOOM + 1 }, (_, z) => new Uint32Array(4 ** z));
  /** Features by the tiles that they come near, at the last zoom. */
  readonly #near = new Uint32Array(4 ** LAYER_MAXZOOM);
  features = 0;

  count(geometry: Geometry): void {
    this.features += 1;
    const anchor = anchorOf(geometry);
    for (const [zoom, counts] of this.#anchored.entries()) {
      const cell = cellOf(anchor, zoom);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    for (const cell of cellsNear(geometry, LAYER_MAXZOOM)) {
      this.#near[cell] = (this.#near[cell] ?? 0) + 1;
    }
  }

  /**
   * The first zoom that draws the feature. A tile that is too full draws a share of its features,
   * chosen by a hash of their ids: the same in each build, and what one zoom draws the next does.
   */
  firstZoom(id: string, geometry: Geometry): number {
    const rank = hash64(id)[0] / 2 ** 32;
    const anchor = anchorOf(geometry);
    for (let zoom = 0; zoom < LAYER_MAXZOOM; zoom += 1) {
      const count = this.#anchored[zoom]?.[cellOf(anchor, zoom)] ?? 0;
      if (rank * count < MOST_IN_TILE) return zoom;
    }
    return LAYER_MAXZOOM;
  }

  /** Partitions that cover every tile once, the fuller the smaller. */
  partitions(): Partition[] {
    return [...this.#split(0, 0, 0)];
  }

  *#split(z: number, x: number, y: number): Generator<Partition> {
    if (z === LAYER_MAXZOOM || this.#nearIn(z, x, y) <= MOST_IN_PARTITION) {
      yield { z, x, y, maxzoom: LAYER_MAXZOOM };
      return;
    }
    yield { z, x, y, maxzoom: z };
    for (const [column, row] of [
      [2 * x, 2 * y],
      [2 * x + 1, 2 * y],
      [2 * x, 2 * y + 1],
      [2 * x + 1, 2 * y + 1],
    ] as const) {
      yield* this.#split(z + 1, column, row);
    }
  }

  /** A line counts in each tile that it passes: too many, so that partitions get no larger. */
  #nearIn(z: number, x: number, y: number): number {
    const side = 2 ** (LAYER_MAXZOOM - z);
    let sum = 0;
    for (let row = y * side; row < (y + 1) * side; row += 1) {
      const begin = row * 2 ** LAYER_MAXZOOM + x * side;
      for (let cell = begin; cell < begin + side; cell += 1) sum += this.#near[cell] ?? 0;
    }
    return sum;
  }
}

/** Where a feature is counted: a point itself, the middle vertex of a line. */
function anchorOf(geometry: Geometry): Position {
  const positions = positionsOf(geometry);
  return positions[Math.floor(positions.length / 2)] ?? [0, 0];
}
