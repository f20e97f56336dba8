import { countryShape } from '../lib/country-shapes';
import type { Rule } from '../lib/dataset';
import { locatedRows, type LocatedRow } from '../lib/located-rows';
import { distanceOutsideKm } from '../lib/polygons';

/**
 * Harbours are built out to sea, border stations stand on the line, and islets are missing at
 * 1:10m: Yangkou, on an artificial island, lies 15 km off. A wrong country or a slip of a digit
 * mostly lies farther.
 */
const TOLERANCE_KM = 25;

/** Each point lies in the country that its row names, or near its shore. */
export const countryOfPoint: Rule = (dataset) => {
  const home = dataset.region.value?.country ?? '';
  return locatedRows(dataset).flatMap((located) => {
    const { file, row, feature } = located;
    const problem = findProblem(located, located.isHome ? home : '');
    if (problem === null) return [];
    const remedy = 'correct the position or the country, or say why in geo/rules/exceptions.csv';
    return [{ rule: 'country-of-point', file, row, feature, message: problem, remedy }];
  });
};

function findProblem({ cells, position }: LocatedRow, home: string): string | null {
  const code = cells['country'] ?? cells['partner'] ?? home;
  const shape = code === '' ? null : countryShape(code);
  if (!shape) return null;
  const km = Math.round(distanceOutsideKm(shape, position));
  if (km <= TOLERANCE_KM) return null;
  return `lies ${km} km outside ${code} (lat ${position[1]}, lng ${position[0]})`;
}
