/** Loaded layers as the collections that the map's sources take. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import { greatCircle } from '../../geo/lib/great-circle';
import type { AtlasFeature, LngLat } from '../../geo/lib/model';
import type { LoadedLayer } from '../data/load';
import type { LayerDefinition } from '../layers/definition';

/** Collections by source id, for the features that have a position. */
export type SourceData = ReadonlyMap<string, FeatureCollection>;

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
/** Half a pixel at the zooms where whole arcs are in sight. */
const ARC_TOLERANCE_KM = 3;
const known = new WeakMap<LoadedLayer, SourceData>();

/** The same layer gives the same objects, so that what did not change is not sent again. */
export function sourceDataOf(definition: LayerDefinition, layer: LoadedLayer): SourceData {
  let data = known.get(layer);
  if (!data) {
    data = new Map(collections(definition, layer));
    known.set(layer, data);
  }
  return data;
}

export function emptyCollection(): FeatureCollection {
  return EMPTY;
}

/** One feature as its layer draws it; null where it has no position. */
export function drawnAs(
  { geometry }: LayerDefinition,
  feature: AtlasFeature | null,
): AtlasFeature | null {
  if (!feature?.geometry) return null;
  return geometry === 'great-circle' ? toArc(feature) : feature;
}

function* collections(
  { id, geometry }: LayerDefinition,
  { features, parts }: LoadedLayer,
): Generator<[string, FeatureCollection]> {
  const placed = features.filter((feature) => feature.geometry !== null);
  const drawn = geometry === 'great-circle' ? placed.map(toArc) : placed;
  yield [id, collect(drawn as Feature[])];
  if (geometry === 'great-circle') yield [`${id}/ends`, collect(placed.flatMap(farEnd))];
  for (const [part, collection] of Object.entries(parts)) yield [`${id}/${part}`, collection];
}

/** The great circle between the two ends that the file gives; longitudes run on past ±180. */
export function toArc(feature: AtlasFeature): AtlasFeature {
  const ends = endsOf(feature);
  if (ends === null) return feature;
  const coordinates = greatCircle(...ends, { toleranceKm: ARC_TOLERANCE_KM });
  return { ...feature, geometry: { type: 'LineString', coordinates } };
}

/** First and last position of a line; null for anything else. */
export function endsOf({ geometry }: AtlasFeature): readonly [LngLat, LngLat] | null {
  if (geometry?.type !== 'LineString') return null;
  const [from, to] = [geometry.coordinates[0], geometry.coordinates.at(-1)];
  return from && to ? [toLngLat(from), toLngLat(to)] : null;
}

function farEnd(feature: AtlasFeature): Feature<Point>[] {
  const ends = endsOf(feature);
  if (ends === null) return [];
  const { id, properties } = feature;
  const geometry: Point = { type: 'Point', coordinates: [...ends[1]] };
  return [{ type: 'Feature', ...(id === undefined ? {} : { id }), geometry, properties }];
}

function toLngLat([lng = 0, lat = 0]: readonly number[]): LngLat {
  return [lng, lat];
}

function collect(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
