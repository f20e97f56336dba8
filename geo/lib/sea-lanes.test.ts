import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from './great-circle';
import type { LngLat } from './model';
import { joinLanes, nearestNode, wayTo, waysFrom, type SeaNetwork } from './sea-lanes';

/** Positions on the way between two places. */
function way(network: SeaNetwork, from: LngLat, to: LngLat): readonly (LngLat | undefined)[] {
  const ways = waysFrom(network, nearestNode(network, from));
  return wayTo(ways, nearestNode(network, to)).map((node) => network.nodes[node]);
}

describe('joinLanes', () => {
  it('joins ends that are a few metres apart', () => {
    const lines: LngLat[][] = [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [1.0001, 0.0001],
        [2, 0],
      ],
    ];
    expect(joinLanes(lines).nodes).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
  });

  it('goes on over ±180', () => {
    const network = joinLanes([
      [
        [170, 10],
        [180, 10],
      ],
      [
        [-180, 10],
        [-170, 10],
      ],
    ]);
    expect(way(network, [170, 10], [-170, 10])).toHaveLength(3);
    expect(nearestNode(network, [-179, 10])).toBe(nearestNode(network, [179, 10]));
  });

  it('drops what cannot be reached', () => {
    const network = joinLanes([
      [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
      [
        [50, 50],
        [51, 50],
      ],
    ]);
    expect(network.nodes).toHaveLength(3);
    expect(network.nodes[nearestNode(network, [50, 50])]).toEqual([2, 0]);
  });

  it('lets a lead take the place of the lane between its ends', () => {
    const lane: LngLat[] = [
      [0, 0],
      [1, 0],
    ];
    const lead: LngLat[] = [
      [0, 0],
      [0.5, 3],
      [1, 0],
    ];
    expect(way(joinLanes([lane]), [0, 0], [1, 0])).toEqual(lane);
    expect(way(joinLanes([lane], [lead]), [0, 0], [1, 0])).toEqual(lead);
  });
});

it('finds ways as short as trying every lane over and over does', () => {
  const position = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(position, position), { minLength: 1 }), (lines) => {
      const network = joinLanes(lines);
      const { lengths, before } = waysFrom(network, 0);
      expect(lengths.map((length) => length.toFixed(6))).toEqual(
        relax(network).map((length) => length.toFixed(6)),
      );
      for (const node of network.nodes.keys()) {
        const steps = wayTo({ from: 0, lengths, before }, node).map((step) => network.nodes[step]);
        const walked = steps.reduce((sum, step, index) => {
          const last = steps[index - 1];
          return step && last ? sum + distanceKm(last, step) : sum;
        }, 0);
        expect(walked).toBeCloseTo(lengths[node] ?? NaN, 6);
      }
    }),
  );
});

/** Bellman and Ford: no heap, no order, many rounds. */
function relax({ nodes, lanes }: SeaNetwork): number[] {
  const lengths = nodes.map((_, index) => (index === 0 ? 0 : Infinity));
  for (const _round of nodes)
    lanes.forEach((neighbours, from) => {
      for (const [to, length] of neighbours)
        lengths[to] = Math.min(lengths[to] ?? Infinity, (lengths[from] ?? Infinity) + length);
    });
  return lengths;
}
