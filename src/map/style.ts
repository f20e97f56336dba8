/** The whole style as a pure function of registry, theme, language and what is switched on. */
import type {
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { MAP_THEMES, layerColor } from '../domain/theme';
import type { Lang, ProjectionId, ThemeId } from '../domain/view';
import type { LayerDefinition } from '../layers/definition';
import { HIT, RECEDE, fewState } from '../layers/style/expressions';
import { basemapLayers, basemapSources } from './basemap';
import { HOME_CITY_NAMES } from './basemap-labels';
import { HIGHLIGHT, highlightLayers, highlightNames } from './highlight-style';
import { ownerOf } from './owner';
import { emptyCollection } from './source-data';
import { tiledSource, tilesOf, withSourceLayer, type Loaded } from './tiled-layers';

const NOTHING_LOADED: Loaded = new Map();

export interface StyleInputs {
  /** Bottom to top. */
  readonly registry: readonly LayerDefinition[];
  /** Absolute address of the site, ending in a slash. */
  readonly baseUrl: string;
  readonly theme: ThemeId;
  readonly lang: Lang;
  readonly layers: readonly string[];
  readonly projection: ProjectionId;
  /** What has arrived: it says which layers are drawn from tiles. */
  readonly data?: Loaded;
}

/** Data sources start empty: what is in them comes with the layers' files, one by one. */
export function mapStyle(inputs: StyleInputs): StyleSpecification {
  const layers = mapLayers(inputs);
  return {
    version: 8,
    name: 'Hub Atlas',
    projection: { type: inputs.projection },
    state: Object.fromEntries(
      [RECEDE, ...inputs.registry.map(({ id }) => fewState(id))].map((name) => [
        name,
        { default: false },
      ]),
    ),
    sources: { ...basemapSources(inputs.baseUrl), ...dataSources(inputs, layers) },
    layers,
  };
}

/** All layers, bottom to top; each data layer's are named `<id>/<part>`. */
export function mapLayers(inputs: StyleInputs): LayerSpecification[] {
  const { registry, theme, lang, layers, data: loaded = NOTHING_LOADED } = inputs;
  const palette = MAP_THEMES[theme];
  const { below, above } = basemapLayers({ theme: palette, lang });
  const data = registry.flatMap((definition) => {
    const { id } = definition;
    const color = layerColor(palette, id);
    const visibility = layers.includes(id) ? ('visible' as const) : ('none' as const);
    return definition
      .style({ layer: id, theme: palette, lang, color })
      .map((part) => withVisibility(withSourceLayer(part, loaded), visibility));
  });
  // What comes later is drawn above and gets its room first: icons never give way to a name, and
  // the basemap's names come before those of features.
  return [
    ...below,
    ...data.filter((layer) => !isIcon(layer)),
    ...above.filter((layer) => !isHomeName(layer)),
    ...data.filter(isIcon),
    // Without its cities the home region is a shape: their names stand even among many icons.
    ...above.filter(isHomeName),
    ...highlightLayers(palette),
    ...highlightNames(palette, lang),
  ];
}

function isHomeName({ id }: LayerSpecification): boolean {
  return id === HOME_CITY_NAMES;
}

function isIcon(layer: LayerSpecification): boolean {
  return layer.type === 'symbol' && layer.layout?.['icon-image'] !== undefined;
}

/** Ids of the style layers that answer pointers, topmost first. */
export function hitLayers(
  registry: readonly LayerDefinition[],
  layers: readonly LayerSpecification[],
) {
  const ids = new Set(registry.map(({ id }) => id));
  return layers
    .filter(({ id, metadata }) => metadata === HIT && ids.has(ownerOf(id)))
    .map(({ id }) => id)
    .toReversed();
}

function dataSources(
  { registry, baseUrl, data = NOTHING_LOADED }: StyleInputs,
  layers: readonly LayerSpecification[],
): Record<string, SourceSpecification> {
  const owners = new Set([...registry.map(({ id }) => id), HIGHLIGHT]);
  const ids = layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
  const own = [...new Set(ids)].filter((id) => owners.has(ownerOf(id)));
  return Object.fromEntries(
    own.map((id) => {
      const tiles = tilesOf(data, id);
      return [id, tiles ? tiledSource(baseUrl, id, tiles) : emptySource()];
    }),
  );
}

function emptySource(): SourceSpecification {
  return {
    type: 'geojson',
    data: emptyCollection(),
    // Ids are words; the map would turn them into numbers, and all into the same one.
    promoteId: 'id',
    maxzoom: 12,
  };
}

function withVisibility(
  layer: LayerSpecification,
  visibility: 'visible' | 'none',
): LayerSpecification {
  // The spread of a union loses which layout belongs to which type.
  return Object.assign({}, layer, { layout: { ...layer.layout, visibility } });
}
