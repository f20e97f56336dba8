import type { Geometry, Position } from 'geojson';

/** Every position of a geometry, in order. */
export function positionsOf(geometry: Geometry | null): Position[] {
  if (geometry === null) return [];
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
    case 'MultiPoint':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
  }
}

/** The lines of a geometry; none for points. */
export function linesOf(geometry: Geometry | null): Position[][] {
  if (geometry?.type === 'LineString') return [geometry.coordinates];
  if (geometry?.type === 'MultiLineString') return geometry.coordinates;
  return [];
}

/** Whether both numbers are there and within the world. */
export function isCompletePosition([lng = NaN, lat = NaN]: readonly number[]): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}
