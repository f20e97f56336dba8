import { expect, it } from 'vitest';
import { tileNumber } from '../../geo/lib/layer-tiles';
import { toPresentTile } from './tiled-layers';

const BASE = 'http://localhost/atlas/';

it('asks for tiles that are there, and for one empty file in place of all others', () => {
  const bits = new Uint8Array(11);
  const places: [number, number, number][] = [
    [0, 0, 0],
    [2, 3, 1],
  ];
  for (const place of places) {
    const number = tileNumber(...place);
    bits[number >> 3] = (bits[number >> 3] ?? 0) | (1 << (number & 7));
  }
  const present = Buffer.from(bits).toString('base64');
  const tiles = { minzoom: 0, maxzoom: 2, features: 1, drawn: [], present };
  const data = new Map([['ferries', { tiles }]]);
  const ask = (path: string) => toPresentTile(BASE, `${BASE}${path}`, data).slice(BASE.length);
  expect(ask('data/tiles/ferries/0/0/0.pbf')).toBe('data/tiles/ferries/0/0/0.pbf');
  expect(ask('data/tiles/ferries/2/3/1.pbf')).toBe('data/tiles/ferries/2/3/1.pbf');
  expect(ask('data/tiles/ferries/2/1/3.pbf')).toBe('data/tiles/empty.pbf');
  expect(ask('tiles/world/2/1/3.pbf')).toBe('tiles/world/2/1/3.pbf');
  expect(ask('data/tiles/unknown/2/1/3.pbf')).toBe('data/tiles/unknown/2/1/3.pbf');
});
