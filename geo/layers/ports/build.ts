import { nameOf } from '../../lib/names';
import { pointOf, publishFeature, viewFeature } from '../../lib/features';
import { defineLayer, featureStatistics } from '../../lib/layer-room';
import { statisticRow } from '../../lib/shared-schemas';
import { portRow, type PortRow } from './schema';

const VIEW_COLUMNS = [
  'part_of',
  'kind',
  'unlocode',
  'open_port',
  'smart_port',
  'entry_name',
  'status',
  'confidence',
] as const satisfies readonly (keyof PortRow)[];

export const ports = defineLayer({
  id: 'ports',
  tables: { facts: portRow, throughput: statisticRow },
  geometryKind: 'surveyed',
  pointsAtHome: true,
  sharedMeasures: [
    'cargo_mt',
    'container_teu',
    'foreign_trade_mt',
    'ports_over_100_mt',
    'berths_10kt',
    'open_water_ports',
    'open_terminals',
    'international_container_routes',
  ],
  build: ({ facts, throughput }) => ({
    features: facts.map((row) => publishFeature('ports', coreOf(row), row, pointOf(row))),
    view: facts.map((row) => viewFeature(coreOf(row), row, VIEW_COLUMNS, pointOf(row))),
    parts: {},
    statistics: featureStatistics('ports', throughput),
  }),
});

function coreOf(row: PortRow) {
  return { id: row.id, name: nameOf(row), home: row.home, partner_place: null, partner: null };
}
