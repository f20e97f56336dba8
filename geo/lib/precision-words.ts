/** The words of the tables for how exact a position is, brought to one closed list. */
import { PRECISIONS, type Precision } from './model';

/**
 * By the word in a column `precision`. `approximate` was used for sites of which the nearest town
 * or district is known: no better than the city.
 */
export const PRECISION_WORDS: ReadonlyMap<string, Precision> = new Map<string, Precision>([
  ...PRECISIONS.map((precision) => [precision, precision] as const),
  ['terminal-area', 'terminal'],
  ['town', 'city'],
  ['approximate', 'city'],
]);

/** What `position_basis` says of a place that stands for its port, not for its town. */
const AT_THE_PORT = 'set by hand at the port';

/**
 * How exact the point of a place stands for it. Its `position_basis` is free text (a gazetteer's
 * point, the seat, a spot set by hand within some kilometres); but at a port, none of them is
 * better than the city.
 */
export function placePrecision(basis: string | null): Precision | null {
  if (basis === null) return null;
  return basis === AT_THE_PORT ? 'terminal' : 'city';
}

/** The less exact of two ends; unknown where one is unknown. */
export function lessExact(a: Precision | null, b: Precision | null): Precision | null {
  if (a === null || b === null) return null;
  return PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b) ? a : b;
}
