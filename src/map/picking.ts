/** Which features a pointer means, from what is drawn near it. */
import type { FeatureRef } from '../domain/view';
import { ownerOf } from './owner';

/** As far as `queryRenderedFeatures` matters here. */
export interface Hit {
  readonly layer: { readonly id: string; readonly type: string };
  readonly properties: Readonly<Record<string, unknown>> | null;
}

/** More would be no choice; zooming in parts them. */
const MOST_CHOICES = 12;

/**
 * Topmost first and each feature once. Symbols and discs win over lines: who points at one means
 * it, not the lines that end or pass there.
 */
export function pickRefs(hits: readonly Hit[]): FeatureRef[] {
  const points = hits.filter(({ layer }) => layer.type !== 'line');
  const refs = new Map<string, FeatureRef>();
  for (const { layer, properties } of points.length > 0 ? points : hits) {
    const id = properties?.['id'];
    if (typeof id !== 'string') continue;
    const owner = ownerOf(layer.id);
    refs.set(`${owner}.${id}`, { layer: owner, id });
  }
  return [...refs.values()].slice(0, MOST_CHOICES);
}
