/**
 * Colours of map and layers, one set a theme. The interface's own colours live in CSS;
 * these are shared by the map's style and the legend, which must never differ.
 */
import type { ThemeId } from './view';

export interface MapTheme {
  readonly id: ThemeId;
  readonly sea: string;
  /** Around the globe; never the colour of the sea, or the ball has no edge. */
  readonly space: string;
  readonly river: string;
  readonly land: string;
  readonly homeLand: string;
  readonly prefectureLine: string;
  readonly coastline: string;
  readonly placeName: string;
  readonly homePlaceName: string;
  readonly waterName: string;
  readonly halo: string;
  /** Ring around symbols, so that they stand out from land, sea and each other. */
  readonly casing: string;
  /** Selected feature: a ring or line behind the feature's own colour. */
  readonly selection: string;
  /** Colour of each layer by layer id; a layer that is not listed uses `fallback`. */
  readonly layers: Readonly<Record<string, string>>;
  readonly fallback: string;
}

export const MAP_THEMES: Readonly<Record<ThemeId, MapTheme>> = {
  light: {
    id: 'light',
    sea: '#d6e4ed',
    space: '#e3e6e6',
    river: '#aecbdc',
    land: '#f5f3ee',
    homeLand: '#fffdf8',
    prefectureLine: '#b9b3a7',
    coastline: '#b3c5d1',
    placeName: '#5b6470',
    homePlaceName: '#2a3038',
    waterName: '#3f637b',
    halo: '#ffffff',
    casing: '#ffffff',
    selection: '#14202b',
    layers: {
      ports: '#004488',
      airports: '#6A4BD8',
      'freight-trains': '#C94F00',
      'overseas-parks': '#222222',
      'sister-cities': '#B0306F',
      flights: '#1F8A54',
      platforms: '#663300',
      'shipping-services': '#0A7488',
    },
    fallback: '#4d5a3a',
  },
  dark: {
    id: 'dark',
    sea: '#12171d',
    space: '#080b0e',
    river: '#0c1924',
    land: '#222930',
    homeLand: '#2b343d',
    prefectureLine: '#4a5560',
    coastline: '#3d4853',
    placeName: '#aeb8c2',
    homePlaceName: '#e6ebf0',
    waterName: '#7ea3bb',
    halo: '#1a2027',
    casing: '#12171d',
    selection: '#ffffff',
    layers: {
      ports: '#56B4E9',
      airports: '#B79CFF',
      'freight-trains': '#F08A4B',
      'overseas-parks': '#F0E442',
      'sister-cities': '#E38AB8',
      flights: '#44967A',
      platforms: '#C9B79C',
      'shipping-services': '#7FE0EC',
    },
    fallback: '#b8c48a',
  },
  contrast: {
    id: 'contrast',
    sea: '#cfe3f1',
    space: '#ffffff',
    river: '#4d86aa',
    land: '#ffffff',
    homeLand: '#fff4d1',
    prefectureLine: '#555555',
    coastline: '#1f3d52',
    placeName: '#111111',
    homePlaceName: '#000000',
    waterName: '#003a5c',
    halo: '#ffffff',
    casing: '#ffffff',
    selection: '#000000',
    layers: {
      ports: '#00306b',
      airports: '#4a1fc0',
      'freight-trains': '#9a3b00',
      'overseas-parks': '#000000',
      'sister-cities': '#8a1353',
      flights: '#326744',
      platforms: '#4d2219',
      'shipping-services': '#005566',
    },
    fallback: '#33400f',
  },
};

export function layerColor(theme: MapTheme, layer: string): string {
  return Object.hasOwn(theme.layers, layer)
    ? (theme.layers[layer] ?? theme.fallback)
    : theme.fallback;
}
