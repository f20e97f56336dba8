import { excerpt, type Problem } from '../lib/text-problems';
import { POINT_DECIMALS, round } from '../lib/precision';

/** What is wrong with a position as it stands in a file, [lng, lat] or [lng, lat, height]. */
export function positionProblem(position: unknown, path: string): Problem | null {
  if (!Array.isArray(position))
    return [`${path} is ${describe(position)}, not a position`, 'write [longitude, latitude]'];
  const parts: readonly unknown[] = position;
  if (parts.length < 2 || parts.length > 3)
    return [`${path} has ${parts.length} numbers`, 'write [longitude, latitude]'];
  const wrong = parts.find((part) => typeof part !== 'number' || !Number.isFinite(part));
  if (wrong !== undefined)
    return [`${path} holds ${describe(wrong)}`, 'write finite numbers, without quotes'];
  return rangeProblem(parts.map(Number), path);
}

function rangeProblem([lng = 0, lat = 0]: readonly number[], path: string): Problem | null {
  if (Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lng) <= 90)
    return [
      `${path} [${lng}, ${lat}] seems to be swapped`,
      'write the longitude first, then the latitude',
    ];
  if (Math.abs(lat) > 90) return [`${path}: latitude ${lat} is beyond ±90`, 'correct the position'];
  if (Math.abs(lng) > 180)
    return [`${path}: longitude ${lng} is beyond ±180`, 'correct it, or cut the line at ±180'];
  if ([lng, lat].some((value) => round(value, POINT_DECIMALS) !== value))
    return [
      `${path} [${lng}, ${lat}] has more than ${POINT_DECIMALS} decimals`,
      `round to ${POINT_DECIMALS} decimals, about a metre`,
    ];
  return null;
}

/** What a JSON value is, in a few words whatever its size. */
export function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `the text "${excerpt(value)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return 'an object';
}

/** A word of a closed list as it stands in the file. */
export function quote(value: unknown): string {
  return typeof value === 'string' ? `"${excerpt(value)}"` : describe(value);
}
