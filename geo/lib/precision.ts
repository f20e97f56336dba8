import type { LngLat } from './model';

/** About a metre; no source of a point is better. */
export const POINT_DECIMALS = 5;
/** About 100 m: a great circle or a straight leg between stations is no better than that. */
export const LINE_DECIMALS = 3;

/** Rounds without leaving a negative zero, which JSON would lose and a comparison would not. */
export function round(value: number, decimals: number): number {
  const rounded = Number(value.toFixed(decimals));
  return rounded === 0 ? 0 : rounded;
}

export function roundPosition([lng, lat]: LngLat, decimals: number): LngLat {
  return [round(lng, decimals), round(lat, decimals)];
}

/** Rounds a line and drops the vertices that thereby fall onto the one before. */
export function roundLine(line: readonly LngLat[], decimals = LINE_DECIMALS): LngLat[] {
  const rounded: LngLat[] = [];
  for (const position of line) {
    const next = roundPosition(position, decimals);
    const last = rounded.at(-1);
    if (last?.[0] !== next[0] || last[1] !== next[1]) rounded.push(next);
  }
  return rounded;
}
