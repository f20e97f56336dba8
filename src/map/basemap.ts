/**
 * The quiet ground under the data: land, water, rivers, the home region's prefectures and names,
 * and no national boundary lines. A pure function of theme and language.
 */
import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { HOME_TILES, WORLD_TILES } from '../../geo/lib/tile-pyramids';
import type { MapTheme } from '../domain/theme';
import type { Lang } from '../domain/view';
import { byZoom } from '../layers/style/expressions';
import { labelLayers, placeDots } from './basemap-labels';

const WORLD = 'basemap-world';
const HOME = 'basemap-home';
const LABELS = 'basemap-labels';

/** From here on the home region's own land and water cover the world's coarser ones. */
const HOME_FROM = HOME_TILES.minzoom;

/** @param baseUrl absolute address of the site, ending in a slash: workers resolve nothing themselves */
export function basemapSources(baseUrl: string): Record<string, SourceSpecification> {
  const { bounds, ...homeZooms } = HOME_TILES;
  return {
    [WORLD]: { type: 'vector', tiles: [`${baseUrl}tiles/world/{z}/{x}/{y}.pbf`], ...WORLD_TILES },
    [HOME]: {
      type: 'vector',
      tiles: [`${baseUrl}tiles/home/{z}/{x}/{y}.pbf`],
      ...homeZooms,
      bounds: [...bounds],
    },
    [LABELS]: {
      type: 'geojson',
      data: `${baseUrl}tiles/labels.json`,
      // Names stand at few places; cutting them finer only makes more tiles.
      maxzoom: 8,
      tolerance: 0.1,
    },
  };
}

export interface BasemapLayers {
  readonly below: LayerSpecification[];
  readonly above: LayerSpecification[];
}

/** Layers that go below the data, from the sea up, and those above it: the names. */
export function basemapLayers({ theme, lang }: { theme: MapTheme; lang: Lang }): BasemapLayers {
  return {
    below: [
      { id: 'basemap/sea', type: 'background', paint: { 'background-color': theme.sea } },
      ...worldLayers(theme),
      ...homeLayers(theme),
      ...placeDots(LABELS, theme),
    ],
    above: labelLayers(LABELS, theme, lang),
  };
}

function worldLayers(theme: MapTheme): LayerSpecification[] {
  return [
    fill('world-land', WORLD, 'land', theme.land),
    fill('world-home', WORLD, 'home', theme.homeLand),
    line('world-river', WORLD, 'river', {
      'line-color': theme.river,
      'line-width': byZoom([
        [3, 0.5],
        [6, 1.1],
      ]),
      'line-opacity': byZoom([
        [3, 0],
        [4, 1],
      ]),
    }),
    fill('world-water', WORLD, 'water', theme.sea),
    line('world-shore', WORLD, 'water', {
      'line-color': theme.coastline,
      'line-width': 0.5,
      // Around lakes of a few pixels it would be all that one sees.
      'line-opacity': byZoom([
        [2.5, 0],
        [3.5, 1],
      ]),
    }),
    {
      ...line('world-coast', WORLD, 'land', {
        'line-color': theme.coastline,
        'line-width': byZoom([
          [1, 0.4],
          [6, 0.8],
        ]),
      }),
      filter: ['!', ['has', 'seam']],
    },
  ];
}

function homeLayers(theme: MapTheme): LayerSpecification[] {
  const layers = [
    fill('land', HOME, 'land', theme.land),
    fill('home', HOME, 'home', theme.homeLand),
    line('prefecture-line', HOME, 'prefecture', {
      'line-color': theme.prefectureLine,
      'line-width': byZoom([
        [6, 0.7],
        [10, 1.2],
      ]),
      'line-dasharray': [4, 2.5],
      'line-opacity': byZoom([
        [5.5, 0],
        [6.3, 1],
      ]),
    }),
    line('river', HOME, 'river', {
      'line-color': theme.river,
      'line-width': byZoom([
        [6, ['match', ['get', 'rank'], 1, 1.1, 2, 0.9, 0.5]],
        [10, ['match', ['get', 'rank'], 1, 2.6, 2, 2, 1.2]],
      ]),
      // The smaller ones end with the box; by then they do so out of sight.
      'line-opacity': byZoom([
        [6, ['match', ['get', 'rank'], 1, 1, 0]],
        [7, 1],
      ]),
    }),
    fill('water', HOME, 'water', theme.sea),
    line('shore', HOME, 'shore', {
      'line-color': theme.coastline,
      'line-width': byZoom([
        [6, 0.6],
        [10, 1],
      ]),
    }),
  ];
  return layers.map((layer) => ({ ...layer, minzoom: HOME_FROM }));
}

type FillLayer = Extract<LayerSpecification, { type: 'fill' }>;
type LineLayer = Extract<LayerSpecification, { type: 'line' }>;

function fill(id: string, source: string, sourceLayer: string, color: string): FillLayer {
  return {
    id: `basemap/${id}`,
    type: 'fill',
    source,
    'source-layer': sourceLayer,
    paint: { 'fill-color': color },
  };
}

function line(
  id: string,
  source: string,
  sourceLayer: string,
  paint: NonNullable<LineLayer['paint']>,
): LineLayer {
  return {
    id: `basemap/${id}`,
    type: 'line',
    source,
    'source-layer': sourceLayer,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint,
  };
}
