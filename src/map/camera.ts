/** Between the camera of a link and the camera of the map library. */
import type { Geometry } from 'geojson';
import type { Camera } from '../domain/view';
import { MAX_ZOOM, normalizeCamera } from '../url/camera';
import type { Padding } from './inputs';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the map library reports and takes. */
export interface LibraryCamera {
  readonly center: [lng: number, lat: number];
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/**
 * The first view: the home region with the lands that its trains, parks and most of its sister
 * cities lie in, from western Europe to Japan. The home region is never at the edge.
 */
const FIRST_VIEW = { lat: 36, lng: 84, spanLng: 164 } as const;
const FIRST_ZOOMS = { least: 0.9, most: 2.8 } as const;
/** Width of the world at zoom 0. */
const WORLD_PX = 512;

/** @param size of the whole map, covered parts included */
export function defaultCamera({ width, height }: Size, padding: Padding): Camera {
  const free = {
    width: width - padding.left - padding.right,
    height: height - padding.top - padding.bottom,
  };
  const byWidth = Math.log2((Math.max(free.width, 200) * 360) / (FIRST_VIEW.spanLng * WORLD_PX));
  const zoom = Math.min(Math.max(byWidth, FIRST_ZOOMS.least), FIRST_ZOOMS.most);
  // Where less than the span fits, the home region's side is the one to keep.
  const fittingLng = (free.width / (WORLD_PX * 2 ** zoom)) * 360;
  const lng = FIRST_VIEW.lng + Math.max(0, (FIRST_VIEW.spanLng - fittingLng) * 0.35);
  return normalizeCamera({ lat: FIRST_VIEW.lat, lng, zoom, bearing: 0, pitch: 0 });
}

export function toLibraryCamera({ lat, lng, zoom, bearing, pitch }: Camera): LibraryCamera {
  return { center: [lng, lat], zoom, bearing, pitch };
}

/** As a link can hold it. */
export function fromLibraryCamera({ center, zoom, bearing, pitch }: LibraryCamera): Camera {
  const [lng, lat] = center;
  return normalizeCamera({ lat, lng, zoom: Math.min(zoom, MAX_ZOOM), bearing, pitch });
}

export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return a === b;
  const [one, two] = [normalizeCamera(a), normalizeCamera(b)];
  return (
    one.lat === two.lat &&
    one.lng === two.lng &&
    one.zoom === two.zoom &&
    one.bearing === two.bearing &&
    one.pitch === two.pitch
  );
}

/** Every position of a geometry that the atlas draws. */
export function positionsOf(geometry: Geometry | null): [lng: number, lat: number][] {
  if (geometry?.type === 'Point') return [toPair(geometry.coordinates)];
  if (geometry?.type === 'LineString') return geometry.coordinates.map(toPair);
  if (geometry?.type === 'MultiLineString') return geometry.coordinates.flat().map(toPair);
  return [];
}

/** [[west, south], [east, north]]; null for nothing. Longitudes that run on stay as they are. */
export function boundsOf(
  positions: readonly (readonly [lng: number, lat: number])[],
): [[number, number], [number, number]] | null {
  if (positions.length === 0) return null;
  const lngs = positions.map(([lng]) => lng);
  const lats = positions.map(([, lat]) => lat);
  return [
    [Math.min(...lngs), Math.min(...lats)],
    [Math.max(...lngs), Math.max(...lats)],
  ];
}

function toPair([lng = 0, lat = 0]: readonly number[]): [number, number] {
  return [lng, lat];
}
