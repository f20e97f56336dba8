import { pointOf, publishFeature, viewFeature } from '../../lib/features';
import { defineLayer } from '../../lib/layer-room';
import { nameOf } from '../../lib/names';
import { parkRow, type ParkRow } from './schema';

const VIEW_COLUMNS = [
  'short_name',
  'short_name_zh',
  'place_name',
  'investor',
  'established',
  'area_km2',
  'invested_usd',
  'enterprises',
  'jobs',
  'annual_trade_usd',
  'level',
  'official_seven',
  'status',
  'as_of',
  'confidence',
] as const satisfies readonly (keyof ParkRow)[];

export const overseasParks = defineLayer({
  id: 'overseas-parks',
  tables: { facts: parkRow },
  geometryKind: 'surveyed',
  pointsAtHome: false,
  sharedMeasures: ['parks', 'parks_enterprises', 'parks_jobs'],
  build: ({ facts }) => ({
    features: facts.map((row) => publishFeature('overseas-parks', coreOf(row), row, pointOf(row))),
    view: facts.map((row) => viewFeature(coreOf(row), row, VIEW_COLUMNS, pointOf(row))),
    parts: {},
    statistics: [],
  }),
});

function coreOf(row: ParkRow) {
  const { id, home, partner } = row;
  return { id, name: nameOf(row), home, partner_place: null, partner };
}
