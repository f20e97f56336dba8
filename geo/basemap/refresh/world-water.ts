import type { Feature } from 'geojson';
import { dumpLines, type Box } from './run-gmt';
import type { RunMapshaper } from './run-mapshaper';

/** Two pixels at zoom 5, where the world's tiles end. */
const SIMPLIFY_METRES = 3500;
const LEAST_LAKE_KM2 = 3000;
/** Taihu and Hongze are smaller, and this map without them would not be of this region. */
const LEAST_HOME_LAKE_KM2 = 700;
/** The Caspian Sea is already cut out of the land of Natural Earth. */
const LARGEST_LAKE_KM2 = 200_000;
const SHORTEST_RIVER_KM = 300;

/** Inner points of lakes whose outlines here are decades old and now mislead: Aral Sea, Lake Chad. */
const OUTDATED = [
  { lng: 59.5, lat: 45, radius: 3 },
  { lng: 14.2, lat: 13.1, radius: 1.5 },
];

export function makeWorldLakes(home: Box, mapshaper: RunMapshaper): Feature[] {
  // `+l`: without the wide parts of rivers, which alone would be fragments.
  const shores = dumpLines('world', [`-A${LEAST_HOME_LAKE_KM2 / 2}/2/2+l`, '-W']);
  const [west, south, east, north] = home;
  const x = 'this.innerX';
  const y = 'this.innerY';
  const isHome = `${x}>${west}&&${x}<${east}&&${y}>${south}&&${y}<${north}`;
  const isOutdated = OUTDATED.map(
    ({ lng, lat, radius }) => `Math.hypot(${x}-${lng},${y}-${lat})<${radius}`,
  ).join('||');
  return mapshaper(shores, [
    '-polygons',
    `-filter this.area<${LARGEST_LAKE_KM2}e6&&!(${isOutdated})`,
    `-filter this.area>((${isHome})?${LEAST_HOME_LAKE_KM2}:${LEAST_LAKE_KM2})*1e6`,
    `-simplify dp interval=${SIMPLIFY_METRES}`,
    '-filter-islands min-area=200km2',
    '-clean',
  ]);
}

/** WDBII's classes: wide rivers by both banks, which meet at these scales; the largest; the next. */
const WIDE = 0;
const LARGEST = 1;
const NEXT = 2;
/** The next class is drawn only around the home region: elsewhere it would be too much. */
const NEXT_WITHIN = '104,26,123,41';
/** The shores of Poyang and Dongting, which come as banks of rivers, are a tangle at these scales. */
const TANGLED = ['115.7,28.3,117,29.68', '111.9,28.5,113.1,29.35'];

export function makeWorldRivers(mapshaper: RunMapshaper): Feature[] {
  const lines = (levels: readonly number[], clip: readonly string[], shortestKm: number) =>
    mapshaper(
      dumpLines(
        'world',
        levels.map((level) => `-I${level}`),
      ),
      [...clip, '-dissolve', '-explode', `-filter this.length>${shortestKm}e3`],
    );
  const rivers = [
    ...lines([WIDE], [], SHORTEST_RIVER_KM),
    ...lines([LARGEST], [], SHORTEST_RIVER_KM),
    // Here the pieces between two confluences count too, or the Yellow River falls apart.
    ...lines([LARGEST, NEXT], [`-clip bbox=${NEXT_WITHIN}`], 40),
  ];
  return mapshaper(rivers, [
    ...TANGLED.map((box) => `-erase bbox=${box}`),
    `-simplify dp interval=${SIMPLIFY_METRES}`,
    '-dissolve',
  ]);
}
