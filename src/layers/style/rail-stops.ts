/** Stations, border crossings and their names along train services. */
import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { StyleContext } from '../definition';
import { BORDER_MARK, GAUGE_MARK, symbolImage } from '../symbols';
import { byZoom, mapName, opacity } from './expressions';
import { MAP_FONT } from './fonts';

const IS_BORDER: FilterSpecification = ['==', ['get', 'kind'], 'border'];
const IS_JUNCTION: FilterSpecification = ['==', ['get', 'kind'], 'junction'];
/** Where services begin and end. */
const IS_TERMINAL: FilterSpecification = [
  'match',
  ['get', 'kind'],
  ['origin', 'terminal'],
  true,
  false,
];

export function railStops(context: StyleContext): LayerSpecification[] {
  const { layer, theme, color } = context;
  return [
    ring(context, 'junction', 4.5, IS_JUNCTION, 0.75),
    ring(context, 'station', 3, IS_TERMINAL, 1),
    {
      id: `${layer}/border`,
      type: 'symbol',
      source: `${layer}/stops`,
      minzoom: 3,
      filter: IS_BORDER,
      layout: {
        'icon-image': [
          'case',
          ['==', ['get', 'gauge_change'], 'yes'],
          symbolImage(GAUGE_MARK, color, theme.casing),
          symbolImage(BORDER_MARK, color, theme.casing),
        ],
        'icon-size': byZoom([
          [3, 0.4],
          [8, 0.7],
        ]),
        'icon-overlap': 'always',
        'icon-padding': 0,
      },
      paint: { 'icon-opacity': opacity([[0, 1]], 0.15) },
    },
    name(context, 'station-name', 4.2, ['any', IS_TERMINAL, IS_BORDER] as FilterSpecification),
    name(context, 'junction-name', 6.5, IS_JUNCTION),
  ];
}

function ring(
  { layer, theme, color }: StyleContext,
  part: string,
  minzoom: number,
  filter: FilterSpecification,
  scale: number,
): LayerSpecification {
  return {
    id: `${layer}/${part}`,
    type: 'circle',
    source: `${layer}/stops`,
    minzoom,
    filter,
    paint: {
      'circle-radius': byZoom([
        [3, 2 * scale],
        [6, 3.2 * scale],
        [9, 4.6 * scale],
      ]),
      'circle-color': theme.casing,
      'circle-stroke-color': color,
      'circle-stroke-width': byZoom([
        [3, 1.1],
        [8, 2 * scale],
      ]),
      'circle-opacity': opacity([[0, 1]], 0.15),
      'circle-stroke-opacity': opacity([[0, 1]], 0.15),
      'circle-pitch-alignment': 'viewport',
    },
  };
}

function name(
  { layer, theme, lang, color }: StyleContext,
  part: string,
  minzoom: number,
  filter: FilterSpecification,
): LayerSpecification {
  return {
    id: `${layer}/${part}`,
    type: 'symbol',
    source: `${layer}/stops`,
    minzoom,
    filter,
    layout: {
      'text-field': mapName(lang),
      'text-font': MAP_FONT,
      'text-size': byZoom([
        [4, 10],
        [9, 11.5],
      ]),
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.7,
      'text-justify': 'auto',
      'text-max-width': 8,
      'text-padding': 4,
    },
    paint: {
      'text-color': color,
      'text-halo-color': theme.halo,
      'text-halo-width': 1.4,
      // Faint words are dirt; what steps back is told by its mark alone.
      'text-opacity': opacity([[0, 1]], 0),
    },
  };
}
