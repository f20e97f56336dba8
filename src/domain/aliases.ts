import type { FeatureAlias } from '../../geo/lib/model';
import type { FeatureRef } from './view';

/** The feature that a reference means today: itself, or what took its place since. */
export function resolveAlias(ref: FeatureRef, aliases: readonly FeatureAlias[]): FeatureRef {
  const alias = aliases.find(({ layer, from }) => layer === ref.layer && from === ref.id);
  return alias ? { layer: ref.layer, id: alias.to } : ref;
}
