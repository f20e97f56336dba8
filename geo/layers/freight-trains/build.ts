import type { Feature, FeatureCollection, Geometry, LineString } from 'geojson';
import { toPublishedLine, unwrap } from '../../lib/antimeridian';
import { sortById } from '../../lib/canonical';
import { positionOf, publishFeature, viewFeature } from '../../lib/features';
import { defineLayer } from '../../lib/layer-room';
import type { LngLat, PropertyValue } from '../../lib/model';
import { nameOf } from '../../lib/names';
import { LINE_DECIMALS, roundPosition } from '../../lib/precision';
import { cutIntoPieces, joinPieces, legKey, type LegMode, type RailRoute } from '../../lib/rail';
import { dropStraight } from '../../lib/rail-curve';
import { mergeIntoTracks, type Track } from '../../lib/rail-tracks';
import { statisticRow } from '../../lib/shared-schemas';
import { nodeRow, trainRow, type NodeRow, type TrainRow } from './schema';

const VIEW_COLUMNS = [
  'origin',
  'destination',
  'brand',
  'direction',
  'corridor',
  'border_crossing',
  'distance_km',
  'first_run',
  'status',
  'destination_basis',
  'border_basis',
  'confidence',
] as const satisfies readonly (keyof TrainRow)[];

export const freightTrains = defineLayer({
  id: 'freight-trains',
  tables: { facts: trainRow, nodes: nodeRow, 'trains-by-year': statisticRow },
  geometryKind: 'schematic',
  // Stations stand at their towns; where the source names a country only, the town is a stand-in.
  precisionOf: ({ destination_basis: basis }) => (basis === 'country-only' ? 'country' : 'city'),
  pointsAtHome: false,
  subjects: 'places',
  build: ({ facts, nodes, 'trains-by-year': trainsByYear }) => {
    const stops = new Map(nodes.map((node) => [node.id, node]));
    const positions = nodePositions(nodes);
    // Sorted, so that tracks are numbered and turned the same way whatever the order of rows.
    const routes = sortById(facts).map(describeRoute);
    const pieces = new Map(routes.map((route) => [route.id, cutIntoPieces(route, positions)]));
    return {
      features: facts.map((row) => {
        const geometry = publishedLine(row, positions);
        return publishFeature('freight-trains', coreOf(row, stops), row, geometry);
      }),
      view: facts.map((row) => {
        const line = dropStraight(joinPieces(pieces.get(row.id) ?? []));
        const geometry = line.length < 2 ? null : toLine(line);
        return viewFeature(coreOf(row, stops), row, VIEW_COLUMNS, geometry);
      }),
      parts: {
        tracks: collect(mergeIntoTracks(pieces).map(trackFeature)),
        stops: stopPart(nodes, facts),
      },
      statistics: trainsByYear,
    };
  },
});

function nodePositions(nodes: readonly NodeRow[]): Map<string, LngLat> {
  const positions = new Map<string, LngLat>();
  for (const node of nodes) {
    const position = positionOf(node);
    if (position) positions.set(node.id, roundPosition(position, LINE_DECIMALS));
  }
  return positions;
}

function describeRoute(row: TrainRow): RailRoute {
  const keysOf = (legs: readonly string[], mode: LegMode) =>
    legs.map((leg) => {
      const [from = '', to = ''] = leg.split('>');
      return [legKey(from, to), mode] as const;
    });
  const modes = new Map([...keysOf(row.ferry_legs, 'ferry'), ...keysOf(row.road_legs, 'road')]);
  return { id: row.id, nodes: row.via, modes };
}

/** The plain polyline through the nodes: the gentle bends of the map are not facts. */
function publishedLine(row: TrainRow, positions: ReadonlyMap<string, LngLat>): Geometry | null {
  const known = row.via.map((node) => positions.get(node));
  const line = known.filter((position) => position !== undefined);
  if (line.length < 2 || line.length < known.length) return null;
  return toPublishedLine(unwrap(line));
}

function coreOf(row: TrainRow, stops: ReadonlyMap<string, NodeRow>) {
  const { id, home, partner } = row;
  const partner_place = stops.get(row.destination)?.place ?? null;
  return { id, name: nameOf(row), home, partner_place, partner };
}

function trackFeature({ id, users, mode, line }: Track): Feature {
  const services = users.length;
  return makeFeature(toLine(dropStraight(line)), { id, services, mode, features: users });
}

function stopPart(nodes: readonly NodeRow[], rows: readonly TrainRow[]): FeatureCollection {
  const features = sortById(nodes).map(({ id, name, name_zh, kind, gauge_change, lng, lat }) => {
    const coordinates = [...roundPosition([lng, lat], LINE_DECIMALS)];
    const users = sortById(rows.filter(({ via }) => via.includes(id))).map((row) => row.id);
    const properties = { id, name, name_zh, kind, gauge_change, features: users };
    return makeFeature({ type: 'Point', coordinates }, properties);
  });
  return collect(features);
}

function makeFeature(
  geometry: Geometry,
  properties: Readonly<Record<string, PropertyValue>>,
): Feature {
  return { type: 'Feature', geometry, properties };
}

function toLine(line: readonly LngLat[]): LineString {
  return { type: 'LineString', coordinates: line.map((position) => [...position]) };
}

function collect(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
