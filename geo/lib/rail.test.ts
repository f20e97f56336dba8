import { describe, expect, it } from 'vitest';
import type { LngLat } from './model';
import { cutIntoPieces, joinPieces, legKey, type LegMode, type RailRoute } from './rail';
import { mergeIntoTracks } from './rail-tracks';

const POSITIONS = new Map<string, LngLat>([
  ['a', [0, 0]],
  ['b', [10, 0]],
  ['c', [20, 10]],
  ['d', [20, -10]],
  ['e', [30, 10]],
]);

function route(id: string, nodes: string, modes: readonly [string, LegMode][] = []): RailRoute {
  return { id, nodes: nodes.split(''), modes: new Map(modes) };
}

function piecesOf(...routes: readonly RailRoute[]) {
  return new Map(routes.map((each) => [each.id, cutIntoPieces(each, POSITIONS)]));
}

describe('cutIntoPieces', () => {
  it('runs from origin to destination through every node', () => {
    const line = joinPieces(cutIntoPieces(route('r', 'abce'), POSITIONS));
    expect(line[0]).toEqual([0, 0]);
    expect(line.at(-1)).toEqual([30, 10]);
    for (const node of ['b', 'c']) expect(line).toContainEqual(POSITIONS.get(node));
  });

  it('bends at a node instead of turning at once', () => {
    const line = joinPieces(cutIntoPieces(route('r', 'abc'), POSITIONS));
    const turns = line.map((_, index) => turnAt(line, index));
    expect(Math.max(...turns)).toBeLessThan(30);
  });

  it('is the same line in both directions', () => {
    const out = joinPieces(cutIntoPieces(route('r', 'abce'), POSITIONS));
    const back = joinPieces(cutIntoPieces(route('r', 'ecba'), POSITIONS));
    expect(back.toReversed()).toEqual(out);
  });

  it('does not bend where the mode changes', () => {
    const pieces = cutIntoPieces(route('r', 'abc', [[legKey('c', 'b'), 'ferry']]), POSITIONS);
    expect(pieces.map(({ mode }) => mode)).toEqual([
      'rail',
      'rail',
      'rail',
      'ferry',
      'ferry',
      'ferry',
    ]);
    expect(joinPieces(pieces)).toContainEqual([10, 0]);
  });

  it('passes over nodes without a position', () => {
    expect(cutIntoPieces(route('r', 'xyz'), POSITIONS)).toEqual([]);
  });
});

describe('mergeIntoTracks', () => {
  it('merges the whole way of services that run together', () => {
    const tracks = mergeIntoTracks(piecesOf(route('r', 'abc'), route('s', 'cba')));
    expect(tracks).toHaveLength(1);
    expect(tracks[0]).toMatchObject({ users: ['r', 's'], mode: 'rail' });
  });

  it('counts the services of each stretch where they part', () => {
    const tracks = mergeIntoTracks(piecesOf(route('r', 'abc'), route('s', 'abd')));
    expect(tracks.map(({ users }) => users.length).toSorted()).toEqual([1, 1, 2]);
  });

  it('has every step of every route, and no step twice', () => {
    const routes = piecesOf(
      route('r', 'abce'),
      route('s', 'abd'),
      route('t', 'dbce'),
      route('u', 'ce'),
    );
    const steps = mergeIntoTracks(routes).flatMap(({ line }) => stepsOf(line));
    expect(new Set(steps).size).toBe(steps.length);
    const known = new Set(steps);
    for (const pieces of routes.values())
      for (const step of stepsOf(joinPieces(pieces))) expect(known).toContain(step);
  });

  it('tells rail, ferry and road apart', () => {
    const modes: [string, LegMode][] = [
      [legKey('b', 'c'), 'ferry'],
      [legKey('c', 'e'), 'road'],
    ];
    const tracks = mergeIntoTracks(piecesOf(route('r', 'abce', modes)));
    expect(tracks.map(({ mode }) => mode).toSorted()).toEqual(['ferry', 'rail', 'road']);
  });
});

function stepsOf(line: readonly LngLat[]): string[] {
  return line.flatMap((position, index) => {
    const previous = line[index - 1];
    return previous ? [[String(previous), String(position)].toSorted().join(' ')] : [];
  });
}

function turnAt(line: readonly LngLat[], index: number): number {
  const [before, at, after] = [line[index - 1], line[index], line[index + 1]];
  if (!before || !at || !after) return 0;
  const arriving = Math.atan2(at[1] - before[1], at[0] - before[0]);
  const leaving = Math.atan2(after[1] - at[1], after[0] - at[0]);
  const turn = Math.abs(leaving - arriving) % (2 * Math.PI);
  return (Math.min(turn, 2 * Math.PI - turn) * 180) / Math.PI;
}
