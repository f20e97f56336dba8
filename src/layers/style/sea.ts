/**
 * Layers of shipping services: each lane once and dashed, wider where more services run; lanes
 * of past services alone as faint dots. The services themselves are only there to be hit.
 */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { StyleContext } from '../definition';
import { HIT, byZoom, opacity } from './expressions';

/** Lanes with this many services and more are equally wide. */
const MANY_SERVICES = 25;
/** Width of a lane of one service, and of many, by zoom. */
const WIDTHS = [
  [1, 1, 2.2],
  [4, 1.4, 3.4],
  [8, 2.2, 4.8],
] as const;

const IS_PAST: FilterSpecification = ['==', ['get', 'period'], 'past'];
const IS_KNOWN: FilterSpecification = ['!=', ['get', 'period'], 'past'];

export function seaStyle() {
  return ({ layer, theme, color }: StyleContext): LayerSpecification[] => [
    {
      id: `${layer}/past`,
      type: 'line',
      source: `${layer}/lanes`,
      filter: IS_PAST,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': color,
        'line-width': laneWidth(0),
        'line-dasharray': [0, 2.4],
        'line-opacity': opacity([[0, 0.7]], 0.08),
      },
    },
    {
      id: `${layer}/casing`,
      type: 'line',
      source: `${layer}/lanes`,
      filter: IS_KNOWN,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': theme.casing,
        'line-width': laneWidth(1.6),
        'line-opacity': opacity([[0, 0.7]], 0.06),
      },
    },
    {
      id: `${layer}/lane`,
      type: 'line',
      source: `${layer}/lanes`,
      filter: IS_KNOWN,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': color,
        'line-width': laneWidth(0),
        'line-dasharray': [3.2, 1.6],
        'line-opacity': opacity([[0, 1]], 0.12),
      },
    },
    {
      id: `${layer}/hit`,
      type: 'line',
      source: layer,
      metadata: HIT,
      paint: { 'line-width': 4, 'line-opacity': 0 },
    },
  ];
}

function laneWidth(extra: number): ExpressionSpecification {
  return byZoom(
    WIDTHS.map(([zoom, one, many]) => [
      zoom,
      [
        'interpolate',
        ['linear'],
        ['sqrt', ['to-number', ['get', 'services'], 1]],
        1,
        one + extra,
        Math.sqrt(MANY_SERVICES),
        many + extra,
      ],
    ]),
  );
}
