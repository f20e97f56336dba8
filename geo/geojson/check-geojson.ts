import type { Finding } from '../lib/finding';
import { excerpt, type Problem } from '../lib/text-problems';
import { decodeText } from '../lib/read-text';
import { bboxProblem, isInBox } from './bbox-problems';
import { geometryProblem } from './geometry-problems';
import { makeIdCheck } from './id-problems';
import { findJsonError } from '../lib/json-error';
import { describe, quote } from './position-problems';
import { propertyProblems } from './property-problems';
import { positionsOf } from '../lib/positions';
import type { Geometry } from 'geojson';

/**
 * What a file may be to stand in place of a layer. Above 20 MB a browser needs tiles instead,
 * and 100,000 points that come as one file stop a page for half a second.
 */
export const LIMITS = { bytes: 20_000_000, features: 50_000 } as const;
const CUT = 'publish it as tiles, or split it';

/**
 * Checks a GeoJSON file from anywhere against RFC 7946 and what the map can bear.
 * Nothing is thrown, whatever the file holds.
 * @param file its name, as findings give it
 * @param content its bytes, or its text
 */
export function checkGeojson(file: string, content: string | Uint8Array): Finding[] {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  const tooLarge = findTooLarge(file, bytes);
  if (tooLarge) return [tooLarge];
  const decoded = typeof content === 'string' ? content : decodeText(file, content);
  if (typeof decoded !== 'string') return [decoded];
  const hasMark = decoded.startsWith('\uFEFF');
  const text = hasMark ? decoded.slice(1) : decoded;
  const mark: Problem = ['begins with a byte order mark', 'save as UTF-8 without BOM'];
  return [...(hasMark ? [report(file, mark)] : []), ...checkText(file, text)];
}

/** The finding for a file over the limit, which then need not be read. */
export function findTooLarge(file: string, bytes: number): Finding | null {
  if (bytes <= LIMITS.bytes) return null;
  return report(file, [`is ${bytes} bytes long, more than ${LIMITS.bytes}`, CUT]);
}

function checkText(file: string, text: string): Finding[] {
  if (/^\s*</.test(text)) {
    const problem: Problem = ['is a web page or XML, not data', 'download the data file itself'];
    return [report(file, problem)];
  }
  const error = findJsonError(text);
  if (error) {
    const remedy = error.message.startsWith('is not') ? 'repair the JSON' : 'write the whole file';
    const isWord = error.message.startsWith('holds');
    const problem: Problem = [error.message, isWord ? 'write null where it is unknown' : remedy];
    return [{ ...report(file, problem), row: error.row }];
  }
  const value: unknown = JSON.parse(text);
  return checkCollection(file, value);
}

function checkCollection(file: string, value: unknown): Finding[] {
  const wrap = 'write {"type": "FeatureCollection", "features": [...]}';
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [report(file, [`is ${describe(value)}, not a FeatureCollection`, wrap])];
  const { type, features, bbox } = value as Partial<Record<string, unknown>>;
  if (type === 'Topology')
    return [report(file, ['is TopoJSON, not GeoJSON', 'convert it to GeoJSON'])];
  if (type !== 'FeatureCollection')
    return [report(file, [`type is ${quote(type)}, not "FeatureCollection"`, wrap])];
  if (!Array.isArray(features)) return [report(file, ['features are not a list', wrap])];
  if (features.length > LIMITS.features)
    return [report(file, [`has ${features.length} features, more than ${LIMITS.features}`, CUT])];
  const ofFile: Finding[] = [];
  if (Object.hasOwn(value, 'crs'))
    ofFile.push(report(file, ['names a crs', 'convert it to WGS 84 and remove the member crs']));
  const problem = bbox === undefined ? null : bboxProblem(bbox);
  if (problem) ofFile.push(report(file, problem));
  const box = problem === null && bbox !== undefined ? (bbox as readonly number[]) : null;
  return [...ofFile, ...checkFeatures(file, features, box)];
}

function checkFeatures(
  file: string,
  features: readonly unknown[],
  box: readonly number[] | null,
): Finding[] {
  const checkId = makeIdCheck();
  return features.flatMap((feature, index) => {
    const problems = [...featureProblems(feature, index, checkId, box)];
    const label = labelOf(feature, index);
    return problems.map(([message, remedy]): Finding => ({
      rule: 'geojson',
      file,
      feature: label,
      message,
      remedy,
    }));
  });
}

function* featureProblems(
  feature: unknown,
  index: number,
  checkId: ReturnType<typeof makeIdCheck>,
  box: readonly number[] | null,
): Generator<Problem> {
  if (typeof feature !== 'object' || feature === null || Array.isArray(feature)) {
    yield [`is ${describe(feature)}, not a Feature`, 'remove it'];
    return;
  }
  const { type, id, geometry, properties } = feature as Partial<Record<string, unknown>>;
  if (type !== 'Feature') yield [`type is ${quote(type)}`, 'write "type": "Feature"'];
  const idProblem = checkId(id, properties, index);
  if (idProblem) yield idProblem;
  if (!Object.hasOwn(feature, 'properties')) yield ['has no properties', 'write an object'];
  else yield* propertyProblems(properties);
  if (!Object.hasOwn(feature, 'geometry')) {
    yield ['has no geometry', 'write it, or null where it is unknown'];
    return;
  }
  const problem = geometryProblem(geometry);
  if (problem) yield problem;
  // A geometry without a problem is one.
  else if (box && positionsOf(geometry as Geometry | null).some((each) => !isInBox(box, each)))
    yield ['lies outside the bbox of the file', 'correct the bbox or the position'];
}

/** `features[3] suzhou`: where it stands and, as far as it can be said, what it is. */
function labelOf(feature: unknown, index: number): string {
  const place = `features[${index}]`;
  if (typeof feature !== 'object' || feature === null || !('id' in feature)) return place;
  const { id } = feature;
  return typeof id === 'string' || typeof id === 'number'
    ? `${place} ${excerpt(String(id))}`
    : place;
}

/** A finding about the file as a whole, which begins on its first line. */
function report(file: string, [message, remedy]: Problem): Finding {
  return { rule: 'geojson', file, row: 1, message, remedy };
}
