/**
 * Train routes as chains of pieces that routes share. On the map a service and the track it
 * runs on must coincide although lines bend gently at stations, so every bend exists once:
 *   leg   between two nodes, short of both
 *   turn  from one leg through a node into the next
 *   stub  from a leg to the node where a service ends or the mode changes
 */
import type { LngLat } from './model';
import { curveThrough, towards } from './rail-curve';

export const LEG_MODES = ['rail', 'ferry', 'road'] as const;
export type LegMode = (typeof LEG_MODES)[number];

export interface RailRoute {
  readonly id: string;
  /** Node ids from origin to destination. */
  readonly nodes: readonly string[];
  /** Legs (see {@link legKey}) that are not by rail. */
  readonly modes: ReadonlyMap<string, LegMode>;
}

export interface Piece {
  /** The same for both directions. */
  readonly key: string;
  readonly mode: LegMode;
  readonly from: string;
  readonly to: string;
  readonly line: readonly LngLat[];
}

/** A leg has one key, whichever way it is travelled. */
export function legKey(a: string, b: string): string {
  return a < b ? `${a}>${b}` : `${b}>${a}`;
}

/** The pieces of a route, in the order and direction of travel. */
export function cutIntoPieces(
  route: RailRoute,
  positions: ReadonlyMap<string, LngLat>,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const modeOf = (a: string, b: string): LegMode => route.modes.get(legKey(a, b)) ?? 'rail';
  route.nodes.forEach((node, index) => {
    const at = positions.get(node);
    const [before, after] = [route.nodes[index - 1], route.nodes[index + 1]];
    const from = before === undefined ? undefined : positions.get(before);
    const to = after === undefined ? undefined : positions.get(after);
    if (!at) return;
    const arriving = before !== undefined && from ? modeOf(before, node) : null;
    const leaving = after !== undefined && to ? modeOf(node, after) : null;
    if (before !== undefined && after !== undefined && from && to && arriving === leaving) {
      pieces.push(makeTurn([before, node, after], [from, at, to], arriving ?? 'rail'));
    } else {
      if (before !== undefined && from && arriving)
        pieces.push(flip(makeStub(node, before, at, from, arriving)));
      if (after !== undefined && to && leaving) pieces.push(makeStub(node, after, at, to, leaving));
    }
    if (after !== undefined && to && leaving) pieces.push(makeLeg(node, after, at, to, leaving));
  });
  return pieces;
}

/** Joins pieces that follow each other into one line. */
export function joinPieces(pieces: readonly Piece[]): LngLat[] {
  return pieces.flatMap(({ line }, index) => (index === 0 ? line : line.slice(1)));
}

export function flip(piece: Piece): Piece {
  return { ...piece, from: piece.to, to: piece.from, line: piece.line.toReversed() };
}

/** The point where a leg meets the turns and stubs at one of its nodes. */
function joint(node: string, other: string): string {
  return `${node}|${other}`;
}

function makeLeg(a: string, b: string, at: LngLat, to: LngLat, mode: LegMode): Piece {
  const line = [towards(at, to), towards(to, at)];
  return { key: `leg ${legKey(a, b)}`, mode, from: joint(a, b), to: joint(b, a), line };
}

function makeStub(node: string, other: string, at: LngLat, to: LngLat, mode: LegMode): Piece {
  const line = [at, towards(at, to)];
  return { key: `stub ${node} ${other}`, mode, from: node, to: joint(node, other), line };
}

function makeTurn(
  [before, node, after]: readonly [string, string, string],
  [from, at, to]: readonly [LngLat, LngLat, LngLat],
  mode: LegMode,
): Piece {
  // Computed in one direction only, so that both directions give the same digits.
  if (before > after) return flip(makeTurn([after, node, before], [to, at, from], mode));
  const line = curveThrough(towards(at, from), at, towards(at, to));
  const key = `turn ${before} ${node} ${after}`;
  return { key, mode, from: joint(node, before), to: joint(node, after), line };
}
