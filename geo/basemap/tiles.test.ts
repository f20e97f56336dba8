import { fileURLToPath } from 'node:url';
import type { GeoJSONVTTile } from '@maplibre/geojson-vt';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../lib/model';
import { HOME_TILES, WORLD_TILES } from '../lib/tile-pyramids';
import { cutTiles, prepareCut, tilesOf, type TilePlace } from './cut-tiles';
import { makeLabels } from './labels';
import { homeLayers, worldLayers } from './tile-layers';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const cutHome = prepareCut(homeLayers(ROOT));
const cutWorld = prepareCut(worldLayers(ROOT));
const EXTENT = 4096;

describe('home tiles', () => {
  const zooms = [5, 7, 10];

  it.each([
    ['the Yangtze at Nanjing', [118.72, 32.11]],
    ['the Yangtze north of Yangzhong', [119.78, 32.325]],
    ['the Yangtze at Jiangyin', [120.26, 31.945]],
    ['Taihu', [120.15, 31.2]],
    ['Hongze Lake', [118.6, 33.3]],
    ['Gaoyou Lake', [119.29, 32.84]],
    ['the Yellow Sea', [121.5, 33.5]],
  ] as const)('show %s as water', (_name, position) => {
    expect(zooms.map((zoom) => covers('water', zoom, position))).toEqual([true, true, true]);
  });

  it.each([
    ['Nanjing', [118.7778, 32.0617]],
    ["Huai'an", [119.0192, 33.5886]],
    ['Yangzhong, an island', [119.81, 32.24]],
  ] as const)('show %s as land of the region', (_name, position) => {
    expect(zooms.map((zoom) => covers('water', zoom, position))).toEqual([false, false, false]);
    expect(zooms.map((zoom) => covers('home', zoom, position))).toEqual([true, true, true]);
  });

  it('have the Grand Canal all the way from north to south', () => {
    const along: LngLat[] = [
      [117.9, 34.3],
      [119.0, 33.6],
      [119.47, 32.75],
      [119.95, 31.77],
      [120.6, 31.3],
    ];
    const kinds = along.map((position) =>
      cutHome(placeOf(8, position).tile)
        .get('river')
        ?.features.some(({ tags }) => tags?.['kind'] === 'grand-canal'),
    );
    expect(kinds).toEqual([true, true, true, true, true]);
  });

  it('exist all over the box and hold layers that the map knows', () => {
    const places = [...tilesOf(HOME_TILES)];
    expect(places.length).toBe(592);
    const names = new Set(places.slice(0, 60).flatMap((place) => [...cutHome(place).keys()]));
    expect([...names].sort()).toEqual(['home', 'land', 'prefecture', 'river', 'shore', 'water']);
  });
});

describe('world tiles', () => {
  it('know land from sea, the Caspian from its shores, and both sides of 180 degrees', () => {
    const isLand = (position: LngLat) =>
      [2, 4, 5].map((zoom) => isInside(cutWorld, 'land', zoom, position));
    expect(isLand([100, 60])).toEqual([true, true, true]);
    expect(isLand([121, 23.7])).toEqual([true, true, true]);
    expect(isLand([-176, 67])).toEqual([true, true, true]);
    expect(isLand([176, 67])).toEqual([true, true, true]);
    expect(isLand([51, 41])).toEqual([false, false, false]);
    expect(isLand([-150, 30])).toEqual([false, false, false]);
  });

  it('carry nothing that names a country or a boundary', () => {
    const tags = [...tilesOf({ ...WORLD_TILES, maxzoom: 2 })].flatMap((place) =>
      [...cutWorld(place)].flatMap(([name, { features }]) =>
        features.map((feature) => `${name}:${Object.keys(feature.tags ?? {}).join()}`),
      ),
    );
    expect([...new Set(tags)].sort()).toEqual(['home:', 'land:', 'land:seam', 'water:']);
  });

  it('are written even where there is nothing', () => {
    const tiles = [...cutTiles({ minzoom: 1, maxzoom: 1 }, [])];
    expect(tiles.map(({ bytes }) => bytes.length)).toEqual([0, 0, 0, 0]);
  });
});

describe('labels', () => {
  const { features } = makeLabels(ROOT);
  const ofKind = (kind: string) =>
    features.filter(({ properties }) => properties?.['kind'] === kind);

  it('name every city of the region and all countries and regions', () => {
    expect(ofKind('prefecture')).toHaveLength(13);
    expect(ofKind('country').length).toBeGreaterThan(60);
  });

  it('are written in both languages', () => {
    const oneOnly = features.filter(
      ({ properties }) => !properties?.['name'] || !properties['name_zh'],
    );
    expect(oneOnly).toEqual([]);
  });

  it('have ids of their own within a kind', () => {
    const ids = features.map(({ properties }) => `${properties?.['kind']}/${properties?.['id']}`);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function covers(layer: string, zoom: number, position: LngLat): boolean {
  return isInside(cutHome, layer, zoom, position);
}

function isInside(
  cut: ReturnType<typeof prepareCut>,
  layer: string,
  zoom: number,
  position: LngLat,
): boolean {
  const { tile, x, y } = placeOf(zoom, position);
  const part = cut(tile).get(layer);
  // Extents differ between zooms; the rings of a part say which one it was cut with.
  const extent = cut === cutWorld && zoom < WORLD_TILES.maxzoom ? 2048 : EXTENT;
  return part !== undefined && crossings(part, x * extent, y * extent) % 2 === 1;
}

/** Tile that holds the position, and where in it, from 0 to 1. */
function placeOf(zoom: number, [lng, lat]: LngLat): { tile: TilePlace; x: number; y: number } {
  const count = 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  const column = ((lng + 180) / 360) * count;
  const row = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * count;
  const tile = { z: zoom, x: Math.floor(column), y: Math.floor(row) };
  return { tile, x: column - tile.x, y: row - tile.y };
}

/** How often a ray to the right crosses the rings: odd inside, holes included. */
function crossings({ features }: GeoJSONVTTile, x: number, y: number): number {
  // The layers asked for hold polygons only, whose geometry is a list of rings.
  const rings = features.flatMap(({ geometry }) => geometry as unknown as [number, number][][]);
  return rings.reduce((sum, ring) => {
    const hits = ring.filter(([endX, endY], index) => {
      const [startX, startY] = ring[(index || ring.length) - 1] ?? [endX, endY];
      if (startY > y === endY > y) return false;
      return x < startX + ((endX - startX) * (y - startY)) / (endY - startY);
    });
    return sum + hits.length;
  }, 0);
}
