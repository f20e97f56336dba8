import { describe, expect, it } from 'vitest';
import { pickRefs, type Hit } from './picking';

function hit(layer: string, type: string, id: unknown): Hit {
  return { layer: { id: layer, type }, properties: { id } };
}

describe('pickRefs', () => {
  it('gives each feature once, topmost first', () => {
    const hits = [
      hit('ports/symbol', 'symbol', 'nanjing'),
      hit('airports/symbol', 'symbol', 'nanjing-lukou'),
      hit('ports/symbol', 'symbol', 'nanjing'),
    ];
    expect(pickRefs(hits)).toEqual([
      { layer: 'ports', id: 'nanjing' },
      { layer: 'airports', id: 'nanjing-lukou' },
    ]);
  });

  it('prefers symbols and discs to lines that pass below', () => {
    const hits = [
      hit('freight-trains/hit', 'line', 'xuzhou--hamburg'),
      hit('sister-cities/end', 'circle', 'suzhou--riga-lv'),
    ];
    expect(pickRefs(hits)).toEqual([{ layer: 'sister-cities', id: 'suzhou--riga-lv' }]);
  });

  it('offers lines where there is nothing else, and never an endless list', () => {
    const hits = Array.from({ length: 40 }, (_, index) =>
      hit('a/hit', 'line', `link-${String(index)}`),
    );
    expect(pickRefs(hits)).toHaveLength(12);
  });

  it('leaves out what has no word for an id', () => {
    expect(
      pickRefs([
        hit('a/b', 'circle', 7),
        { layer: { id: 'a/b', type: 'circle' }, properties: null },
      ]),
    ).toEqual([]);
  });
});
