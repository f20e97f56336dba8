/** What is selected or under the pointer, drawn once more above everything that steps back. */
import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MapTheme } from '../domain/theme';
import type { Lang } from '../domain/view';
import { byZoom, mapName } from '../layers/style/expressions';
import { MAP_FONT_STRONG } from '../layers/style/fonts';

/** Source of the few features that are brought forward; see `highlight.ts`. */
export const HIGHLIGHT = 'highlight';

const IS_LINE: FilterSpecification = ['==', ['get', 'part'], 'line'];
const IS_END: FilterSpecification = ['==', ['get', 'part'], 'end'];
const IS_SYMBOL: FilterSpecification = ['==', ['get', 'part'], 'symbol'];
const IS_SELECTED: FilterSpecification = ['==', ['get', 'role'], 'selected'];

/** The colour of a feature's layer comes with the feature; only the casing is the theme's. */
export function highlightLayers({ casing, selection }: MapTheme): LayerSpecification[] {
  return [
    line('casing', { 'line-color': casing, 'line-width': lineWidth(3) }),
    line('line', { 'line-color': ['get', 'color'], 'line-width': lineWidth(0) }),
    {
      id: `${HIGHLIGHT}/end`,
      type: 'circle',
      source: HIGHLIGHT,
      filter: IS_END,
      paint: {
        'circle-radius': byZoom([
          [1, 4],
          [6, 5.5],
        ]),
        'circle-color': ['get', 'color'],
        'circle-stroke-color': casing,
        'circle-stroke-width': 1.8,
        'circle-pitch-alignment': 'viewport',
      },
    },
    {
      id: `${HIGHLIGHT}/ring`,
      type: 'circle',
      source: HIGHLIGHT,
      filter: IS_SYMBOL,
      paint: {
        'circle-radius': ['match', ['get', 'role'], 'selected', 15, 13],
        'circle-color': casing,
        'circle-opacity': 0.92,
        'circle-stroke-color': ['match', ['get', 'role'], 'selected', selection, ['get', 'color']],
        'circle-stroke-width': ['match', ['get', 'role'], 'selected', 2, 1.4],
        'circle-pitch-alignment': 'viewport',
      },
    },
    {
      id: `${HIGHLIGHT}/symbol`,
      type: 'symbol',
      source: HIGHLIGHT,
      filter: IS_SYMBOL,
      layout: { 'icon-image': ['get', 'icon'], 'icon-overlap': 'always', 'icon-padding': 0 },
    },
  ];
}

/** Names of the selection win over all others on the map. */
export function highlightNames(
  { halo, homePlaceName }: MapTheme,
  lang: Lang,
): LayerSpecification[] {
  return [
    {
      id: `${HIGHLIGHT}/name`,
      type: 'symbol',
      source: HIGHLIGHT,
      filter: ['all', IS_SELECTED, ['!', IS_LINE]] as FilterSpecification,
      layout: {
        'text-field': mapName(lang),
        'text-font': MAP_FONT_STRONG,
        'text-size': 12.5,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': ['match', ['get', 'part'], 'symbol', 1.5, 0.8],
        'text-justify': 'auto',
        'text-max-width': 10,
        'text-overlap': 'always',
      },
      paint: { 'text-color': homePlaceName, 'text-halo-color': halo, 'text-halo-width': 1.6 },
    },
  ];
}

type LinePaint = NonNullable<Extract<LayerSpecification, { type: 'line' }>['paint']>;

function line(part: string, paint: LinePaint): LayerSpecification {
  return {
    id: `${HIGHLIGHT}/${part}`,
    type: 'line',
    source: HIGHLIGHT,
    filter: IS_LINE,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint,
  };
}

function lineWidth(extra: number) {
  return byZoom([
    [1, 1.8 + extra],
    [6, 3 + extra],
    [10, 4 + extra],
  ]);
}
