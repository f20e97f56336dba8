import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';

type Topology = Parameters<typeof feature>[0];

const require = createRequire(import.meta.url);
const FILES = {
  '50m': require.resolve('world-atlas/land-50m.json'),
  '10m': require.resolve('world-atlas/land-10m.json'),
};

/** Only Antarctica reaches so far south. */
const AROUND_SOUTH_POLE = -80;
/** How far the two sides of the cut through Antarctica overlap, so that no gap shows between them. */
const BEYOND_EDGE_DEGREES = 1;

/**
 * Land of the world (Natural Earth, by way of world-atlas) as flat polygons without countries.
 * A shape that crosses ±180 is not cut there but goes on beyond, so that its outline has no seam;
 * the tile cutter brings the rest back in on the other side. Antarctica, which has to be cut, is
 * marked `seam`: the map draws no coast along it.
 */
export function readWorldLand(detail: keyof typeof FILES): FeatureCollection<Polygon> {
  const topology = JSON.parse(readFileSync(FILES[detail], 'utf8')) as Topology;
  // The typings of the short form know only single points; the files hold a collection of shapes.
  const land = feature(topology, 'land') as unknown as FeatureCollection<Polygon | MultiPolygon>;
  const shapes = land.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
  return { type: 'FeatureCollection', features: shapes.flatMap(flatten) };
}

function flatten(rings: Position[][]): Feature<Polygon>[] {
  const [outline = []] = rings;
  const isPolar = outline.some(([, lat = 0]) => lat < AROUND_SOUTH_POLE);
  const polygons = isPolar ? cutAtEdge(rings) : [unwrap(rings)];
  return polygons.map((coordinates) => ({
    type: 'Feature',
    properties: isPolar ? { seam: true } : {},
    geometry: { type: 'Polygon', coordinates },
  }));
}

/** Adds or takes whole turns, so that no step in a ring is longer than half a turn. */
function unwrap(rings: readonly Position[][]): Position[][] {
  let before = rings[0]?.[0]?.[0] ?? 0;
  return rings.map((ring) =>
    ring.map(([lng = 0, lat = 0]): Position => {
      before = lng + 360 * Math.round((before - lng) / 360);
      return [before, lat];
    }),
  );
}

/** A shape around the pole has no flat form but one that is cut from the pole to its shore. */
function cutAtEdge(coordinates: Position[][]): Position[][][] {
  const projection = geoEquirectangular()
    .reflectY(true)
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0);
  const flat = geoProject({ type: 'Polygon', coordinates }, projection);
  if (!flat) return [];
  const polygons = flat.type === 'Polygon' ? [flat.coordinates] : flat.coordinates;
  return polygons.map((rings) => rings.map((ring) => ring.map(pushOut)));
}

function pushOut([lng = 0, lat = 0]: Position): Position {
  return Math.abs(lng) > 179.999 ? [lng + Math.sign(lng) * BEYOND_EDGE_DEGREES, lat] : [lng, lat];
}
