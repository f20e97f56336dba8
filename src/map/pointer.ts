/** What pointers and the Enter key mean on the map. */
import type { Map as LibraryMap, MapMouseEvent } from 'maplibre-gl';
import type { FeatureRef } from '../domain/view';
import { pickRefs } from './picking';

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export interface PointerEvents {
  readonly pick: (refs: readonly FeatureRef[], point: ScreenPoint) => void;
  readonly hover: (ref: FeatureRef | null, point: ScreenPoint | null) => void;
}

/** How far from a symbol's edge a pointer may be, in CSS pixels. */
const REACH = { hover: 2, mouse: 4, touch: 14, key: 24 } as const;

/**
 * @param hitLayers ids of the style layers that answer, topmost first
 * @param centre of the part of the map that nothing covers
 * @returns the clean-up
 */
export function listenToPointers(
  map: LibraryMap,
  hitLayers: readonly string[],
  events: PointerEvents,
  centre: () => ScreenPoint,
): () => void {
  let frame: number | null = null;
  const canvas = map.getCanvas();

  const refsAt = ({ x, y }: ScreenPoint, reach: number): FeatureRef[] => {
    // Before the style is there, and while a lost context is rebuilt, there is nothing to hit.
    const layers = hitLayers.filter((id) => map.getLayer(id) !== undefined);
    if (layers.length === 0) return [];
    const box: [[number, number], [number, number]] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    return pickRefs(map.queryRenderedFeatures(box, { layers }));
  };

  const move = ({ point }: MapMouseEvent) => {
    // Once a frame: a query costs milliseconds and pointers report far more often.
    frame ??= requestAnimationFrame(() => {
      frame = null;
      if (map.isMoving()) return;
      const [ref = null] = refsAt(point, REACH.hover);
      canvas.style.cursor = ref === null ? '' : 'pointer';
      events.hover(ref, ref === null ? null : { x: point.x, y: point.y });
    });
  };
  const leave = () => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    events.hover(null, null);
  };
  const click = ({ point, originalEvent }: MapMouseEvent) => {
    const isTouch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
    events.pick(refsAt(point, isTouch ? REACH.touch : REACH.mouse), { x: point.x, y: point.y });
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    const point = centre();
    const refs = refsAt(point, REACH.key);
    if (refs.length > 0) events.pick(refs, point);
  };

  map.on('mousemove', move);
  map.on('mouseout', leave);
  map.on('click', click);
  canvas.addEventListener('keydown', key);
  return () => {
    leave();
    map.off('mousemove', move);
    map.off('mouseout', leave);
    map.off('click', click);
    canvas.removeEventListener('keydown', key);
  };
}
