/** All files of the atlas, each loaded on its own, so that one that fails leaves the others alone. */
import type { AtlasFeature, ClaimVerdict, Source } from '../../geo/lib/model';
import type { SearchEntry } from '../../geo/lib/search-entry';
import {
  loadDetails,
  loadLayer,
  loadRegion,
  loadSearch,
  loadSources,
  loadVerdicts,
  type DataFiles,
  type LoadedLayer,
  type LoadedRegion,
} from '../data/load';
import { Resource } from './resource.svelte';

type ById<Value> = ReadonlyMap<string, Value>;

export class AtlasData {
  readonly files: DataFiles;
  readonly region: Resource<LoadedRegion>;
  readonly sources: Resource<ById<Source>>;
  readonly verdicts: Resource<ById<ClaimVerdict>>;
  readonly search: Resource<readonly SearchEntry[]>;
  readonly #layers: ById<Resource<LoadedLayer>>;
  readonly #details: ById<Resource<ById<AtlasFeature>>>;

  /** The layers that are there, as the map takes them; a new map whenever one arrives. */
  readonly readyLayers: ById<LoadedLayer> = $derived.by(() => {
    const ready = new Map<string, LoadedLayer>();
    for (const [id, { value }] of this.#layers) if (value !== null) ready.set(id, value);
    return ready;
  });

  constructor(files: DataFiles, layerIds: readonly string[]) {
    this.files = files;
    this.region = new Resource(() => loadRegion(files));
    this.sources = new Resource(() => loadSources(files));
    this.verdicts = new Resource(() => loadVerdicts(files));
    this.search = new Resource(() => loadSearch(files));
    this.#layers = new Map(layerIds.map((id) => [id, new Resource(() => loadLayer(files, id))]));
    this.#details = new Map(layerIds.map((id) => [id, new Resource(() => loadDetails(files, id))]));
  }

  /** @throws RangeError for a layer that is not registered; ids from links are checked before */
  layer(id: string): Resource<LoadedLayer> {
    return known(this.#layers, id);
  }

  /** Every fact of the layer's features. @throws RangeError as {@link layer} */
  details(id: string): Resource<ById<AtlasFeature>> {
    return known(this.#details, id);
  }
}

function known<Value>(map: ById<Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new RangeError(`expected a registered layer, got "${id}"`);
  return value;
}
