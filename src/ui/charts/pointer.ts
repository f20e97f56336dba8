/** What of a chart the pointer rests on. */
import type { NamedPoint } from './drawn-series';
import type { Plot } from './plot';

/** The year whose column the pointer is in; the listener's element starts where the plot does. */
export function yearUnder({ clientX, currentTarget }: MouseEvent, plot: Plot): number | null {
  if (!(currentTarget instanceof Element)) return null;
  return plot.yearAt(clientX - currentTarget.getBoundingClientRect().left);
}

/** As far as a point reaches for the pointer, in pixels. */
const REACH = 26;

/** The nearest point within reach; among points of one place the later in the list, drawn on top. */
export function nearestPoint(
  { clientX, clientY, currentTarget }: PointerEvent,
  plot: Plot,
  points: readonly NamedPoint[],
): NamedPoint | null {
  if (!(currentTarget instanceof Element)) return null;
  const box = currentTarget.getBoundingClientRect();
  let nearest: NamedPoint | null = null;
  let reach = REACH;
  for (const point of points) {
    const distance = Math.hypot(
      plot.x(point.year) - (clientX - box.left),
      plot.y(point.value) - (clientY - box.top),
    );
    if (distance <= reach) [nearest, reach] = [point, distance];
  }
  return nearest;
}
