/**
 * Layers of train services: each piece of track once, wider where more services run; stations
 * as rings, border crossings as diamonds. The services themselves are only there to be hit.
 */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { StyleContext } from '../definition';
import { HIT, byZoom, opacity } from './expressions';
import { railStops } from './rail-stops';

/** Tracks with this many services and more are equally wide. */
const MANY_SERVICES = 30;
/** Width of a track of one service, and of many, by zoom. */
const WIDTHS = [
  [1, 0.9, 2],
  [4, 1.3, 3.4],
  [8, 1.8, 3.8],
  [12, 2.8, 5.5],
] as const;

type LinePaint = NonNullable<LineLayerSpecification['paint']>;

export function railStyle() {
  return (context: StyleContext): LayerSpecification[] => {
    const { layer, theme, color } = context;
    const track = (part: string, filter: FilterSpecification, paint: LinePaint) =>
      ({
        id: `${layer}/${part}`,
        type: 'line',
        source: `${layer}/tracks`,
        filter,
        layout: { 'line-join': 'round' },
        paint: { 'line-opacity': opacity([[0, 1]], 0.1), 'line-color': color, ...paint },
      }) satisfies LayerSpecification;
    return [
      {
        ...track('casing', ['!=', ['get', 'mode'], 'road'], {
          'line-color': theme.casing,
          'line-width': trackWidth(2.2),
        }),
        layout: { 'line-join': 'round', 'line-cap': 'round' },
      },
      {
        ...track('track', isMode('rail'), { 'line-width': trackWidth(0) }),
        layout: { 'line-join': 'round', 'line-cap': 'round' },
      },
      track('ferry', isMode('ferry'), { 'line-width': trackWidth(0), 'line-dasharray': [2, 1.6] }),
      {
        ...track('road', isMode('road'), {
          'line-width': trackWidth(0.6),
          'line-dasharray': [0, 2],
        }),
        layout: { 'line-cap': 'round' },
      },
      {
        ...track('ties', isMode('rail'), {
          'line-color': theme.casing,
          'line-width': trackWidth(-1.1),
          'line-dasharray': [4, 4],
          'line-opacity': opacity(
            [
              [4, 0],
              [5, 0.75],
            ],
            0,
          ),
        }),
        minzoom: 4,
      },
      ...railStops(context),
      {
        id: `${layer}/hit`,
        type: 'line',
        source: layer,
        metadata: HIT,
        paint: { 'line-width': 4, 'line-opacity': 0 },
      },
    ];
  };
}

function isMode(mode: string): FilterSpecification {
  return ['==', ['get', 'mode'], mode];
}

function trackWidth(extra: number): ExpressionSpecification {
  return byZoom(
    WIDTHS.map(([zoom, one, many]) => [
      zoom,
      [
        'interpolate',
        ['linear'],
        ['sqrt', ['to-number', ['get', 'services'], 1]],
        1,
        Math.max(one + extra, 0.3),
        Math.sqrt(MANY_SERVICES),
        many + extra,
      ],
    ]),
  );
}
