/** A layer of thousands of points, written as any other: nothing here knows that it comes as tiles. */
import type { LayerDefinition } from '../../../src/layers/definition';
import { countedHeadline, presentHeadlines } from '../../../src/layers/headlines';
import { SORT_BY_NAME } from '../../../src/layers/sorts';
import { HIT } from '../../../src/layers/style/expressions';
import { EVIDENCE_FIELDS } from '../../../src/layers/vocabulary';

export const manyPoints = {
  id: 'many-points',
  core: false,
  title: { en: 'Many points', zh: '许多点' },
  singular: { en: 'point', zh: '点' },
  plural: { en: 'points', zh: '点' },
  geometry: 'point',
  shape: 'disc',
  style: ({ layer, color }) => [
    {
      id: `${layer}/disc`,
      type: 'circle',
      source: layer,
      metadata: HIT,
      paint: { 'circle-color': color, 'circle-radius': 3 },
    },
  ],
  fields: [...EVIDENCE_FIELDS],
  sorts: [SORT_BY_NAME],
  headlines: ({ features }) =>
    presentHeadlines([countedHeadline({ en: 'points', zh: '点' }, features.length)]),
  coverage: () => [],
} as const satisfies LayerDefinition<'many-points'>;
