/** Layers of great circles: hairlines that keep quiet together, and a small disc at the far end. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { StyleContext } from '../definition';
import { HIT, byZoom, opacity, whenActive } from './expressions';

/** From here on the arcs only tint the home region, and a click there means something else. */
const ARCS_ANSWER_BELOW = 6.5;

export function arcStyle() {
  return ({ layer, theme, color }: StyleContext): LayerSpecification[] => [
    {
      id: `${layer}/line`,
      type: 'line',
      source: layer,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': color,
        'line-width': byZoom([
          [1, whenActive(1.4, 0.55)],
          [5, whenActive(2, 0.7)],
        ]),
        'line-opacity': opacity(
          [
            // A small map puts more of them into each pixel.
            [1, 0.18],
            [2, 0.26],
            [4, 0.2],
            [5, 0.1],
            [6, 0.045],
          ],
          0.05,
        ),
      },
    },
    {
      id: `${layer}/hit`,
      type: 'line',
      source: layer,
      maxzoom: ARCS_ANSWER_BELOW,
      metadata: HIT,
      paint: { 'line-width': 1, 'line-opacity': 0 },
    },
    {
      id: `${layer}/end`,
      type: 'circle',
      source: `${layer}/ends`,
      metadata: HIT,
      paint: {
        'circle-radius': byZoom([
          [1, whenActive(3.5, 1.5)],
          [4, whenActive(5, 2.6)],
          [8, whenActive(7, 4)],
        ]),
        'circle-color': color,
        'circle-stroke-color': theme.casing,
        'circle-stroke-width': byZoom([
          [1, 0.5],
          [5, 1.2],
        ]),
        'circle-opacity': opacity([[0, 1]], 0.2),
        'circle-stroke-opacity': opacity([[0, 1]], 0.2),
        'circle-pitch-alignment': 'viewport',
      },
    },
  ];
}
