import type { Geometry } from 'geojson';
import type { BoundingBox } from '../lib/bounding-box';
import { linesOf, positionsOf } from '../lib/positions';

const DEGREES = 360;

/**
 * The box around features that come one by one, in constant memory. Longitudes are kept by whole
 * degrees, each with its outermost values: the widest empty span, where a box that crosses ±180
 * begins and ends (see `lib/bounding-box.ts`), is exact when it is wider than a degree.
 */
export class StreamBox {
  #west = new Float64Array(DEGREES).fill(Infinity);
  #east = new Float64Array(DEGREES).fill(-Infinity);
  #south = Infinity;
  #north = -Infinity;

  add(geometry: Geometry | null): void {
    const lines = linesOf(geometry);
    for (const [, lat = 0] of positionsOf(geometry)) {
      if (lat < this.#south) this.#south = lat;
      if (lat > this.#north) this.#north = lat;
    }
    if (lines.length === 0) {
      for (const [lng = 0] of positionsOf(geometry)) this.#cover(lng, lng);
    }
    for (const line of lines) {
      let [west, east] = [Infinity, -Infinity];
      for (const [lng = 0] of line) {
        if (lng < west) west = lng;
        if (lng > east) east = lng;
      }
      this.#cover(west, east);
    }
  }

  /** Null while nothing was added. */
  box(): BoundingBox | null {
    const used = [...this.#west.keys()].filter((degree) => (this.#west[degree] ?? 0) < Infinity);
    const [first, last] = [used[0], used.at(-1)];
    if (first === undefined || last === undefined) return null;
    let [west, east] = [this.#west[first] ?? 0, this.#east[last] ?? 0];
    let widest = west + DEGREES - east;
    for (const [index, degree] of used.entries()) {
      const before = used[index - 1];
      if (before === undefined) continue;
      const [end, start] = [this.#east[before] ?? 0, this.#west[degree] ?? 0];
      if (start - end <= widest) continue;
      [west, east, widest] = [start, end, start - end];
    }
    return [west, this.#south, east, this.#north];
  }

  #cover(west: number, east: number): void {
    const [first, last] = [degreeOf(west), degreeOf(east)];
    for (let degree = first; degree <= last; degree += 1) {
      const from = degree === first ? west : degree - 180;
      const to = degree === last ? east : degree - 179;
      if (from < (this.#west[degree] ?? 0)) this.#west[degree] = from;
      if (to > (this.#east[degree] ?? 0)) this.#east[degree] = to;
    }
  }
}

function degreeOf(lng: number): number {
  return Math.min(DEGREES - 1, Math.max(0, Math.floor(lng + 180)));
}
