/** Layers of great circles: hairlines that keep quiet together, and a small mark at the far end. */
import type {
  CircleLayerSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { StyleContext } from '../definition';
import { HIT, byZoom, opacity, whenActive } from './expressions';

/** From here on the arcs only tint the home region, and a click there means something else. */
const ARCS_ANSWER_BELOW = 6.5;

/** One way to draw some of the lines. */
export interface ArcLine {
  /** The style layer is named `<id>/<part>`. */
  readonly part: string;
  /** The features drawn in this way; absent: all. */
  readonly filter?: FilterSpecification;
  /** Dash and gap in line widths; absent: unbroken. */
  readonly dash?: readonly [number, number];
}

export interface ArcOptions {
  readonly lines?: readonly ArcLine[];
  /** Which features have an end mark and answer pointers; absent: all. */
  readonly shown?: FilterSpecification;
  /** How many times as wide as a hairline; a layer of fewer lines may be louder. */
  readonly width?: number;
  /** Opacity of the lines by zoom. */
  readonly fade?: readonly (readonly [zoom: number, opacity: number])[];
  /** Mark at the far end: filled, or a smaller ring. */
  readonly end?: 'disc' | 'ring';
}

const HAIRLINES_FADE = [
  // A small map puts more of them into each pixel.
  [1, 0.18],
  [2, 0.26],
  [4, 0.2],
  [5, 0.1],
  [6, 0.045],
] as const;

export function arcStyle({
  lines = [{ part: 'line' }],
  shown,
  width = 1,
  fade = HAIRLINES_FADE,
  end = 'disc',
}: ArcOptions = {}) {
  return (context: StyleContext): LayerSpecification[] => {
    const { layer, color } = context;
    return [
      ...lines.map(({ part, filter, dash }): LayerSpecification => ({
        id: `${layer}/${part}`,
        type: 'line',
        source: layer,
        ...(filter && { filter }),
        // A round cap would close the gaps of a dashed line.
        layout: { 'line-cap': dash ? 'butt' : 'round', 'line-join': 'round' },
        paint: {
          'line-color': color,
          'line-width': byZoom([
            [1, whenActive(1.4 * width, 0.55 * width)],
            [5, whenActive(2 * width, 0.7 * width)],
          ]),
          // Of a few lines none hides another.
          'line-opacity': opacity(fade, 0.05, { layer, opacity: 0.6 }),
          ...(dash && { 'line-dasharray': [...dash] }),
        },
      })),
      {
        id: `${layer}/hit`,
        type: 'line',
        source: layer,
        ...(shown && { filter: shown }),
        maxzoom: ARCS_ANSWER_BELOW,
        metadata: HIT,
        paint: { 'line-width': 1, 'line-opacity': 0 },
      },
      {
        id: `${layer}/end`,
        type: 'circle',
        source: `${layer}/ends`,
        ...(shown && { filter: shown }),
        metadata: HIT,
        paint: { ...endInk(context, end), 'circle-pitch-alignment': 'viewport' },
      },
    ];
  };
}

type CirclePaint = NonNullable<CircleLayerSpecification['paint']>;

function endInk({ theme, color }: StyleContext, end: 'disc' | 'ring'): CirclePaint {
  const [fill, stroke, scale] =
    end === 'disc' ? [color, theme.casing, 1] : [theme.casing, color, 0.8];
  return {
    'circle-radius': byZoom([
      [1, whenActive(3.5 * scale, 1.5 * scale)],
      [4, whenActive(5 * scale, 2.6 * scale)],
      [8, whenActive(7 * scale, 4 * scale)],
    ]),
    'circle-color': fill,
    'circle-stroke-color': stroke,
    'circle-stroke-width': byZoom([
      [1, end === 'disc' ? 0.5 : 0.9],
      [5, end === 'disc' ? 1.2 : 1.5],
    ]),
    'circle-opacity': opacity([[0, 1]], 0.2),
    'circle-stroke-opacity': opacity([[0, 1]], 0.2),
  };
}
