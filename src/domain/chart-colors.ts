/**
 * Colours of the series of one chart. They differ in lightness as well as in hue and each has a
 * contrast of 3:1 or more to the panel's paper; labels and table say the same without colour.
 */
import type { ThemeId } from './view';

const DARK_ON_LIGHT = ['#004488', '#C94F00', '#1F8A54', '#B0306F', '#5B4A1F', '#7A6BD8'] as const;
const LIGHT_ON_DARK = ['#56B4E9', '#F08A4B', '#5FC79A', '#E38AB8', '#F0E442', '#B79CFF'] as const;
const CONTRAST = ['#00306b', '#9a3b00', '#1d5e36', '#8a1353', '#3d3212', '#4a1fc0'] as const;

const COLORS: Readonly<Record<ThemeId, readonly [string, ...string[]]>> = {
  light: DARK_ON_LIGHT,
  dark: LIGHT_ON_DARK,
  contrast: CONTRAST,
};

/** As many series as a chart draws: more lines than colours could not be told apart. */
export const MAX_SERIES = DARK_ON_LIGHT.length;

export function seriesColor(theme: ThemeId, position: number): string {
  const colors = COLORS[theme];
  return colors[position % colors.length] ?? colors[0];
}
