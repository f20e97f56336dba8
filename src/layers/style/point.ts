/** Layers of points: a symbol, a ring under the pointer, a name. */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Bilingual, StyleContext, SymbolShape } from '../definition';
import { symbolImage } from '../symbols';
import { HIT, byZoom, mapName, opacity, whenActive } from './expressions';
import { MAP_FONT } from './fonts';

export interface PointOptions {
  readonly shape: SymbolShape;
  /** A common ending of the names that the map leaves out: " International Airport". */
  readonly nameEnding?: Bilingual;
  /** All of them stand at home, also those that have a partner abroad. */
  readonly areHome?: boolean;
}

/** Home features stand close together; their names wait until there is room. */
const HOME_NAMES_FROM = 7.5;
/** Features abroad are far from each other. */
const NAMES_ABROAD_FROM = 2.6;
const IS_ABROAD: FilterSpecification = ['!=', ['coalesce', ['get', 'partner'], ''], ''];
const IS_HOME: FilterSpecification = ['==', ['coalesce', ['get', 'partner'], ''], ''];

export function pointStyle({ shape, nameEnding, areHome = false }: PointOptions) {
  return (context: StyleContext): LayerSpecification[] => {
    const { layer, theme, lang, color } = context;
    const name = nameEnding ? withoutEnding(mapName(lang), nameEnding[lang]) : mapName(lang);
    const label = (part: string, minzoom: number, filter?: FilterSpecification) =>
      nameLayer(context, { part, minzoom, filter, name });
    return [
      {
        id: `${layer}/ring`,
        type: 'circle',
        source: layer,
        paint: {
          'circle-radius': whenActive(13, 0),
          'circle-color': theme.casing,
          'circle-opacity': 0.9,
          'circle-stroke-color': color,
          'circle-stroke-width': whenActive(1.5, 0),
          'circle-pitch-alignment': 'viewport',
        },
      },
      {
        id: `${layer}/symbol`,
        type: 'symbol',
        source: layer,
        metadata: HIT,
        layout: {
          'icon-image': symbolImage(shape, color, theme.casing),
          'icon-size': byZoom([
            [1, 0.5],
            [4, 0.62],
            [7, 0.82],
            [10, 1],
          ]),
          // Every feature is shown, however close the next one is.
          'icon-overlap': 'always',
          'icon-padding': 0,
        },
        paint: { 'icon-opacity': opacity([[0, 1]], 0.35) },
      },
      ...(areHome
        ? [label('name', HOME_NAMES_FROM)]
        : [
            label('name-abroad', NAMES_ABROAD_FROM, IS_ABROAD),
            label('name', HOME_NAMES_FROM, IS_HOME),
          ]),
    ];
  };
}

function nameLayer(
  { layer, theme, color }: StyleContext,
  options: {
    part: string;
    minzoom: number;
    filter: FilterSpecification | undefined;
    name: ExpressionSpecification;
  },
): LayerSpecification {
  const { part, minzoom, filter, name } = options;
  return {
    id: `${layer}/${part}`,
    type: 'symbol',
    source: layer,
    minzoom,
    ...(filter && { filter }),
    layout: {
      'text-field': name,
      'text-font': MAP_FONT,
      'text-size': byZoom([
        [3, 10.5],
        [9, 12],
      ]),
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      // Clear of the feature's own icon, which has its room already.
      'text-radial-offset': 1.35,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 3,
    },
    paint: {
      'text-color': color,
      'text-halo-color': theme.halo,
      'text-halo-width': 1.4,
      'text-opacity': opacity([[0, 1]], 0),
    },
  };
}

/** Names that do not end so are kept whole. */
function withoutEnding(name: ExpressionSpecification, ending: string): ExpressionSpecification {
  return [
    'let',
    'name',
    name,
    'at',
    ['index-of', ending, name],
    [
      'case',
      ['>', ['var', 'at'], 0],
      ['slice', ['var', 'name'], 0, ['var', 'at']],
      ['var', 'name'],
    ],
  ];
}
