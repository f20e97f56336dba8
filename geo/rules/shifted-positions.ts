import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { toBd09, toGcj02 } from '../lib/chinese-offset';
import type { Rule } from '../lib/dataset';
import { distanceKm } from '../lib/great-circle';
import { locatedRows } from '../lib/located-rows';
import type { LngLat } from '../lib/model';
import type { Problem } from '../lib/text-problems';

/** Two surveys of one point agree better; the shift of GCJ-02 is ten times as long. */
const SAME_KM = 0.06;
/** An airport or a seat is no larger, so its position cannot be meant. */
const FAR_KM = 5;

const TABLE = join(import.meta.dirname, 'reference-points.csv');
let references: ReadonlyMap<string, LngLat> | null = null;

/**
 * Points that a WGS 84 survey gives stay where it puts them: no copy from a Chinese map, no slip
 * of a digit. Only points with such a reference can be checked; most others were set by hand to
 * about a kilometre, in which a shift of half a kilometre cannot be seen.
 */
export const shiftedPositions: Rule = (dataset) => {
  references ??= readReferences();
  return locatedRows(dataset).flatMap(({ file, row, feature, position }) => {
    const reference = references?.get(`${file} ${feature}`);
    const problem = reference ? findProblem(position, reference) : null;
    if (!problem) return [];
    const [message, remedy] = problem;
    return [{ rule: 'shifted-positions', file, row, feature, message, remedy }];
  });
};

function findProblem(position: LngLat, reference: LngLat): Problem | null {
  const km = distanceKm(position, reference);
  if (km <= SAME_KM) return null;
  for (const [system, shift] of [
    ['GCJ-02', toGcj02],
    ['BD-09', toBd09],
  ] as const)
    if (distanceKm(position, shift(reference)) <= SAME_KM)
      return [`is shifted as maps in ${system} are`, 'convert it to WGS 84'];
  if (km <= FAR_KM) return null;
  return [
    `lies ${km.toFixed(1)} km from its reference point`,
    'correct it, or give a new reference in geo/rules/reference-points.csv',
  ];
}

function readReferences(): ReadonlyMap<string, LngLat> {
  const lines: string[][] = parse(readFileSync(TABLE), { from: 2 });
  return new Map(
    lines.map(([file, id, lat, lng]) => [`${file ?? ''} ${id ?? ''}`, [Number(lng), Number(lat)]]),
  );
}
