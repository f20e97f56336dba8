/** Cuts the basemap's tiles and writes its names: `npm run tiles`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { HOME_TILES, WORLD_TILES } from '../lib/tile-pyramids';
import { cutTiles, type Pyramid, type TileLayer } from './cut-tiles';
import { makeLabels } from './labels';
import { homeLayers, worldLayers } from './tile-layers';

export interface TileTally {
  readonly tiles: number;
  readonly bytes: number;
}

/**
 * Writes `world/z/x/y.pbf`, `home/z/x/y.pbf` and `labels.json`.
 * @param root the project's folder
 * @param out emptied first
 */
export function buildTiles({ root, out }: { root: string; out: string }): TileTally {
  rmSync(out, { recursive: true, force: true });
  const world = writePyramid(join(out, 'world'), WORLD_TILES, worldLayers(root));
  const home = writePyramid(join(out, 'home'), HOME_TILES, homeLayers(root));
  const labels = JSON.stringify(makeLabels(root));
  writeFileSync(join(out, 'labels.json'), labels);
  return {
    tiles: world.tiles + home.tiles,
    bytes: world.bytes + home.bytes + Buffer.byteLength(labels),
  };
}

function writePyramid(folder: string, pyramid: Pyramid, layers: readonly TileLayer[]): TileTally {
  const tally = { tiles: 0, bytes: 0 };
  for (const { z, x, y, bytes } of cutTiles(pyramid, layers)) {
    const path = join(folder, String(z), String(x), `${y}.pbf`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    tally.tiles += 1;
    tally.bytes += bytes.length;
  }
  return tally;
}

const [, script] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
  const { tiles, bytes } = buildTiles({ root, out: join(root, 'public', 'tiles') });
  console.log(`basemap: ${tiles} tiles and the names, ${(bytes / 1e6).toFixed(1)} MB`);
}
