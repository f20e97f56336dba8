import type { Point } from 'geojson';
import { pointOf, publishFeature, viewFeature } from '../../lib/features';
import { defineLayer, type BuildContext } from '../../lib/layer-room';
import { nameOf } from '../../lib/names';
import { platformRow, type PlatformRow } from './schema';

const VIEW_COLUMNS = [
  'kind',
  'established',
  'area_km2',
  'partners',
  'status',
  'as_of',
  'confidence',
] as const satisfies readonly (keyof PlatformRow)[];

export const platforms = defineLayer({
  id: 'platforms',
  tables: { facts: platformRow },
  geometryKind: 'surveyed',
  pointsAtHome: true,
  sharedMeasures: ['development_zones', 'lighthouse_factories'],
  build: ({ facts }, context) => ({
    features: facts.map((row) =>
      publishFeature('platforms', coreOf(row), row, findPoint(row, context)),
    ),
    view: facts.map((row) => viewFeature(coreOf(row), row, VIEW_COLUMNS, findPoint(row, context))),
    parts: {},
    statistics: [],
  }),
});

/** A platform that covers a whole city has no point of its own. */
function findPoint(row: PlatformRow, { places }: BuildContext): Point | null {
  const at = row.precision === 'city' ? places.get(row.home) : row;
  return at ? pointOf(at) : null;
}

function coreOf(row: PlatformRow) {
  const { id, home, partners } = row;
  return { id, name: nameOf(row), home, partner_place: null, partner: partners[0] ?? null };
}
