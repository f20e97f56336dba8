import { distanceKm } from '../lib/great-circle';
import { homeOutline } from '../lib/home-outline';
import { locatedRows, type LocatedRow } from '../lib/located-rows';
import type { LngLat } from '../lib/model';
import { distanceOutsideKm } from '../lib/polygons';
import type { Rule } from '../lib/dataset';
import type { Problem } from '../lib/text-problems';

/** The outline is good to 300 m; berths are built out from the shore that it follows. */
const OUTLINE_TOLERANCE_KM = 5;
/** From the seat of the longest prefecture, Yancheng, to its farthest berth it is 106 km. */
const FROM_SEAT_KM = 150;

/** Home points lie within the outline of the region, and not far from the seat of their `home`. */
export const homeOutlineRule: Rule = (dataset) => {
  const seats = new Map<string, LngLat>();
  for (const { value } of dataset.places.rows)
    // The province stands at its own seat, from which its corners are farther.
    if (value.level !== 'province' && value.lat !== null && value.lng !== null)
      seats.set(value.id, [value.lng, value.lat]);
  return locatedRows(dataset)
    .filter(({ isHome }) => isHome)
    .flatMap((located) => {
      const problem = findProblem(located, seats);
      if (!problem) return [];
      const { file, row, feature } = located;
      return [
        { rule: 'home-outline', file, row, feature, message: problem[0], remedy: problem[1] },
      ];
    });
};

function findProblem(
  { cells, position }: LocatedRow,
  seats: ReadonlyMap<string, LngLat>,
): Problem | null {
  const outside = distanceOutsideKm(homeOutline(), position);
  if (outside > OUTLINE_TOLERANCE_KM)
    return [`lies ${outside.toFixed(1)} km outside the home region`, 'check the digits'];
  const home = cells['home'] ?? cells['parent'] ?? '';
  const seat = seats.get(home);
  const km = seat ? distanceKm(position, seat) : 0;
  if (km <= FROM_SEAT_KM) return null;
  return [`lies ${Math.round(km)} km from ${home}`, 'correct the position or the home place'];
}
