/** Expressions that the styles of several layers share. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Lang } from '../../domain/view';

/** Global state of the map: something is selected, so everything else steps back. */
export const RECEDE = 'recede';

/** Global state of the map: a filter left so few of a layer that each may speak up. */
export function fewState(layer: string): string {
  return `few/${layer}`;
}

/** Layers with this in their metadata answer pointers. */
export const HIT = { 'hub:hit': true } as const;

type Stops<Value> = readonly (readonly [zoom: number, value: Value])[];

/**
 * Opacity by zoom, and a whisper of it while something is selected. It reads no feature, so that
 * a selection costs one uniform and no tile has to be built again.
 */
export function opacity(
  stops: Stops<number>,
  receded: number,
  few?: { readonly layer: string; readonly opacity: number },
): DataDrivenPropertyValueSpecification<number> & ExpressionSpecification {
  return byZoom(
    stops.map(([zoom, value]) => [
      zoom,
      [
        'case',
        ['boolean', ['global-state', RECEDE], false],
        Math.min(receded, value),
        ...(few
          ? [
              ['boolean', ['global-state', fewState(few.layer)], false],
              Math.max(few.opacity, value),
            ]
          : []),
        value,
      ] as ExpressionSpecification,
    ]),
  );
}

/** Linear between the stops, constant before the first and after the last. */
export function byZoom(stops: Stops<number | ExpressionSpecification>): ExpressionSpecification {
  const [first, ...rest] = stops.flat();
  // The type asks for its first pair by position, which a list built by a loop cannot show.
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    first,
    ...rest,
  ] as unknown as ExpressionSpecification;
}

/** `active` for a hovered or selected feature, `calm` for all others. */
export function whenActive<Value extends number>(
  active: Value,
  calm: Value | ExpressionSpecification,
): ExpressionSpecification {
  return ['case', isActive(), active, calm];
}

export function isActive(): ExpressionSpecification {
  return [
    'any',
    ['boolean', ['feature-state', 'hover'], false],
    ['boolean', ['feature-state', 'selected'], false],
  ];
}

/** The name to write on the map: short where there is one, in the reader's language if possible. */
export function mapName(lang: Lang): ExpressionSpecification {
  return lang === 'zh'
    ? [
        'coalesce',
        ['get', 'short_name_zh'],
        ['get', 'name_zh'],
        ['get', 'short_name'],
        ['get', 'name'],
      ]
    : ['coalesce', ['get', 'short_name'], ['get', 'name']];
}
