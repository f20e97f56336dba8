/**
 * What has to change on the map so that it agrees with its inputs, as data: computed without a
 * map, tested without a browser, applied in one place (`atlas-map.ts`).
 */
import type {
  LayerSpecification,
  VectorSourceSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { sameRef, type FeatureRef, type ProjectionId } from '../domain/view';
import type { LayerDefinition } from '../layers/definition';
import { RECEDE, fewState } from '../layers/style/expressions';
import { highlightData } from './highlight';
import { HIGHLIGHT } from './highlight-style';
import type { MapInputs } from './inputs';
import { ownerOf } from './owner';
import { emptyCollection, sourceDataOf } from './source-data';
import { mapLayers } from './style';
import { tiledSource, tilesOf } from './tiled-layers';

export type MapChange =
  | {
      /** A GeoJSON source becomes one of tiles, and so do the style layers that draw from it. */
      readonly kind: 'tiles';
      readonly source: string;
      readonly specification: VectorSourceSpecification;
      /** Topmost first, each with the layer that it goes under. */
      readonly layers: readonly { layer: LayerSpecification; under: string | null }[];
    }
  | { readonly kind: 'data'; readonly source: string; readonly data: FeatureCollection }
  | {
      readonly kind: 'layout';
      readonly layer: string;
      readonly name: string;
      readonly value: unknown;
    }
  | {
      readonly kind: 'paint';
      readonly layer: string;
      readonly name: string;
      readonly value: unknown;
    }
  | {
      readonly kind: 'feature-state';
      readonly source: string;
      /** Of sources that are tiles. */
      readonly sourceLayer?: string;
      readonly id: string;
      readonly state: Readonly<Partial<Record<'hover' | 'selected', boolean>>>;
    }
  | { readonly kind: 'global-state'; readonly name: string; readonly value: boolean }
  | { readonly kind: 'projection'; readonly value: ProjectionId };

/** As many lines as can be told from each other. */
const MOST_FEW = 60;

/** What the planner must know besides the inputs; it never changes. */
export interface Fixed {
  /** Bottom to top. */
  readonly registry: readonly LayerDefinition[];
  readonly baseUrl: string;
  /** Data sources of the style. */
  readonly sources: readonly string[];
}

/** Changes from a map that shows `before` to one that shows `after`. */
export function planChanges(fixed: Fixed, before: MapInputs, after: MapInputs): MapChange[] {
  return [
    ...dataChanges(fixed, before, after),
    ...styleChanges(fixed, before, after),
    ...projectionChanges(before, after),
    ...stateChanges(fixed, before, after),
    ...highlightChanges(fixed, before, after),
  ];
}

/** Feature states do not survive a lost context: what must be set again. */
export function planStates(fixed: Fixed, inputs: MapInputs): MapChange[] {
  const nothing = { ...inputs, selected: null, hovered: null };
  return [...stateChanges(fixed, nothing, inputs)];
}

function* dataChanges(fixed: Fixed, before: MapInputs, after: MapInputs): Generator<MapChange> {
  const { registry, sources } = fixed;
  for (const definition of registry) {
    const [old, layer] = [before.data.get(definition.id), after.data.get(definition.id)];
    if (old === layer) continue;
    if (layer?.tiles) {
      // A layer's file arrives once; what is drawn from tiles stays so.
      if (old?.tiles) continue;
      yield* tileChanges(fixed, definition.id, after);
      // What was selected before goes with the old source.
      if (after.selected?.layer === definition.id) {
        yield* refChanges(fixed, after, 'selected', null, after.selected);
      }
      continue;
    }
    const data = layer ? sourceDataOf(definition, layer) : null;
    for (const source of sources) {
      if (ownerOf(source) !== definition.id) continue;
      yield { kind: 'data', source, data: data?.get(source) ?? emptyCollection() };
    }
  }
}

/** A source cannot change its kind: it is replaced, with the layers that draw from it. */
function* tileChanges(fixed: Fixed, id: string, after: MapInputs): Generator<MapChange> {
  const order = mapLayers({ ...fixed, ...after });
  const placed = order.map((layer, index) => ({ layer, under: order[index + 1]?.id ?? null }));
  for (const source of fixed.sources) {
    const tiles = tilesOf(after.data, source);
    if (ownerOf(source) !== id || tiles === null) continue;
    const layers = placed
      .filter(({ layer }) => 'source' in layer && layer.source === source)
      .toReversed();
    const specification = tiledSource(fixed.baseUrl, source, tiles);
    yield { kind: 'tiles', source, specification, layers };
  }
}

function* styleChanges(fixed: Fixed, before: MapInputs, after: MapInputs): Generator<MapChange> {
  const isSame =
    before.theme === after.theme && before.lang === after.lang && before.layers === after.layers;
  if (isSame) return;
  const old = new Map(mapLayers({ ...fixed, ...before }).map((layer) => [layer.id, layer]));
  for (const layer of mapLayers({ ...fixed, ...after })) {
    const was = old.get(layer.id);
    for (const kind of ['layout', 'paint'] as const) {
      for (const [name, value] of changedEntries(was?.[kind], layer[kind])) {
        yield { kind, layer: layer.id, name, value };
      }
    }
  }
}

function changedEntries(
  before: LayerSpecification['layout' | 'paint'],
  after: LayerSpecification['layout' | 'paint'],
): [name: string, value: unknown][] {
  const old = new Map<string, unknown>(Object.entries(before ?? {}));
  return Object.entries(after ?? {}).filter(
    ([name, value]) => JSON.stringify(old.get(name)) !== JSON.stringify(value),
  );
}

function* projectionChanges(before: MapInputs, after: MapInputs): Generator<MapChange> {
  if (before.projection !== after.projection) yield { kind: 'projection', value: after.projection };
}

function* stateChanges(fixed: Fixed, before: MapInputs, after: MapInputs): Generator<MapChange> {
  yield* refChanges(fixed, after, 'hover', before.hovered, after.hovered);
  yield* refChanges(fixed, after, 'selected', before.selected, after.selected);
  const [was, is] = [recedes(before), recedes(after)];
  if (was !== is) yield { kind: 'global-state', name: RECEDE, value: is };
  for (const { id } of fixed.registry) {
    const [had, has] = [isFew(id, before), isFew(id, after)];
    if (had !== has) yield { kind: 'global-state', name: fewState(id), value: has };
  }
}

function* refChanges(
  { sources }: Fixed,
  { data }: MapInputs,
  name: 'hover' | 'selected',
  before: FeatureRef | null,
  after: FeatureRef | null,
): Generator<MapChange> {
  if (sameRef(before, after)) return;
  for (const [ref, value] of [
    [before, false],
    [after, true],
  ] as const) {
    if (ref === null) continue;
    for (const source of sources) {
      if (ownerOf(source) !== ref.layer) continue;
      const part = tilesOf(data, source) === null ? {} : { sourceLayer: source };
      yield { kind: 'feature-state', source, ...part, id: ref.id, state: { [name]: value } };
    }
  }
}

/** Everything steps back behind a selection that is drawn, and behind no other. */
/** Of a whole layer also a short list is the picture that its style was made for. */
function isFew(id: string, { data }: MapInputs): boolean {
  const layer = data.get(id);
  return !!layer && layer.features.length < layer.byId.size && layer.features.length <= MOST_FEW;
}

function recedes({ selected, layers, data }: MapInputs): boolean {
  if (selected === null || !layers.includes(selected.layer)) return false;
  const feature = data.get(selected.layer)?.byId.get(selected.id);
  return feature !== undefined && feature.geometry !== null;
}

function* highlightChanges(
  { registry }: Fixed,
  before: MapInputs,
  after: MapInputs,
): Generator<MapChange> {
  const isSame =
    sameRef(before.selected, after.selected) &&
    sameRef(before.hovered, after.hovered) &&
    before.data === after.data &&
    before.layers === after.layers &&
    before.places === after.places &&
    before.theme === after.theme;
  if (isSame) return;
  yield { kind: 'data', source: HIGHLIGHT, data: highlightData(registry, after) };
}
