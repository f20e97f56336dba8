/** What every component may use: the view, the data, the registry and the notices. */
import { createContext } from 'svelte';
import type { LoadedLayer } from '../data/load';
import { narrowLayer } from '../domain/narrow-layer';
import {
  NOTHING_NARROWED,
  isNarrowed,
  selectLayer,
  type LayerSelection,
  type Narrowing,
} from '../domain/select-layer';
import type { LayerDefinition } from '../layers/definition';
import { messagesIn, type Messages } from '../messages/messages';
import type { LinkCodec } from '../url/codec';
import type { AtlasData } from './atlas-data.svelte';
import type { Camera, FeatureRef } from '../domain/view';
import type { ViewState } from './view-state.svelte';

export class Atlas {
  readonly view: ViewState;
  readonly data: AtlasData;
  readonly codec: LinkCodec;
  /** In the order of the layer list. */
  readonly layers: readonly LayerDefinition[];
  readonly #layersById: ReadonlyMap<string, LayerDefinition>;

  readonly messages: Messages = $derived.by(() => messagesIn(this.view.lang));

  /** What the pointer or the focus rests on, in the list or on the map. */
  hovered: FeatureRef | null = $state.raw(null);
  /** Where the map is, also while the view leaves it to the default framing; null without a map. */
  liveCamera: Camera | null = $state.raw(null);
  /** One polite sentence at a time; null when there is nothing to say. */
  notice: string | null = $state(null);
  /** The same, for ears only: what a switch did. */
  announcement: string = $state('');

  constructor(parts: {
    view: ViewState;
    data: AtlasData;
    codec: LinkCodec;
    layers: readonly LayerDefinition[];
  }) {
    this.view = parts.view;
    this.data = parts.data;
    this.codec = parts.codec;
    this.layers = parts.layers;
    this.#layersById = new Map(parts.layers.map((layer) => [layer.id, layer]));
  }

  /** As text, so that everything below rests while only the camera or the selection changes. */
  readonly #narrowingText: string = $derived.by(() => {
    const { filters, partner, home, years, text } = this.view.current;
    return JSON.stringify({ filters, partner, home, years, text } satisfies Narrowing);
  });

  /** What narrows the layers; the same object until that changes. */
  readonly narrowing: Narrowing = $derived.by(() => {
    // The text was written one line above.
    const narrowing = JSON.parse(this.#narrowingText) as Narrowing;
    return isNarrowed(narrowing) ? narrowing : NOTHING_NARROWED;
  });

  readonly isNarrowed: boolean = $derived.by(() => this.narrowing !== NOTHING_NARROWED);

  /** What is selected of each layer that is there: map, lists, totals and files read this. */
  readonly selections: ReadonlyMap<string, LayerSelection> = $derived.by(() => {
    const { narrowing } = this;
    const region = isNarrowed(narrowing) ? this.data.region.value : null;
    const ready = this.data.readyLayers;
    return new Map(
      this.layers.flatMap((layer): [string, LayerSelection][] => {
        const data = ready.get(layer.id);
        if (!data) return [];
        return [
          [layer.id, selectLayer(layer, data, narrowing, region, (id) => ready.get(id) ?? null)],
        ];
      }),
    );
  });

  /** The layers as the map draws them. One that did not change is the same object as before. */
  readonly drawnLayers: ReadonlyMap<string, LoadedLayer> = $derived.by(() => {
    const drawn = new Map<string, LoadedLayer>();
    for (const [id, layer] of this.data.readyLayers) {
      drawn.set(id, this.#narrow(id, layer, this.selections.get(id)?.features ?? layer.features));
    }
    return drawn;
  });

  readonly #narrowed = new Map<string, { from: LoadedLayer; key: string; layer: LoadedLayer }>();

  #narrow(id: string, from: LoadedLayer, kept: LayerSelection['features']): LoadedLayer {
    const key = kept.map(({ properties }) => properties.id).join();
    const before = this.#narrowed.get(id);
    if (before?.from === from && before.key === key) return before.layer;
    const layer = narrowLayer(from, kept);
    this.#narrowed.set(id, { from, key, layer });
    return layer;
  }

  definition(id: string): LayerDefinition | null {
    return this.#layersById.get(id) ?? null;
  }

  /** The definition of the open panel's layer; null when another panel is open, or none. */
  readonly openLayer: LayerDefinition | null = $derived.by(() => {
    const { panel } = this.view.current;
    return panel === null ? null : this.definition(panel);
  });
}

export const [useAtlas, provideAtlas] = createContext<Atlas>();
