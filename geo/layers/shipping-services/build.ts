import type { Feature, LineString } from 'geojson';
import { toPublishedLine, unwrap } from '../../lib/antimeridian';
import { sortById } from '../../lib/canonical';
import { positionOf, publishFeature, viewFeature } from '../../lib/features';
import { defineLayer, type BuildContext } from '../../lib/layer-room';
import type { LngLat } from '../../lib/model';
import { nameOf } from '../../lib/names';
import { joinPieces, type Piece } from '../../lib/rail';
import { dropStraight } from '../../lib/rail-curve';
import { mergeIntoTracks } from '../../lib/rail-tracks';
import { roundLine } from '../../lib/precision';
import { lessExact } from '../../lib/precision-words';
import { seaRoutes } from './sea-routes';
import { leadRow, serviceRow, type ServiceRow } from './schema';

const VIEW_COLUMNS = [
  'home_port',
  'dest_unlocode',
  'kind',
  'operator',
  'frequency',
  'opened',
  'status',
  'as_of',
  'confidence',
] as const satisfies readonly (keyof ServiceRow)[];

export const shippingServices = defineLayer({
  id: 'shipping-services',
  tables: { facts: serviceRow, leads: leadRow },
  geometryKind: 'sea-lane',
  // At home each service starts at a port of the layer `ports`.
  precisionOf: (_properties, farEnd) => lessExact('terminal', farEnd),
  pointsAtHome: false,
  sharedMeasures: ['international_container_routes'],
  build: ({ facts, leads }, context) => {
    // Sorted, so that shared lanes are numbered and turned the same way whatever the order of rows.
    const voyages = sortById(facts).map((row) => ({ ...row, ends: findEnds(row, context) }));
    const pieces = seaRoutes(voyages, leads);
    const past = new Set(facts.filter(({ status }) => status === 'historic').map(({ id }) => id));
    const lines = new Map([...pieces].map(([id, route]) => [id, drawLine(route)]));
    return {
      features: facts.map((row) => {
        const line = lines.get(row.id);
        const geometry = line ? toPublishedLine(line) : null;
        return publishFeature('shipping-services', coreOf(row), row, geometry);
      }),
      view: facts.map((row) => {
        const line = lines.get(row.id);
        return viewFeature(coreOf(row), row, VIEW_COLUMNS, line ? toLine(line) : null);
      }),
      parts: { lanes: { type: 'FeatureCollection', features: drawLanes(pieces, past) } },
      statistics: [],
    };
  },
});

/** Port at home and port abroad. */
function findEnds(
  { home_port, partner_place }: ServiceRow,
  { positions, places }: BuildContext,
): readonly [LngLat, LngLat] | null {
  const from = positions.get(`ports.${home_port}`);
  const place = partner_place === null ? undefined : places.get(partner_place);
  const to = place && positionOf(place);
  return from && to ? [from, to] : null;
}

/** One line whose longitudes run on past ±180, without vertices that nobody could see. */
function drawLine(pieces: readonly Piece[]): LngLat[] {
  return dropStraight(roundLine(unwrap(joinPieces(pieces))));
}

function toLine(line: readonly LngLat[]): LineString {
  return { type: 'LineString', coordinates: line.map((position) => [...position]) };
}

/** Each lane once, however many services share it; on one of past services alone none runs. */
function drawLanes(
  routes: ReadonlyMap<string, readonly Piece[]>,
  past: ReadonlySet<string>,
): Feature[] {
  return mergeIntoTracks(routes).map(({ id, users, line }): Feature => {
    const running = users.filter((user) => !past.has(user));
    const period = running.length > 0 ? 'known' : 'past';
    const services = running.length || users.length;
    return {
      type: 'Feature',
      geometry: toLine(dropStraight(roundLine(unwrap(line)))),
      properties: { id, services, period, features: users },
    };
  });
}

function coreOf(row: ServiceRow) {
  const { id, home, partner_place, partner } = row;
  return { id, name: nameOf(row), home, partner_place, partner };
}
