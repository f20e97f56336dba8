/** The camera in a link: `lat~lng~zoom[~bearing~pitch]`, as people say it. */
import type { Camera } from '../domain/view';

export const MAX_ZOOM = 12;
export const MAX_PITCH = 60;
/** Web Mercator ends here; beyond it the map has nothing to show. */
export const MAX_LATITUDE = 85.05;
const TILE_SIZE = 512;
const MAX_DECIMALS = 6;

/** Plain decimals only: no exponent, no hexadecimal, no spaces, no comma. */
const DECIMAL = /^-?\d{1,3}(?:\.\d{1,8})?$/;

/**
 * Reads a camera; values out of range are clamped, angles are wrapped.
 * @returns null when the text is not three or five plain decimals
 */
export function parseCamera(text: string): Camera | null {
  const parts = text.split('~');
  if (parts.length !== 3 && parts.length !== 5) return null;
  if (!parts.every((part) => DECIMAL.test(part))) return null;
  const [lat = 0, lng = 0, zoom = 0, bearing = 0, pitch = 0] = parts.map(Number);
  return normalizeCamera({ lat, lng, zoom, bearing, pitch });
}

export function printCamera(camera: Camera): string {
  const { lat, lng, zoom, bearing, pitch } = normalizeCamera(camera);
  const position = [lat, lng, zoom];
  const tilt = bearing === 0 && pitch === 0 ? [] : [bearing, pitch];
  return [...position, ...tilt].map(printDecimal).join('~');
}

/**
 * Clamps and rounds a camera to what a link can hold: zoom to two decimals, bearing and pitch to
 * whole degrees, the position to as many decimals as half a pixel needs at that zoom.
 */
export function normalizeCamera(camera: Camera): Camera {
  const zoom = round(clamp(camera.zoom, 0, MAX_ZOOM), 2);
  const decimals = positionDecimals(zoom);
  return {
    lat: round(clamp(camera.lat, -MAX_LATITUDE, MAX_LATITUDE), decimals),
    lng: wrapDegrees(round(wrapDegrees(camera.lng), decimals)),
    zoom,
    bearing: wrapDegrees(round(wrapDegrees(camera.bearing), 0)),
    pitch: round(clamp(camera.pitch, 0, MAX_PITCH), 0),
  };
}

/** Decimals that tell positions half a pixel apart at this zoom. */
function positionDecimals(zoom: number): number {
  const degreesPerHalfPixel = 180 / (TILE_SIZE * 2 ** zoom);
  return clamp(Math.ceil(-Math.log10(degreesPerHalfPixel)), 0, MAX_DECIMALS);
}

/** Degrees in [-180, 180). */
function wrapDegrees(degrees: number): number {
  const wrapped = ((((degrees + 180) % 360) + 360) % 360) - 180;
  // The sum loses digits, so a value already in range is kept as it is.
  return degrees >= -180 && degrees < 180 ? degrees : wrapped;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0; // + 0 turns -0 into 0
}

/** `toFixed` would write zeros at the end, `String` an exponent for very small numbers. */
function printDecimal(value: number): string {
  return value.toFixed(MAX_DECIMALS).replace(/\.?0+$/, '') || '0';
}
