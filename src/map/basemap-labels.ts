/**
 * The names on the basemap. Each kind of place has its own type: countries in spaced small capitals,
 * water in slanted serifs and in blue, towns plain, the home region's cities darker than all others.
 */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { MapTheme } from '../domain/theme';
import type { Lang } from '../domain/view';
import { byZoom } from '../layers/style/expressions';
import { MAP_FONT, MAP_FONT_STRONG } from '../layers/style/fonts';

type SymbolLayer = Extract<LayerSpecification, { type: 'symbol' }>;
type Layout = NonNullable<SymbolLayer['layout']>;

/** The map slants every family of a stack whose first name says so; that one need not exist. */
const WATER_FONT = ['Georgia Italic', 'Georgia', 'Noto Serif', 'DejaVu Serif', ...MAP_FONT];
const HAN_WATER_FONT = ['Songti SC', 'SimSun', 'Noto Serif CJK SC', 'Noto Serif SC', ...MAP_FONT];

/** Where a place is, under whatever the data puts there. */
export function placeDots(source: string, theme: MapTheme): LayerSpecification[] {
  const dot = (id: string, kind: string, minzoom: number, color: string, radius: number) =>
    ({
      id: `basemap/${id}`,
      type: 'circle',
      source,
      minzoom,
      filter: shownKind(kind),
      paint: {
        'circle-radius': radius,
        'circle-color': color,
        'circle-stroke-color': theme.halo,
        'circle-stroke-width': 0.8,
        'circle-pitch-alignment': 'map',
      },
    }) satisfies LayerSpecification;
  return [
    dot('city-dot', 'city', 4, theme.placeName, 1.7),
    dot('home-county-dot', 'county', 8.5, theme.placeName, 1.7),
    dot('home-city-dot', 'prefecture', 5.5, theme.homePlaceName, 2),
  ];
}

/** Later layers are placed first and keep their room: the home region's cities come last. */
export function labelLayers(source: string, theme: MapTheme, lang: Lang): LayerSpecification[] {
  const name: ExpressionSpecification =
    lang === 'zh' ? ['coalesce', ['get', 'name_zh'], ['get', 'name']] : ['get', 'name'];
  const label = (id: string, filter: FilterSpecification, color: string, layout: Layout) =>
    ({
      id: `basemap/${id}`,
      type: 'symbol',
      source,
      filter,
      layout: {
        'text-field': name,
        'text-font': MAP_FONT,
        // Names of the larger things first; they are the ones shown from further out.
        'symbol-sort-key': ['get', 'from'],
        ...layout,
      },
      paint: { 'text-color': color, 'text-halo-color': theme.halo, 'text-halo-width': 1.2 },
    }) satisfies SymbolLayer;
  const water = (id: string, kind: string, layout: Layout) => {
    const layer = label(id, shownKind(kind), theme.waterName, { ...waterType(lang), ...layout });
    return { ...layer, paint: { ...layer.paint, 'text-halo-color': theme.sea } };
  };
  return [
    ...waterNames(water),
    label('city', shownKind('city'), theme.placeName, { ...besideDot, 'text-size': 11 }),
    label('country', shownKind('country'), theme.placeName, {
      'text-size': sizes([1, 9.5], [5, 12.5]),
      'text-transform': 'uppercase',
      'text-letter-spacing': 0.12,
      'text-max-width': 8,
      'text-padding': 6,
    }),
    ...homeNames(label, theme),
  ];
}

function waterNames(
  water: (id: string, kind: string, layout: Layout) => SymbolLayer,
): SymbolLayer[] {
  return [
    {
      ...water('river-name', 'river', {
        'symbol-placement': 'line',
        'symbol-spacing': sizes([6, 180], [9, 420]),
        'text-size': sizes([5, 10.5], [10, 13.5]),
        'text-letter-spacing': 0.2,
        'text-max-angle': 45,
      }),
      minzoom: 4,
    },
    water('water-name', 'water', { 'text-size': sizes([5, 10.5], [10, 14]), 'text-max-width': 6 }),
    water('sea-name', 'sea', {
      'text-size': sizes([2, 10.5], [7, 15]),
      'text-letter-spacing': 0.08,
      'text-max-width': 5,
    }),
    {
      ...water('ocean-name', 'ocean', {
        'text-size': sizes([1, 11.5], [4, 17]),
        'text-letter-spacing': 0.2,
        'text-max-width': 6,
        'text-line-height': 1.5,
      }),
      maxzoom: 6,
    },
  ];
}

function homeNames(
  label: (id: string, filter: FilterSpecification, color: string, layout: Layout) => SymbolLayer,
  { placeName, homePlaceName }: MapTheme,
): SymbolLayer[] {
  return [
    {
      ...label('home-county', shownKind('county'), placeName, { ...besideDot, 'text-size': 11 }),
      minzoom: 8.5,
    },
    {
      ...label('home-region', shownKind('region'), homePlaceName, {
        'text-size': sizes([3, 10.5], [5, 13]),
        'text-font': MAP_FONT_STRONG,
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.12,
        'text-overlap': 'cooperative',
      }),
      minzoom: 3,
      maxzoom: HOME_CITY_FROM,
    },
    {
      ...label(HOME_CITY, shownKind('prefecture'), homePlaceName, {
        ...besideDot,
        'text-font': MAP_FONT_STRONG,
        'text-size': sizes([5.5, 11], [7, 12.5], [10, 15]),
      }),
      minzoom: HOME_CITY_FROM,
    },
  ];
}

const HOME_CITY_FROM = 5.5;
const HOME_CITY = 'home-city';
/** The style layer that names the home region's cities. */
export const HOME_CITY_NAMES = `basemap/${HOME_CITY}`;

const besideDot: Layout = {
  'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
  'text-radial-offset': 0.45,
  'text-justify': 'auto',
  'text-max-width': 8,
  'text-padding': 2,
};

/** Chinese maps slant nothing; there the serif and the colour say that a name is water. */
function waterType(lang: Lang): Layout {
  return { 'text-font': lang === 'zh' ? HAN_WATER_FONT : WATER_FONT };
}

/** Things of a kind that have begun to be shown at the zoom of the tile. */
function shownKind(kind: string): FilterSpecification {
  return ['all', ['==', ['get', 'kind'], kind], ['<=', ['get', 'from'], ['zoom']]];
}

function sizes(...stops: (readonly [zoom: number, px: number])[]): ExpressionSpecification {
  return byZoom(stops);
}
