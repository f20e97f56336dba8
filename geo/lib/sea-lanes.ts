/** Shortest ways over a network of sea lanes. */
import { distanceKm } from './great-circle';
import { MinHeap } from './min-heap';
import type { LngLat } from './model';

export interface SeaNetwork {
  readonly nodes: readonly LngLat[];
  /** For each node its neighbours, by their number, with the length of the lane in km. */
  readonly lanes: readonly ReadonlyMap<number, number>[];
}

/** From one node to all others. */
export interface SeaWays {
  readonly from: number;
  /** Kilometres to each node. */
  readonly lengths: readonly number[];
  /** The node before each node; -1 at the start. */
  readonly before: readonly number[];
}

/** Ends of lanes closer than about a kilometre are one node: the network has small gaps. */
const JOIN_DECIMALS = 2;

/**
 * Joins lines into a network and keeps its largest connected part, so that every node can be
 * reached from every other. The two sides of ±180 are one.
 * @param lines positions [lng, lat]; each vertex becomes a node
 * @param leads further lines; one between two neighbouring nodes takes the place of their lane
 */
export function joinLanes(
  lines: readonly (readonly LngLat[])[],
  leads: readonly (readonly LngLat[])[] = [],
): SeaNetwork {
  const numbers = new Map<string, number>();
  const nodes: LngLat[] = [];
  const lanes: Map<number, number>[] = [];
  const numberOf = (position: LngLat): number => {
    const key = keyOf(position);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, nodes.length);
    lanes.push(new Map());
    return nodes.push(position) - 1;
  };
  const addLine = (line: readonly LngLat[]): void => {
    let previous: number | null = null;
    for (const position of line) {
      const next = numberOf(position);
      if (previous !== null && previous !== next) {
        const length = lengthOf(nodes, previous, next);
        lanes[previous]?.set(next, length);
        lanes[next]?.set(previous, length);
      }
      previous = next;
    }
  };
  lines.forEach(addLine);
  for (const lead of leads) {
    const [first, last] = [lead[0], lead.at(-1)];
    if (!first || !last) continue;
    const [from, to] = [numberOf(first), numberOf(last)];
    lanes[from]?.delete(to);
    lanes[to]?.delete(from);
    addLine(lead);
  }
  return keepLargestPart({ nodes, lanes });
}

/** The node closest to a position, on a plane: which of two is closer needs no globe. */
export function nearestNode({ nodes }: SeaNetwork, [lng, lat]: LngLat): number {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  let [nearest, least] = [-1, Infinity];
  for (const [index, node] of nodes.entries()) {
    const turn = Math.abs(node[0] - lng);
    const length = Math.hypot(Math.min(turn, 360 - turn) * narrowing, node[1] - lat);
    if (length < least) [nearest, least] = [index, length];
  }
  return nearest;
}

/** Dijkstra's algorithm from one node to all. */
export function waysFrom({ nodes, lanes }: SeaNetwork, from: number): SeaWays {
  const lengths = nodes.map((_, index) => (index === from ? 0 : Infinity));
  const before = nodes.map(() => -1);
  const heap = new MinHeap<number>();
  heap.push(0, from);
  for (let next = heap.pop(); next; next = heap.pop()) {
    const { key, item: node } = next;
    if (key > (lengths[node] ?? 0)) continue;
    for (const [neighbour, length] of lanes[node] ?? [])
      if (key + length < (lengths[neighbour] ?? 0)) {
        lengths[neighbour] = key + length;
        before[neighbour] = node;
        heap.push(key + length, neighbour);
      }
  }
  return { from, lengths, before };
}

/** The nodes from the start to `to`, both included. */
export function wayTo({ before }: SeaWays, to: number): number[] {
  const way: number[] = [];
  for (let node = to; node >= 0; node = before[node] ?? -1) way.push(node);
  return way.toReversed();
}

function keyOf([lng, lat]: LngLat): string {
  const east = lng.toFixed(JOIN_DECIMALS) === '-180.00' ? 180 : lng;
  return `${east.toFixed(JOIN_DECIMALS)} ${lat.toFixed(JOIN_DECIMALS)}`;
}

function lengthOf(nodes: readonly LngLat[], a: number, b: number): number {
  const [from, to] = [nodes[a], nodes[b]];
  return from && to ? distanceKm(from, to) : Infinity;
}

function keepLargestPart(network: SeaNetwork): SeaNetwork {
  const seen = new Set<number>();
  let largest: number[] = [];
  for (const start of network.nodes.keys()) {
    if (seen.has(start)) continue;
    const part = reach(network, start, seen);
    if (part.length > largest.length) largest = part;
  }
  const renumbered = new Map(largest.map((node, index) => [node, index]));
  const lanes = largest.map((node) => {
    const entries = [...(network.lanes[node] ?? [])];
    return new Map(entries.map(([to, length]) => [renumbered.get(to) ?? -1, length]));
  });
  return { nodes: largest.flatMap((node) => network.nodes.slice(node, node + 1)), lanes };
}

/** All nodes of the part that `start` lies in; marks them as seen. */
function reach({ lanes }: SeaNetwork, start: number, seen: Set<number>): number[] {
  const part = [start];
  seen.add(start);
  // The list grows while it is walked along.
  for (const node of part)
    for (const neighbour of lanes[node]?.keys() ?? [])
      if (!seen.has(neighbour)) {
        seen.add(neighbour);
        part.push(neighbour);
      }
  return part;
}
