import type { Feature } from 'geojson';
import { dumpLines, type Box } from './run-gmt';
import type { RunMapshaper } from './run-mapshaper';

const SIMPLIFY_METRES = 80;
/** WDBII's classes. 0 is left out: the banks of wide rivers are polygons already. */
const RIVERS = [1, 2, 3, 4];
/** Large canals; in the box that is the Grand Canal and nothing else. */
const GRAND_CANAL = 8;
const CANALS = [9, 10];

/** Rivers and canals as one line feature a class, with `kind` and `rank` (1 the largest). */
export function makeHomeRivers(
  box: Box,
  mapshaper: RunMapshaper,
  byHand: readonly Feature[],
): Feature[] {
  const classes = [...RIVERS, GRAND_CANAL, ...CANALS].map((level) => `-I${level}`);
  const lines = dumpLines(box, classes);
  const named = lines.map((line) => ({ ...line, properties: classify(line.properties.level) }));
  const joined = mapshaper(named, [
    '-dissolve kind,rank',
    `-simplify dp interval=${SIMPLIFY_METRES}`,
  ]);
  return [...joined, ...byHand];
}

function classify(level: number): { kind: string; rank: number } {
  if (level === GRAND_CANAL) return { kind: 'grand-canal', rank: 1 };
  if (CANALS.includes(level)) return { kind: 'canal', rank: 3 };
  return { kind: 'river', rank: level };
}
