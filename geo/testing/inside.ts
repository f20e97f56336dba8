import type { Position } from 'geojson';
import type { LngLat } from '../lib/model';

type Edge = readonly [lng: number, lat: number, toLng: number, toLat: number];

/**
 * Whether a position lies in one of the polygons, on a plane of degrees. A polygon may go on
 * beyond ±180, and so may the longitude that is asked for.
 * @param polygons rings of each: its outline, then its holes; no polygon overlaps another
 */
export function insideTest(polygons: readonly Position[][][]): (position: LngLat) => boolean {
  const bands = sortIntoBands(polygons.flat());
  return ([lng, lat]) => {
    const edges = bands.get(Math.floor(lat)) ?? [];
    return [lng - 360, lng, lng + 360].some((x) => countCrossings(edges, x, lat) % 2 === 1);
  };
}

/** The edges that touch each degree of latitude. */
function sortIntoBands(rings: readonly Position[][]): Map<number, Edge[]> {
  const bands = new Map<number, Edge[]>();
  for (const ring of rings)
    for (const [index, [lng = 0, lat = 0]] of ring.entries()) {
      const [toLng = 0, toLat = 0] = ring[(index + 1) % ring.length] ?? [];
      const [south, north] = [Math.min(lat, toLat), Math.max(lat, toLat)];
      for (let band = Math.floor(south); band <= north; band++) {
        const edges = bands.get(band) ?? [];
        edges.push([lng, lat, toLng, toLat]);
        bands.set(band, edges);
      }
    }
  return bands;
}

/** How often a line to the east crosses an edge. */
function countCrossings(edges: readonly Edge[], lng: number, lat: number): number {
  let crossings = 0;
  for (const [fromLng, fromLat, toLng, toLat] of edges) {
    if (fromLat > lat === toLat > lat) continue;
    if (lng < fromLng + ((toLng - fromLng) * (lat - fromLat)) / (toLat - fromLat)) crossings += 1;
  }
  return crossings;
}
