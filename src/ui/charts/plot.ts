/** Where years and values lie in a chart; shared by lines and columns. */
import { scaleLinear } from 'd3-scale';
import { textWidth } from '../../domain/chart-file';

/** Fixed, so that nothing moves when the figures come. */
export const PLOT_HEIGHT = 196;
export const TICK_SIZE = 11;
const TOP = 14; // room for a mark and its caret at the highest value
const BOTTOM = 22;
const RIGHT = 8;

export interface Tick {
  readonly value: number;
  readonly text: string;
  readonly at: number;
}

export interface Plot {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Width of one year. */
  readonly step: number;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly yearAt: (x: number) => number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
}

/**
 * @param years first and last year that is shown
 * @param max greatest value; the axis starts at zero
 * @param labelRoom pixels kept free at the right for names of lines
 */
export function plotOf(options: {
  width: number;
  years: readonly [number, number];
  max: number;
  labelRoom?: number;
  /** Text beside a line of the grid; an empty one leaves the line out. */
  formatValue: (value: number) => string;
}): Plot {
  const { width, years, formatValue } = options;
  const [first, last] = years;
  const y = scaleLinear()
    .domain([0, options.max > 0 ? options.max : 1])
    .range([PLOT_HEIGHT - BOTTOM, TOP])
    .nice(4);
  const texts = y.ticks(4).map((value) => ({ value, text: formatValue(value) }));
  const left = Math.ceil(Math.max(...texts.map(({ text }) => textWidth(text, TICK_SIZE)))) + 8;
  const right = Math.max(left + 40, width - RIGHT - (options.labelRoom ?? 0));
  const x = scaleLinear()
    .domain([first - 0.5, last + 0.5])
    .range([left, right]);
  const clamp = (year: number) => Math.min(last, Math.max(first, year));
  return {
    ...{ width, left, right, top: TOP, bottom: PLOT_HEIGHT - BOTTOM },
    ...{ x, y, step: x(1) - x(0) },
    yearAt: (position) => clamp(Math.round(x.invert(position))),
    xTicks: yearTicks(first, last, (right - left) / 46).map((value) => ({
      value,
      text: String(value),
      at: x(value),
    })),
    yTicks: texts
      .filter(({ text }) => text !== '')
      .map(({ value, text }) => ({ value, text, at: y(value) })),
  };
}

/** Whole years only, few enough to stand beside each other. */
function yearTicks(first: number, last: number, most: number): readonly number[] {
  if (first === last) return [first];
  const scale = scaleLinear().domain([first, last]);
  // The scale may give more than it was asked for.
  for (let wanted = Math.max(2, Math.floor(most)); wanted > 1; wanted -= 1) {
    const ticks = scale.ticks(wanted).filter((year) => Number.isInteger(year));
    if (ticks.length <= most) return ticks;
  }
  return [first, last];
}

/** Moves texts of one column apart, in the order of their places, without leaving the plot. */
export function spreadApart(
  places: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const order = places.map((at, index) => ({ at, index })).toSorted((a, b) => a.at - b.at);
  let free = top;
  const down = order.map(({ at, index }) => {
    const place = Math.max(at, free);
    free = place + gap;
    return { place, index };
  });
  let limit = bottom;
  const result = [...places];
  for (const { place, index } of down.toReversed()) {
    result[index] = Math.min(place, limit);
    limit = Math.min(place, limit) - gap;
  }
  return result;
}
