/** The package has no types of its own; this is the one function that the basemap uses. */
declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';
  import type { Polygon, MultiPolygon } from 'geojson';

  /** Cuts and projects a spherical shape into the plane; null where nothing is left of it. */
  export function geoProject(
    shape: Polygon | MultiPolygon,
    projection: GeoProjection,
  ): Polygon | MultiPolygon | null;
}
