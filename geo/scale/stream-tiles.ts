/** Cuts the tiles of a table of any size, with the view file that tells the map of them. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatFinding } from '../lib/finding';
import { viewFeature } from '../lib/features';
import { LAYER_MAXZOOM, type LayerTiles } from '../lib/layer-tiles';
import type { AtlasFeature, ViewFile } from '../lib/model';
import { LINE_DECIMALS, POINT_DECIMALS, roundPosition } from '../lib/precision';
import { checkRows } from './check-rows';
import { MOST_LISTED, openCutter, tileFeature, writeTiles } from './layer-tiles';
import { endsOf, isLink, type LinkRow, type PointRow } from './rows';
import { TilePlan } from './tile-plan';

type Print = (line: string) => void;

const PROGRESS_EVERY = 100_000;

export interface StreamTiles {
  readonly input: string;
  readonly out: string;
  readonly layer: string;
}

/**
 * Writes `tiles/<layer>/z/x/y.pbf`, and `view/<layer>.json` as the site loads it. A layer of more
 * than {@link MOST_LISTED} features is drawn but not listed.
 * @returns exit status: 0 done, 1 the table has a finding (nothing was written)
 */
export async function streamTiles({ input, out, layer }: StreamTiles, print: Print) {
  const plan = new TilePlan();
  const tell = progressOf(print);
  for await (const checked of checkRows(input)) {
    if ('finding' in checked) {
      print(formatFinding(checked.finding));
      return 1;
    }
    tell('checked');
    const drawn = tileFeatureOf(layer, checked.value);
    if (drawn) plan.count(drawn.geometry);
  }
  const features: AtlasFeature[] = [];
  const { cutter, remove } = openCutter(plan);
  try {
    for await (const checked of checkRows(input)) {
      if ('finding' in checked) throw new Error(`${input} changed while it was read`);
      tell('cut');
      if (plan.features <= MOST_LISTED) features.push(viewOf(checked.value));
      const drawn = tileFeatureOf(layer, checked.value);
      if (drawn) cutter.add(drawn);
    }
    const tiles = writeTiles(layer, cutter, out);
    writeView(join(out, 'view', `${layer}.json`), { layer, features, tiles });
    for (const line of describe(tiles)) print(line);
    return 0;
  } finally {
    remove();
  }
}

/** Counts rows of each step and says so now and then, since a million take minutes. */
function progressOf(print: Print): (step: string) => void {
  const rows = new Map<string, number>();
  return (step) => {
    const count = (rows.get(step) ?? 0) + 1;
    rows.set(step, count);
    if (count % PROGRESS_EVERY === 0) print(`${count} rows ${step} ...`);
  };
}

/** `z3: 41200 of 1000000` for each zoom. */
function describe({ features, drawn }: LayerTiles): string[] {
  return drawn.map((count, zoom) => {
    const last = zoom === LAYER_MAXZOOM ? ' (all are drawn)' : '';
    return `z${zoom}: ${count} of ${features}${last}`;
  });
}

function writeView(path: string, file: Pick<ViewFile, 'layer' | 'features' | 'tiles'>): void {
  mkdirSync(dirname(path), { recursive: true });
  const view: ViewFile = { ...file, parts: {}, statistics: [] };
  writeFileSync(`${path}.part`, JSON.stringify(view));
  renameSync(`${path}.part`, path);
}

function tileFeatureOf(layer: string, row: PointRow | LinkRow) {
  return tileFeature(layer, viewOf(row), isLink(row));
}

/** What the map and the lists hold of a row: of a link only its ends. */
function viewOf(row: PointRow | LinkRow): AtlasFeature {
  const core = { id: row.id, name: { en: row.name, zh: row.name_zh }, home: row.home };
  if (isLink(row)) {
    const { partner_place, partner } = row;
    const coordinates = endsOf(row).map((end) => [...roundPosition(end, LINE_DECIMALS)]);
    const line = { type: 'LineString' as const, coordinates };
    return viewFeature({ ...core, partner_place, partner }, row, ['status', 'confidence'], line);
  }
  const coordinates = [...roundPosition([row.lng, row.lat], POINT_DECIMALS)];
  const point = { type: 'Point' as const, coordinates };
  const none = { partner_place: null, partner: null };
  return viewFeature({ ...core, ...none }, row, ['status', 'confidence'], point);
}
