/**
 * A cheap check of one feature from a built file. The build has proved much more; this guards
 * against files that were changed, cut or replaced on their way.
 */
import type { AtlasFeature, CoreProperties, PropertyValue } from '../../geo/lib/model';
import type { Geometry, Position } from 'geojson';

const FEATURE_ID = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;
const MAX_TEXT_LENGTH = 4000;
/** These names break the map's worker, which copies properties onto plain objects. */
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'hasOwnProperty', 'toString']);

/** @returns null when the feature cannot be used */
export function parseFeature(input: unknown): AtlasFeature | null {
  if (!isRecord(input) || !isRecord(input['properties'])) return null;
  const id = input['properties']['id'] ?? input['id'];
  if (typeof id !== 'string' || !FEATURE_ID.test(id)) return null;
  const geometry = input['geometry'];
  if (geometry !== null && !isGeometry(geometry)) return null;
  return { type: 'Feature', id, geometry, properties: readProperties(id, input['properties']) };
}

export function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function readProperties(id: string, input: Record<string, unknown>): CoreProperties {
  const rest: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(input)) {
    if (!FORBIDDEN_NAMES.has(name) && isPropertyValue(value)) rest[name] = value;
  }
  return {
    ...rest,
    id,
    name: readText(rest['name']) ?? id,
    name_zh: readText(rest['name_zh']),
    home: readText(rest['home']),
    partner_place: readText(rest['partner_place']),
    partner: readText(rest['partner']),
  };
}

function readText(value: PropertyValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isPropertyValue(value: unknown): value is PropertyValue {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.length <= MAX_TEXT_LENGTH;
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isGeometry(input: unknown): input is Geometry {
  if (!isRecord(input)) return false;
  const { type, coordinates } = input;
  if (type === 'Point') return isPosition(coordinates);
  if (type === 'LineString') return isLine(coordinates);
  if (type === 'MultiLineString') return Array.isArray(coordinates) && coordinates.every(isLine);
  return false;
}

function isLine(input: unknown): input is Position[] {
  return Array.isArray(input) && input.length >= 2 && input.every(isPosition);
}

/** Longitudes of drawn lines may pass ±180 once, so that they have no gap there. */
function isPosition(input: unknown): input is Position {
  if (!Array.isArray(input)) return false;
  const [lng, lat] = input as unknown[];
  return isWithin(lng, 540) && isWithin(lat, 90);
}

function isWithin(value: unknown, limit: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= limit;
}
