/** A layer that does not exist, written as a newcomer would write one. */
import type { LayerDefinition } from '../../../src/layers/definition';
import { countedHeadline, presentHeadlines } from '../../../src/layers/headlines';
import { SORT_BY_NAME } from '../../../src/layers/sorts';
import { HIT } from '../../../src/layers/style/expressions';
import { EVIDENCE_FIELDS } from '../../../src/layers/vocabulary';

export const ferryRoutes = {
  id: 'ferry-routes',
  core: false,
  title: { en: 'Ferry routes', zh: '轮渡航线' },
  singular: { en: 'ferry route', zh: '轮渡航线' },
  plural: { en: 'ferry routes', zh: '轮渡航线' },
  geometry: 'line',
  shape: 'line',
  style: ({ layer, color }) => [
    {
      id: `${layer}/line`,
      type: 'line',
      source: layer,
      metadata: HIT,
      paint: { 'line-color': color, 'line-width': 3 },
    },
  ],
  fields: [
    { key: 'home', label: { en: 'Home place', zh: '本省一方' }, kind: 'place' },
    ...EVIDENCE_FIELDS,
  ],
  sorts: [SORT_BY_NAME],
  headlines: ({ features }) =>
    presentHeadlines([countedHeadline({ en: 'ferry routes', zh: '轮渡航线' }, features.length)]),
  coverage: () => [],
} as const satisfies LayerDefinition<'ferry-routes'>;
