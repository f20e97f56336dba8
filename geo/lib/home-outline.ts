import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { makeShape, type Shape } from './polygons';

const FILE = join(import.meta.dirname, '../basemap/inputs/home-region.geojson');
let outline: Shape | null = null;

/** The home region as the basemap draws it; good to about 300 m, see `geo/basemap/README.md`. */
export function homeOutline(): Shape {
  if (outline === null) {
    // Written by the basemap's own step; its tests read it as well.
    const file = JSON.parse(readFileSync(FILE, 'utf8')) as FeatureCollection<MultiPolygon>;
    outline = makeShape(file.features.flatMap(({ geometry }) => geometry.coordinates));
  }
  return outline;
}
