import type { LngLat } from './model';
import { flip, joinPieces, type LegMode, type Piece } from './rail';

/** A piece of track that the same services share from end to end. */
export interface Track {
  readonly id: string;
  /** Ids of the services, sorted. */
  readonly users: readonly string[];
  readonly mode: LegMode;
  readonly line: readonly LngLat[];
}

interface SharedPiece extends Piece {
  /** Ids of the services, sorted and joined: equal texts mean the same set. */
  readonly users: string;
}

/** Each piece once, however many services use it; pieces with the same services in one chain. */
export function mergeIntoTracks(routes: ReadonlyMap<string, readonly Piece[]>): Track[] {
  const pieces = sharePieces(routes);
  const atJoint = new Map<string, SharedPiece[]>();
  for (const piece of pieces)
    for (const end of [piece.from, piece.to])
      atJoint.set(end, [...(atJoint.get(end) ?? []), piece]);

  const used = new Set<string>();
  const tracks: Track[] = [];
  for (const piece of pieces) {
    if (used.has(piece.key)) continue;
    used.add(piece.key);
    const ahead = follow(piece, atJoint, used);
    const behind = follow(asShared(flip(piece), piece), atJoint, used);
    const chain = [...behind.map(flip).toReversed(), piece, ...ahead];
    const users = piece.users.split('|');
    const id = `track-${tracks.length + 1}`;
    tracks.push({ id, users, mode: piece.mode, line: joinPieces(chain) });
  }
  return tracks;
}

function sharePieces(routes: ReadonlyMap<string, readonly Piece[]>): SharedPiece[] {
  const users = new Map<string, Set<string>>();
  const byKey = new Map<string, Piece>();
  for (const [route, pieces] of routes)
    for (const piece of pieces) {
      // A leg that one service runs by rail and another by road is two tracks.
      const key = `${piece.key} ${piece.mode}`;
      users.set(key, (users.get(key) ?? new Set()).add(route));
      if (!byKey.has(key)) byKey.set(key, { ...piece, key });
    }
  return [...byKey.values()]
    .map((piece) => {
      const ids = [...(users.get(piece.key) ?? [])].toSorted();
      return { ...piece, users: ids.join('|') };
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** The pieces that continue a piece beyond its end, turned to its direction. */
function follow(
  start: SharedPiece,
  atJoint: ReadonlyMap<string, readonly SharedPiece[]>,
  used: Set<string>,
): SharedPiece[] {
  const chain: SharedPiece[] = [];
  let last = start;
  for (;;) {
    const candidates = (atJoint.get(last.to) ?? []).filter(
      ({ key, users, mode }) => key !== last.key && users === last.users && mode === last.mode,
    );
    const [next] = candidates;
    if (!next || candidates.length > 1 || used.has(next.key)) return chain;
    used.add(next.key);
    last = next.from === last.to ? next : asShared(flip(next), next);
    chain.push(last);
  }
}

function asShared(piece: Piece, { users }: SharedPiece): SharedPiece {
  return { ...piece, users };
}
