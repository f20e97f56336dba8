import { allTables, type Rule } from '../lib/dataset';
import type { Finding } from '../lib/finding';
import { distanceKm } from '../lib/great-circle';
import type { LngLat, RegionConfig } from '../lib/model';
import type { RawRow } from '../lib/table';

/** Ports lie off the coast and airports beyond the border, so the box is widened. */
const HOME_PADDING_DEGREES = 0.5;
/** Farther from where its country's name is written than any place of Russia or Canada is. */
const FAR_KM = 4000;

/** Positions are whole, at home where they must be, and not written as lng, lat. */
export const positions: Rule = (dataset) => {
  const labels = new Map(
    dataset.partners.rows.map(({ value }) => [
      value.code,
      [value.label_lng, value.label_lat] as const,
    ]),
  );
  const homeFiles = new Set(
    dataset.layers
      .filter(({ room }) => room.pointsAtHome)
      .map(({ tables }) => tables.get('facts')?.file),
  );
  return allTables(dataset).flatMap(({ file, raw, schema }) => {
    if (!('lat' in schema.entries)) return [];
    return raw.flatMap((row): Finding[] => {
      const atHome = homeFiles.has(file) || row.cells['side'] === 'home';
      const label = labels.get(row.cells['country'] ?? row.cells['partner'] ?? '');
      const problem = findProblem(row, atHome ? dataset.region.value : null, label);
      return problem ? [describe(file, row, problem)] : [];
    });
  });
};

type Problem = readonly [message: string, remedy: string];

function findProblem(
  { cells }: RawRow,
  home: RegionConfig | null,
  label: LngLat | undefined,
): Problem | null {
  const [lat = '', lng = ''] = [cells['lat'], cells['lng']];
  if (lat === '' && lng === '') return null;
  if (lat === '' || lng === '')
    return ['has half a position', 'fill in lat and lng, or leave both empty'];
  const position: LngLat = [Number(lng), Number(lat)];
  const swapped: LngLat = [position[1], position[0]];
  if (!isWithinWorld(position)) {
    // Out of range and malformed numbers are findings of the schema; swapping explains some.
    return isWithinWorld(swapped) && home && isAtHome(swapped, home) ? SWAPPED : null;
  }
  if (home && !isAtHome(position, home))
    return isAtHome(swapped, home) ? SWAPPED : ['lies outside the home region', 'check the digits'];
  if (home || !label || !isWithinWorld(swapped)) return null;
  const [far, near] = [distanceKm(position, label), distanceKm(swapped, label)];
  return far > FAR_KM && near < far / 3 ? SWAPPED : null;
}

const SWAPPED: Problem = ['lat and lng seem to be swapped', 'swap the two cells'];

function isWithinWorld([lng, lat]: LngLat): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}

function isAtHome([lng, lat]: LngLat, { homeBounds }: RegionConfig): boolean {
  const [west, south, east, north] = homeBounds;
  const padding = HOME_PADDING_DEGREES;
  const isLngInside = lng >= west - padding && lng <= east + padding;
  return isLngInside && lat >= south - padding && lat <= north + padding;
}

function describe(file: string, { row, cells }: RawRow, [message, remedy]: Problem): Finding {
  const feature = cells['id'] ?? '';
  const where = `${message} (lat ${cells['lat'] ?? ''}, lng ${cells['lng'] ?? ''})`;
  return { rule: 'positions', file, row, feature, message: where, remedy };
}
