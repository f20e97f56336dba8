/**
 * The symbols of legend and map, as plain shapes in a box of 24 × 24. The legend renders them as
 * SVG, the map paints them onto a canvas; drawn from one description they cannot differ.
 */
import type { SymbolShape } from './definition';

/** `color` is the layer's own; `casing` sets the symbol off from land, sea and other symbols. */
export type SymbolInk = 'color' | 'casing';

export interface SymbolPath {
  /** SVG path data. */
  readonly d: string;
  readonly fill?: SymbolInk;
  readonly stroke?: SymbolInk;
  /** Width of the stroke; ends and corners are round. */
  readonly width?: number;
}

export interface SymbolDrawing {
  /** Painted in this order. */
  readonly paths: readonly SymbolPath[];
}

export const SYMBOL_BOX = 24;

/** Where trains cross a border, and where cars change gauge there. */
export const BORDER_MARK = 'diamond';
export const GAUGE_MARK = 'gauge';

export type SymbolName = SymbolShape | typeof GAUGE_MARK;

const DIAMOND = 'M12 3.4 20.6 12 12 20.6 3.4 12Z';
/** Dashes, as the map draws a lane. */
const LANE = 'M2 12H5.4M10.3 12H13.7M18.6 12H22';
const SQUARE = 'M5.6 5.6H18.4V18.4H5.6Z';
const PLANE =
  'M18.4 5.6C19.1 6.3 18.3 7.7 17.3 8.7L15.3 10.7 16.5 19.8 15.3 21 11.9 14 8.9 16.5 9.4 19.7' +
  ' 8.5 20.6 6.7 17.3 3.4 15.5 4.3 14.6 7.5 15.1 10 12.1 3 8.7 4.2 7.5 13.3 8.7 15.3 6.7' +
  'C16.3 5.7 17.7 4.9 18.4 5.6Z';

export const SYMBOLS: Readonly<Record<SymbolName, SymbolDrawing>> = {
  disc: {
    paths: [
      { d: circle(12, 12, 9), fill: 'casing' },
      { d: circle(12, 12, 7), fill: 'color' },
    ],
  },
  plane: {
    paths: [
      { d: PLANE, fill: 'casing', stroke: 'casing', width: 3.4 },
      { d: PLANE, fill: 'color', stroke: 'color', width: 0.8 },
    ],
  },
  square: {
    paths: [
      { d: SQUARE, fill: 'casing', stroke: 'casing', width: 3.6 },
      { d: SQUARE, fill: 'color' },
    ],
  },
  rail: {
    paths: [
      { d: 'M1.5 12H22.5', stroke: 'casing', width: 5.4 },
      { d: 'M1.5 12H22.5', stroke: 'color', width: 3 },
      { d: circle(12, 12, 4.2), fill: 'casing', stroke: 'color', width: 2.2 },
    ],
  },
  arc: {
    paths: [
      { d: 'M4 17.5C6.6 4.8 17.4 4.8 20 17.5', stroke: 'color', width: 1.4 },
      { d: circle(4, 17.5, 2.6), fill: 'color' },
      { d: circle(20, 17.5, 2.6), fill: 'color' },
    ],
  },
  flight: {
    paths: [
      // The arc of `arc`, cut into dashes.
      { d: 'M6 12.1C6.7 10.8 7.7 9.8 8.7 9.1', stroke: 'color', width: 1.6 },
      { d: 'M10.4 8.2C11.5 7.9 12.5 7.9 13.6 8.2', stroke: 'color', width: 1.6 },
      { d: 'M15.3 9.1C16.3 9.8 17.3 10.8 18 12.1', stroke: 'color', width: 1.6 },
      { d: circle(4, 17.5, 2.2), fill: 'casing', stroke: 'color', width: 1.5 },
      { d: circle(20, 17.5, 2.2), fill: 'casing', stroke: 'color', width: 1.5 },
    ],
  },
  diamond: {
    paths: [
      { d: DIAMOND, fill: 'casing', stroke: 'casing', width: 3.4 },
      { d: DIAMOND, fill: 'color' },
    ],
  },
  gauge: {
    paths: [
      { d: DIAMOND, fill: 'casing', stroke: 'casing', width: 3.4 },
      { d: DIAMOND, fill: 'color' },
      { d: 'M12 8.6 15.4 12 12 15.4 8.6 12Z', fill: 'casing' },
    ],
  },
  line: {
    paths: [
      { d: 'M2 12H22', stroke: 'casing', width: 5 },
      { d: 'M2 12H22', stroke: 'color', width: 2.6 },
    ],
  },
  lane: {
    paths: [
      { d: LANE, stroke: 'casing', width: 5.4 },
      { d: LANE, stroke: 'color', width: 3 },
    ],
  },
};

/** Name of the symbol's picture in the map; it says all that is needed to paint it. */
export function symbolImage(name: SymbolName, color: string, casing: string): string {
  return [IMAGE_PREFIX, name, color, casing].join('|');
}

/** @returns null for the name of any other picture */
export function parseSymbolImage(
  image: string,
): { drawing: SymbolDrawing; inks: Readonly<Record<SymbolInk, string>> } | null {
  const [prefix, name = '', color = '', casing = ''] = image.split('|');
  if (prefix !== IMAGE_PREFIX || !isSymbolName(name)) return null;
  return { drawing: SYMBOLS[name], inks: { color, casing } };
}

const IMAGE_PREFIX = 'symbol';

function isSymbolName(name: string): name is SymbolName {
  return Object.hasOwn(SYMBOLS, name);
}

function circle(x: number, y: number, radius: number): string {
  const [left, across] = [x - radius, 2 * radius];
  return `M${left} ${y}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0Z`;
}
