import type { Rule } from '../lib/dataset';
import { PLANNED_LAYERS } from '../lib/vocabulary';

/** A claim names the layer that answers it: one that exists, or one that is planned. */
export const claimLayers: Rule = ({ claims, layers }) => {
  const known = new Set([...PLANNED_LAYERS, ...layers.map(({ room }) => room.id)]);
  return claims.raw.flatMap(({ row, cells }) => {
    const layer = cells['layer'] ?? '';
    if (layer === '' || known.has(layer)) return [];
    return [
      {
        rule: 'claim-layers',
        file: claims.file,
        row,
        feature: cells['id'] ?? '',
        message: `layer: "${layer}" is no layer`,
        remedy: `use one of ${[...known].toSorted().join(', ')}, or leave it empty`,
      },
    ];
  });
};
