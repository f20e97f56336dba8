/**
 * Where maps made in China put a point: they must shift WGS 84 to GCJ-02, some hundred metres
 * to the east and north or south; Baidu's BD-09 adds about a kilometre to that. A position copied
 * from such a map is recognised by just this shift. The formula is the one that open-source
 * converters share; it agrees with the maps to a few metres.
 */
import type { LngLat } from './model';

const SEMI_MAJOR_AXIS = 6_378_245;
const ECCENTRICITY_SQUARED = 0.006_693_421_622_965_943;
const DEGREE = Math.PI / 180;

/** @returns the position as a Chinese map shows it; only meaningful within China */
export function toGcj02([lng, lat]: LngLat): LngLat {
  const [x, y] = [lng - 105, lat - 35];
  const wave = 20 * Math.sin(6 * x * Math.PI) + 20 * Math.sin(2 * x * Math.PI);
  const root = Math.sqrt(Math.abs(x));
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * root +
    (2 / 3) *
      (wave +
        waves(y, 20, 40) +
        160 * Math.sin((y / 12) * Math.PI) +
        320 * Math.sin((y * Math.PI) / 30));
  const east =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * root +
    (2 / 3) *
      (wave +
        waves(x, 20, 40) +
        150 * Math.sin((x / 12) * Math.PI) +
        300 * Math.sin((x / 30) * Math.PI));
  const bend = 1 - ECCENTRICITY_SQUARED * Math.sin(lat * DEGREE) ** 2;
  const meridian = (SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED)) / bend ** 1.5;
  const ring = (SEMI_MAJOR_AXIS / Math.sqrt(bend)) * Math.cos(lat * DEGREE);
  return [lng + east / ring / DEGREE, lat + north / meridian / DEGREE];
}

function waves(value: number, short: number, long: number): number {
  return short * Math.sin(value * Math.PI) + long * Math.sin((value / 3) * Math.PI);
}

/** @returns the position as a map of Baidu shows it */
export function toBd09(position: LngLat): LngLat {
  const [lng, lat] = toGcj02(position);
  const radius = Math.hypot(lng, lat) + 0.000_02 * Math.sin((lat * Math.PI * 3000) / 180);
  const angle = Math.atan2(lat, lng) + 0.000_003 * Math.cos((lng * Math.PI * 3000) / 180);
  return [radius * Math.cos(angle) + 0.0065, radius * Math.sin(angle) + 0.006];
}
