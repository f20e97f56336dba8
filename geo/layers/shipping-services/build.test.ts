/** The lines of the region's own services: from port to port, and not over land. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { expect, it } from 'vitest';
import { readWorldLand } from '../../basemap/world-land';
import { distanceKm } from '../../lib/great-circle';
import type { LngLat } from '../../lib/model';
import { positionsOf } from '../../lib/positions';
import { readDataset } from '../../lib/read-dataset';
import { insideTest } from '../../testing/inside';
import { LAYERS } from '../index';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WATER = fileURLToPath(new URL('../../basemap/inputs/home-water.geojson', import.meta.url));

/** The land is drawn for a scale of 1 : 50 million, where capes are off and straits narrow. */
const LAND_TOLERANCE_KM = 25;
/** Ports lie in bays, up rivers and behind cities: nearer than that to an end anything goes. */
const NEAR_PORT_KM = 50;
/** The land knows no Yangtze. */
const NEAR_RIVER_KM = 12;
const BANK_TOLERANCE_KM = 1.5;
const SAMPLE_KM = 4;

const dataset = readDataset(ROOT, LAYERS);
const layer = dataset.layers.find(({ room }) => room.id === 'shipping-services');
const drawn = (layer?.build.view ?? []).filter(({ geometry }) => geometry !== null);
const lanes = layer?.build.parts['lanes']?.features ?? [];
const yangtze = (layer?.tables.get('leads')?.raw ?? [])
  .filter(({ cells }) => cells['lead'] === 'yangtze')
  .map(({ cells }): LngLat => [Number(cells['lng']), Number(cells['lat'])]);

it('draws at least 30 services, and none without a named port', () => {
  expect(drawn.length).toBeGreaterThanOrEqual(30);
  for (const { geometry, properties } of layer?.build.view ?? [])
    expect(geometry !== null, properties.id).toBe(properties.partner_place !== null);
});

it('begins at the home port and ends at the port abroad', () => {
  const places = new Map(dataset.places.rows.map(({ value }) => [value.id, value]));
  const ports = dataset.layers.find(({ room }) => room.id === 'ports')?.build.view ?? [];
  for (const { geometry, properties } of drawn) {
    const line = positionsOf(geometry).map(toLngLat);
    const port = ports.find((one) => one.properties.id === properties['home_port']);
    const place = places.get(properties.partner_place ?? '');
    const [start] = positionsOf(port?.geometry ?? null).map(toLngLat);
    const end: LngLat = [place?.lng ?? NaN, place?.lat ?? NaN];
    expect(distanceKm(line[0] ?? [0, 0], start ?? [0, 0]), properties.id).toBeLessThan(0.2);
    expect(distanceKm(line.at(-1) ?? [0, 0], end), properties.id).toBeLessThan(0.2);
  }
});

it('keeps off the land, but for capes and harbours', () => {
  const isLand = insideTest(
    readWorldLand('50m').features.map(({ geometry }) => geometry.coordinates),
  );
  const ends = drawn.flatMap(({ geometry }) => {
    const line = positionsOf(geometry).map(toLngLat);
    return [line[0] ?? [0, 0], line.at(-1) ?? [0, 0]] satisfies LngLat[];
  });
  const isExcused = (position: LngLat): boolean =>
    ends.some((end) => distanceKm(end, position) < NEAR_PORT_KM) ||
    yangtze.some((point) => distanceKm(point, position) < NEAR_RIVER_KM);
  const crossings = lanes.flatMap(({ geometry }) => {
    const stretches: LngLat[][] = [[]];
    for (const position of samples(positionsOf(geometry).map(toLngLat)))
      if (isLand(position) && !isExcused(position)) stretches.at(-1)?.push(position);
      else if (stretches.at(-1)?.length !== 0) stretches.push([]);
    return stretches.filter((stretch) => stretch.length * SAMPLE_KM > LAND_TOLERANCE_KM);
  });
  expect(crossings.map(([start]) => start)).toEqual([]);
});

it('runs down the Yangtze within its banks', () => {
  const water = JSON.parse(readFileSync(WATER, 'utf8')) as FeatureCollection<MultiPolygon>;
  const isWater = insideTest(water.features.flatMap(({ geometry }) => geometry.coordinates));
  const shore = water.features.flatMap(({ geometry }) => positionsOf(geometry).map(toLngLat));
  // Beyond this the box of the basemap ends, at sea.
  const inside = yangtze.filter(([lng]) => lng < 122.4);
  const dry = samples(inside, 1).filter(
    (position) =>
      !isWater(position) && !shore.some((bank) => distanceKm(bank, position) < BANK_TOLERANCE_KM),
  );
  expect(yangtze.length).toBeGreaterThan(30);
  expect(dry).toEqual([]);
});

it('joins every lead to the network', () => {
  const joined = new Set(
    (layer?.tables.get('leads')?.raw ?? [])
      .filter(({ cells }) => cells['sources'] === 'eurostat-searoute')
      .map(({ cells }) => cells['lead']),
  );
  const all = new Set((layer?.tables.get('leads')?.raw ?? []).map(({ cells }) => cells['lead']));
  expect([...all].filter((lead) => !joined.has(lead))).toEqual([]);
});

/** Positions along a line, no further apart than asked. */
function samples(line: readonly LngLat[], stepKm = SAMPLE_KM): LngLat[] {
  return line.flatMap((to, index): LngLat[] => {
    const from = line[index - 1];
    if (!from) return [to];
    const steps = Math.max(1, Math.ceil(distanceKm(from, to) / stepKm));
    return Array.from({ length: steps }, (_, step): LngLat => {
      const share = (step + 1) / steps;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    });
  });
}

function toLngLat([lng = 0, lat = 0]: Position): LngLat {
  return [lng, lat];
}
