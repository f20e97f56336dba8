import { pointOf, publishFeature, viewFeature } from '../../lib/features';
import { defineLayer, featureStatistics } from '../../lib/layer-room';
import { nameOf } from '../../lib/names';
import { statisticRow } from '../../lib/shared-schemas';
import { airportRow, type AirportRow } from './schema';

const VIEW_COLUMNS = [
  'iata',
  'icao',
  'opened',
  'entry_name',
  'entry_opened',
  'status',
  'confidence',
] as const satisfies readonly (keyof AirportRow)[];

export const airports = defineLayer({
  id: 'airports',
  tables: { facts: airportRow, traffic: statisticRow },
  geometryKind: 'surveyed',
  pointsAtHome: true,
  sharedMeasures: [
    'passengers',
    'cargo_t',
    'movements',
    'international_passengers',
    'international_cargo_t',
    'international_passenger_routes',
    'international_cargo_routes',
    'international_passenger_cities',
    'international_cities',
  ],
  build: ({ facts, traffic }) => ({
    features: facts.map((row) => publishFeature('airports', coreOf(row), row, pointOf(row))),
    view: facts.map((row) => viewFeature(coreOf(row), row, VIEW_COLUMNS, pointOf(row))),
    parts: {},
    statistics: featureStatistics('airports', traffic),
  }),
});

function coreOf(row: AirportRow) {
  return { id: row.id, name: nameOf(row), home: row.home, partner_place: null, partner: null };
}
