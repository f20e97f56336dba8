/** A layer as the map draws it while only some of its features are selected. */
import type { Feature, FeatureCollection } from 'geojson';
import type { AtlasFeature } from '../../geo/lib/model';

interface Drawable {
  readonly features: readonly AtlasFeature[];
  /** What features share: pieces of track, stations. Each names its features in `features`. */
  readonly parts: Readonly<Record<string, FeatureCollection>>;
}

/**
 * The layer with the kept features alone, and of its parts those that a kept one uses. Everything
 * else stays, so that what is left out can still be opened.
 * @returns the same layer where nothing is left out
 */
export function narrowLayer<Layer extends Drawable>(
  layer: Layer,
  kept: readonly AtlasFeature[],
): Layer {
  if (kept.length === layer.features.length) return layer;
  const ids = new Set(kept.map(({ properties }) => properties.id));
  const parts = Object.entries(layer.parts).map(([name, part]): [string, FeatureCollection] => [
    name,
    { type: 'FeatureCollection', features: part.features.flatMap((each) => narrowPart(each, ids)) },
  ]);
  return { ...layer, features: kept, parts: Object.fromEntries(parts) };
}

/** How many services run on a piece decides its width: only the kept ones count. */
function narrowPart(part: Feature, ids: ReadonlySet<string>): Feature[] {
  const users: unknown = part.properties?.['features'];
  if (!Array.isArray(users)) return [];
  const kept = users.filter((id) => ids.has(String(id)));
  if (kept.length === 0) return [];
  const services = part.properties?.['services'] === undefined ? {} : { services: kept.length };
  return [{ ...part, properties: { ...part.properties, ...services } }];
}
