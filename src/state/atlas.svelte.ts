/** What every component may use: the view, the data, the registry and the notices. */
import { createContext } from 'svelte';
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
