import { bboxProblem, isInBox } from '../geojson/bbox-problems';
import { geometryProblem } from '../geojson/geometry-problems';
import { boundingBox } from '../lib/bounding-box';
import { layerFile, rowOfFeature, type DatasetLayer, type Rule } from '../lib/dataset';
import type { Finding } from '../lib/finding';
import { positionsOf } from '../lib/positions';
import type { Problem } from '../lib/text-problems';

/**
 * What is published is what RFC 7946 asks for: rings closed and wound, nothing over ±180, and
 * a box of the whole layer that holds each of its features, also where it spans ±180.
 */
export const rfc7946: Rule = ({ layers }) => layers.flatMap(checkLayer);

function checkLayer(layer: DatasetLayer): Finding[] {
  const { features } = layer.build;
  const bbox = boundingBox(features.map(({ geometry }) => geometry));
  const ofBox = bbox ? bboxProblem(bbox) : null;
  const file = layerFile(layer.room.id, 'facts.csv');
  const findings = ofBox ? [describe(file, ofBox)] : [];
  for (const { geometry, properties } of features) {
    const problem = geometryProblem(geometry) ?? (ofBox ? null : outsideProblem(bbox, geometry));
    if (!problem) continue;
    const place = { ...rowOfFeature(layer, properties.id), feature: properties.id };
    findings.push({ ...describe(file, problem), ...place });
  }
  return findings;
}

type Geometry = Parameters<typeof positionsOf>[0];

function outsideProblem(bbox: readonly number[] | null, geometry: Geometry): Problem | null {
  if (!bbox || positionsOf(geometry).every((position) => isInBox(bbox, position))) return null;
  return ['lies outside the bbox of its layer', 'mend geo/lib/bounding-box.ts'];
}

function describe(file: string, [message, remedy]: Problem): Finding {
  return { rule: 'rfc-7946', file, message, remedy };
}
