import { layerFile, rowOfFeature, type DatasetLayer, type Rule } from '../lib/dataset';
import type { Finding } from '../lib/finding';
import { distanceKm } from '../lib/great-circle';
import type { AtlasFeature, LngLat } from '../lib/model';

/** Two quays or parks are farther apart; a thing entered twice is not. */
const NEAR_KM = 0.03;
/** Degrees, a little more than that at any latitude below 80. */
const CELL_DEGREES = 0.002;
/** Words of the table's `precision` for a point that stands in for the place: many may share it. */
const STANDS_IN = new Set(['city', 'country', 'county', 'district', 'place', 'province', 'town']);

/**
 * No two points of a layer lie within a few metres, unless one is part of the other, or both
 * only stand at their place. Anything else is a row entered twice, or a point copied over.
 */
export const nearEachOther: Rule = ({ layers }) => layers.flatMap(checkLayer);

function checkLayer(layer: DatasetLayer): Finding[] {
  const cells = new Map<string, Point[]>();
  return layer.build.features.flatMap((feature): Finding[] => {
    const point = toPoint(feature);
    const { precision, precision_note: word } = feature.properties;
    if (!point || STANDS_IN.has(String(word ?? precision))) return [];
    const other = neighbours(cells, point).find((each) => areTooNear(each, point));
    const key = keyOf(point.column, point.line);
    cells.set(key, [...(cells.get(key) ?? []), point]);
    if (!other) return [];
    const { id } = feature.properties;
    const metres = Math.round(distanceKm(point.position, other.position) * 1000);
    return [
      {
        rule: 'near-each-other',
        file: layerFile(layer.room.id, 'facts.csv'),
        ...rowOfFeature(layer, id),
        feature: id,
        message: `lies ${metres} m from ${other.feature.properties.id}`,
        remedy: 'remove the repetition, correct the point, or say part_of',
      },
    ];
  });
}

interface Point {
  readonly feature: AtlasFeature;
  readonly position: LngLat;
  readonly column: number;
  readonly line: number;
}

function toPoint(feature: AtlasFeature): Point | null {
  if (feature.geometry?.type !== 'Point') return null;
  const [lng = 0, lat = 0] = feature.geometry.coordinates;
  const shrink = Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  const line = Math.floor(lat / CELL_DEGREES);
  return { feature, position: [lng, lat], column: Math.floor((lng * shrink) / CELL_DEGREES), line };
}

/** Points of the cell and those around it: each point is compared with a few, not with all. */
function neighbours(cells: ReadonlyMap<string, readonly Point[]>, { column, line }: Point) {
  const steps = [-1, 0, 1];
  return steps.flatMap((east) =>
    steps.flatMap((north) => cells.get(keyOf(column + east, line + north)) ?? []),
  );
}

function areTooNear(a: Point, b: Point): boolean {
  const [one, two] = [a.feature.properties, b.feature.properties];
  if (one['part_of'] === two.id || two['part_of'] === one.id) return false;
  return one.id !== two.id && distanceKm(a.position, b.position) <= NEAR_KM;
}

function keyOf(column: number, line: number): string {
  return `${column} ${line}`;
}
