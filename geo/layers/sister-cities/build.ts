import type { Geometry } from 'geojson';
import { toPublishedLine } from '../../lib/antimeridian';
import { positionOf, publishFeature, viewFeature } from '../../lib/features';
import { greatCircle } from '../../lib/great-circle';
import { defineLayer, type BuildContext } from '../../lib/layer-room';
import type { LngLat } from '../../lib/model';
import { namePair } from '../../lib/names';
import { LINE_DECIMALS, roundPosition } from '../../lib/precision';
import { sisterCityRow, type SisterCityRow } from './schema';

/** The published line keeps within 3 km of the true one; rounding takes up to 80 m of that. */
const TOLERANCE_KM = 2.9;

const VIEW_COLUMNS = [
  'level',
  'established',
  'status',
  'confidence',
] as const satisfies readonly (keyof SisterCityRow)[];

export const sisterCities = defineLayer({
  id: 'sister-cities',
  tables: { facts: sisterCityRow },
  geometryKind: 'great-circle',
  pointsAtHome: false,
  sharedMeasures: ['sister_pairs'],
  build: ({ facts }, context) => ({
    features: facts.map((row) => {
      const line = publishedLine(findEnds(row, context));
      return publishFeature('sister-cities', coreOf(row, context), row, line);
    }),
    view: facts.map((row) => {
      const line = viewLine(findEnds(row, context));
      return viewFeature(coreOf(row, context), row, VIEW_COLUMNS, line);
    }),
    parts: {},
    statistics: [],
  }),
});

type Ends = readonly [home: LngLat, partner: LngLat];

function findEnds(row: SisterCityRow, { places }: BuildContext): Ends | null {
  const [home, partner] = [places.get(row.home), places.get(row.partner_place)];
  const from = home && positionOf(home);
  const to = partner && positionOf(partner);
  return from && to ? [from, to] : null;
}

function publishedLine(ends: Ends | null): Geometry | null {
  if (!ends) return null;
  return toPublishedLine(greatCircle(...ends, { toleranceKm: TOLERANCE_KM }));
}

/** The ends alone: the browser computes the circle, which saves five bytes in six. */
function viewLine(ends: Ends | null): Geometry | null {
  if (!ends) return null;
  const coordinates = ends.map((end) => [...roundPosition(end, LINE_DECIMALS)]);
  return { type: 'LineString', coordinates };
}

function coreOf(row: SisterCityRow, { places }: BuildContext) {
  const { id, home, partner_place, partner } = row;
  const unknown = { name: 'Unnamed', name_zh: null };
  const name = namePair(places.get(home) ?? unknown, places.get(partner_place) ?? unknown);
  return { id, name, home, partner_place, partner };
}
