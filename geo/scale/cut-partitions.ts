/** Vector tiles of a layer of any size: two passes over its features, then partition by partition. */
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, Geometry } from 'geojson';
import { prepareCut, type Tile } from '../basemap/cut-tiles';
import { LAYER_MAXZOOM, tileNumber, type LayerTiles } from '../lib/layer-tiles';
import type { CoreProperties } from '../lib/model';
import { Spill } from './spill';
import { cellsNear } from './tile-cells';
import type { Partition, TilePlan } from './tile-plan';

/** One feature as the map draws it: its geometry by source of the style (`flights/ends`). */
export interface TileFeature {
  readonly properties: CoreProperties;
  /** The one that is counted and thinned by. */
  readonly geometry: Geometry;
  readonly drawings: Readonly<Record<string, Geometry>>;
}

interface Spilled {
  readonly properties: CoreProperties;
  readonly drawings: Readonly<Record<string, Geometry>>;
  readonly firstZoom: number;
}

const EXTENT = 4096;
/** As far as a simplified line may lie off, in pixels of 512 to a tile. */
const TOLERANCE_PX = 0.5;
const MVT_VERSION = 2;

export class PartitionCutter {
  readonly #plan: TilePlan;
  readonly #spill: Spill;
  readonly #partitions: readonly Partition[];
  /** By zoom: index of the partition that begins with the tile. */
  readonly #begins: readonly ReadonlyMap<number, number>[];
  readonly #drawn = new Array<number>(LAYER_MAXZOOM + 1).fill(0);
  readonly #present = new Uint8Array(Math.ceil(tileNumber(LAYER_MAXZOOM + 1, 0, 0) / 8));

  /**
   * @param plan has counted every feature that will be added
   * @param folder for files between the two steps; they go as they are read
   */
  constructor(plan: TilePlan, folder: string) {
    this.#plan = plan;
    this.#spill = new Spill(folder);
    this.#partitions = plan.partitions();
    const begins = this.#drawn.map(() => new Map<number, number>());
    for (const [index, { z, x, y }] of this.#partitions.entries()) {
      begins[z]?.set(y * 2 ** z + x, index);
    }
    this.#begins = begins;
  }

  add({ properties, geometry, drawings }: TileFeature): void {
    const firstZoom = this.#plan.firstZoom(properties.id, geometry);
    for (let zoom = firstZoom; zoom <= LAYER_MAXZOOM; zoom += 1) {
      this.#drawn[zoom] = (this.#drawn[zoom] ?? 0) + 1;
    }
    const spilled: Spilled = { properties, drawings, firstZoom };
    let line: string | null = null;
    for (const index of this.#partitionsOf(drawings, firstZoom)) {
      line ??= JSON.stringify(spilled);
      this.#spill.add(index, line);
    }
  }

  /** The tiles with anything in them; call {@link index} when they are all there. */
  *cut(): Generator<Tile> {
    for (const [index, partition] of this.#partitions.entries()) {
      // What the lines hold was written by `add` above.
      const features = this.#spill.take(index).map((line) => JSON.parse(line) as Spilled);
      for (const tile of cutPartition(partition, features)) {
        const number = tileNumber(tile.z, tile.x, tile.y);
        this.#present[number >> 3] = (this.#present[number >> 3] ?? 0) | (1 << (number & 7));
        yield tile;
      }
    }
  }

  index(): LayerTiles {
    const present = Buffer.from(this.#present).toString('base64');
    const { features } = this.#plan;
    return { minzoom: 0, maxzoom: LAYER_MAXZOOM, features, drawn: this.#drawn, present };
  }

  #partitionsOf(drawings: TileFeature['drawings'], firstZoom: number): Set<number> {
    const found = new Set<number>();
    for (const geometry of Object.values(drawings)) {
      for (const [zoom, begins] of this.#begins.entries()) {
        if (begins.size === 0) continue;
        for (const cell of cellsNear(geometry, zoom)) {
          const index = begins.get(cell);
          if (index === undefined) continue;
          const isDrawn = (this.#partitions[index]?.maxzoom ?? 0) >= firstZoom;
          if (isDrawn) found.add(index);
        }
      }
    }
    return found;
  }
}

function* cutPartition(partition: Partition, features: readonly Spilled[]): Generator<Tile> {
  if (features.length === 0) return;
  let cut: ReturnType<typeof prepareCut> | null = null;
  let before = -1;
  for (let zoom = partition.z; zoom <= partition.maxzoom; zoom += 1) {
    const drawn = features.filter(({ firstZoom }) => firstZoom <= zoom);
    // The same features need no second index.
    if (drawn.length !== before || cut === null) cut = prepareCut(layersOf(drawn));
    before = drawn.length;
    for (const place of placesOf(partition, zoom, drawn)) {
      const parts = cut(place);
      if (parts.size === 0) continue;
      const options = { version: MVT_VERSION, extent: EXTENT };
      yield { ...place, bytes: fromGeojsonVt(Object.fromEntries(parts), options) };
    }
  }
}

/** Tiles of the partition at a zoom that a feature comes near, in a fixed order. */
function placesOf({ z, x, y }: Partition, zoom: number, features: readonly Spilled[]) {
  const cells = new Set<number>();
  for (const { drawings } of features) {
    for (const geometry of Object.values(drawings)) {
      for (const cell of cellsNear(geometry, zoom)) cells.add(cell);
    }
  }
  const count = 2 ** zoom;
  const down = zoom - z;
  return [...cells]
    .toSorted((a, b) => a - b)
    .map((cell) => ({ z: zoom, x: cell % count, y: Math.floor(cell / count) }))
    .filter((place) => place.x >> down === x && place.y >> down === y);
}

function layersOf(features: readonly Spilled[]) {
  const byName = new Map<string, Feature[]>();
  for (const { drawings, properties } of features) {
    for (const [name, geometry] of Object.entries(drawings)) {
      const list = byName.get(name) ?? [];
      byName.set(name, list);
      list.push({ type: 'Feature', geometry, properties });
    }
  }
  return [...byName].map(([name, list]) => ({
    name,
    data: { type: 'FeatureCollection' as const, features: list },
    ...{ minzoom: 0, maxzoom: LAYER_MAXZOOM, extent: EXTENT, tolerancePx: TOLERANCE_PX },
  }));
}
