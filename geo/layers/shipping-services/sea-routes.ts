/** Ways from the home ports to the ports abroad, over sea lanes and the leads of `leads.csv`. */
import { readMarineNetwork } from '../../lib/marine-network';
import type { LngLat } from '../../lib/model';
import { legKey, type Piece } from '../../lib/rail';
import {
  joinLanes,
  nearestNode,
  wayTo,
  waysFrom,
  type SeaNetwork,
  type SeaWays,
} from '../../lib/sea-lanes';
import { PASSAGES, type LeadRow } from './schema';

export interface Voyage {
  readonly id: string;
  /** Lead that this voyage alone may take. */
  readonly passage: string | null;
  readonly home_port: string;
  readonly partner_place: string | null;
  /** Port at home and port abroad; null where one is not known. */
  readonly ends: readonly [LngLat, LngLat] | null;
}

/**
 * The pieces of each voyage: straight from the port to the closest node of the network, the
 * shortest way over its lanes, straight to the port abroad.
 * @returns by the voyage's id; those without both ends are left out
 */
export function seaRoutes(
  voyages: readonly Voyage[],
  leads: readonly LeadRow[],
): Map<string, readonly Piece[]> {
  const finders = new Map<string | null, WayFinder>();
  const routes = new Map<string, readonly Piece[]>();
  for (const { id, ends, passage, home_port, partner_place } of voyages) {
    if (!ends) continue;
    const finder =
      finders.get(passage) ?? findWays(joinLanes(readMarineNetwork(), openLeads(leads, passage)));
    finders.set(passage, finder);
    const [from, to] = ends;
    routes.set(
      id,
      cutAtStops([
        { name: `port ${home_port}`, position: from },
        ...finder(from, to),
        { name: `place ${partner_place ?? ''}`, position: to },
      ]),
    );
  }
  return routes;
}

interface Stop {
  readonly name: string;
  readonly position: LngLat;
}

type WayFinder = (from: LngLat, to: LngLat) => readonly Stop[];

/** Finds ways over a network; those from one port are computed together. */
function findWays(network: SeaNetwork): WayFinder {
  const known = new Map<number, SeaWays>();
  return (from, to) => {
    const start = nearestNode(network, from);
    const ways = known.get(start) ?? waysFrom(network, start);
    known.set(start, ways);
    return wayTo(ways, nearestNode(network, to)).flatMap((node) => {
      const position = network.nodes[node];
      // Named by its place, since each network has numbers of its own.
      return position ? [{ name: position.join(' '), position }] : [];
    });
  };
}

function cutAtStops(stops: readonly Stop[]): Piece[] {
  return stops.slice(1).map((stop, index): Piece => {
    const before = stops[index] ?? stop;
    const [key, line] = [legKey(before.name, stop.name), [before.position, stop.position]];
    return { key, mode: 'ferry', from: before.name, to: stop.name, line };
  });
}

/** The leads that are open to all, and the passage asked for. */
function openLeads(leads: readonly LeadRow[], passage: string | null): (readonly LngLat[])[] {
  const closed = PASSAGES.filter((name) => name !== passage);
  const lines = new Map<string, LngLat[]>();
  for (const { lead, lng, lat } of leads)
    if (!closed.some((name) => name === lead))
      lines.set(lead, [...(lines.get(lead) ?? []), [lng, lat]]);
  return [...lines.values()];
}
