import { publishedArc, viewArc, type Ends } from '../../lib/arcs';
import { positionOf, publishFeature, viewFeature } from '../../lib/features';
import { defineLayer, type BuildContext } from '../../lib/layer-room';
import type { Localized } from '../../lib/model';
import { namePair } from '../../lib/names';
import { destinationRow, flightRow, type DestinationRow, type FlightRow } from './schema';

const VIEW_COLUMNS = [
  'airport',
  'kind',
  'opened',
  'status',
  'as_of',
  'confidence',
] as const satisfies readonly (keyof FlightRow)[];

export const flights = defineLayer({
  id: 'flights',
  tables: { facts: flightRow, destinations: destinationRow },
  geometryKind: 'great-circle',
  pointsAtHome: false,
  sharedMeasures: [
    'international_passenger_routes',
    'international_cargo_routes',
    'international_passenger_cities',
    'international_cities',
  ],
  build: ({ facts, destinations }, context) => {
    const airports = new Map(destinations.map((row) => [row.id, row]));
    const endsOf = (row: FlightRow) => findEnds(row, airports, context);
    return {
      features: facts.map((row) => {
        const { destination, ...columns } = row;
        const far = describeDestination(airports.get(destination ?? ''));
        const line = publishedArc(endsOf(row));
        return publishFeature('flights', coreOf(row, context), { ...columns, ...far }, line);
      }),
      view: facts.map((row) =>
        viewFeature(coreOf(row, context), row, VIEW_COLUMNS, viewArc(endsOf(row))),
      ),
      parts: {},
      statistics: [],
    };
  },
});

type Airports = ReadonlyMap<string, DestinationRow>;

/** From airport to airport; to the city where no source names the airport. */
function findEnds(
  { airport, destination, partner_place }: FlightRow,
  airports: Airports,
  { places, positions }: BuildContext,
): Ends | null {
  const far = destination === null ? places.get(partner_place) : airports.get(destination);
  const from = positions.get(`airports.${airport}`);
  const to = far && positionOf(far);
  return from && to ? [from, to] : null;
}

/** What the published row says of the airport abroad. */
function describeDestination(airport: DestinationRow | undefined) {
  return {
    to_iata: airport?.iata ?? null,
    to_airport: airport?.name ?? null,
    to_airport_zh: airport?.name_zh ?? null,
    to_lat: airport?.lat ?? null,
    to_lng: airport?.lng ?? null,
  };
}

function coreOf(row: FlightRow, { places }: BuildContext) {
  const { id, home, partner_place, partner, kind } = row;
  const unknown = { name: 'Unnamed', name_zh: null };
  const pair = namePair(places.get(home) ?? unknown, places.get(partner_place) ?? unknown);
  return { id, name: kind === 'cargo' ? asCargo(pair) : pair, home, partner_place, partner };
}

/** Many places have both kinds, so one of them says so in its name. */
function asCargo({ en, zh }: Localized): Localized {
  return { en: `${en} (cargo)`, zh: zh === null ? null : `${zh}（货运）` };
}
