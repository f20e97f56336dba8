import type { Problem } from '../lib/text-problems';

/** A box as RFC 7946 §5 has it: west may be greater than east, then it spans ±180. */
export function bboxProblem(bbox: unknown): Problem | null {
  const numbers: readonly unknown[] = Array.isArray(bbox) ? bbox : [];
  const isList = numbers.length === 4 || numbers.length === 6;
  if (!isList || !numbers.every((value) => typeof value === 'number' && Number.isFinite(value)))
    return ['bbox is not four numbers', 'write [west, south, east, north], or remove it'];
  const [west, south, east, north] = flatBox(numbers.map(Number));
  if (Math.abs(west) > 180 || Math.abs(east) > 180 || Math.abs(south) > 90 || Math.abs(north) > 90)
    return ['bbox leaves the world', 'write degrees within ±180 and ±90'];
  if (south > north) return ['bbox has its south above its north', 'swap the two'];
  return null;
}

/** Whether a position lies in a box that {@link bboxProblem} accepts. */
export function isInBox(
  bbox: readonly number[],
  [lng = NaN, lat = NaN]: readonly number[],
): boolean {
  const [west, south, east, north] = flatBox(bbox);
  if (!(lat >= south && lat <= north)) return false;
  return west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
}

function flatBox(numbers: readonly number[]): [number, number, number, number] {
  const [west = 0, south = 0] = numbers;
  const half = numbers.length / 2;
  return [west, south, numbers[half] ?? 0, numbers[half + 1] ?? 0];
}
