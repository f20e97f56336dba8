import type { LayerDefinition } from './definition';
import { citedHeadline, countedHeadline, presentHeadlines } from './headlines';
import { SORT_BY_NAME, sortByLatest } from './sorts';
import { pointStyle } from './style/point';
import { ENTRY_FIELDS, EVIDENCE_FIELDS } from './vocabulary';

const PASSENGERS = { en: 'passengers', zh: '人次' };
const TONNES = { en: 't', zh: '吨' };

export const airports = {
  id: 'airports',
  core: true,
  title: { en: 'Airports', zh: '机场' },
  singular: { en: 'airport', zh: '机场' },
  plural: { en: 'airports', zh: '机场' },
  geometry: 'point',
  shape: 'plane',
  style: pointStyle({
    shape: 'plane',
    nameEnding: { en: ' International Airport', zh: '国际机场' },
  }),
  dateField: 'opened',
  servedBy: { layer: 'flights', field: 'airport' },
  filters: ['home', 'opened', 'figure.passengers', 'figure.cargo_t', 'confidence', 'entry_name'],
  fields: [
    { key: 'home', label: { en: 'Home place', zh: '所在地' }, kind: 'place' },
    { key: 'iata', label: { en: 'IATA code', zh: 'IATA代码' }, kind: 'text' },
    { key: 'icao', label: { en: 'ICAO code', zh: 'ICAO代码' }, kind: 'text' },
    { key: 'opened', label: { en: 'Opened', zh: '通航' }, kind: 'date' },
    {
      key: 'elevation_m',
      label: { en: 'Elevation', zh: '标高' },
      kind: 'number',
      unit: { en: 'm', zh: '米' },
    },
    ...ENTRY_FIELDS,
    {
      key: 'status',
      label: { en: 'Status', zh: '状态' },
      kind: 'enum',
      values: { operating: { en: 'operating', zh: '运营中' } },
    },
    ...EVIDENCE_FIELDS,
  ],
  sorts: [
    sortByLatest({
      id: 'passengers',
      layer: 'airports',
      measure: 'passengers',
      label: { en: 'Passengers, latest whole year', zh: '旅客吞吐量（最近全年）' },
      unit: { en: '', zh: '人次' },
    }),
    sortByLatest({
      id: 'cargo',
      layer: 'airports',
      measure: 'cargo_t',
      label: { en: 'Cargo, latest whole year', zh: '货邮吞吐量（最近全年）' },
      unit: TONNES,
    }),
    SORT_BY_NAME,
  ],
  headlines: (data) =>
    presentHeadlines([
      citedHeadline(data.statistics, {
        measure: 'passengers',
        subject: 'jiangsu',
        label: { en: 'passengers of all airports', zh: '全省机场旅客吞吐量' },
        unit: null,
      }),
      citedHeadline(data.statistics, {
        measure: 'cargo_t',
        subject: 'jiangsu',
        label: { en: 'air cargo of all airports', zh: '全省机场货邮吞吐量' },
        unit: TONNES,
      }),
      countedHeadline({ en: 'airports mapped', zh: '机场（已上图）' }, data.features.length),
    ]),
  coverage: (data) => [
    {
      claim: 'airports',
      count: data.features.filter(
        ({ geometry, properties }) => geometry !== null && properties['entry_name'] !== null,
      ).length,
      counted: { en: 'mapped, each a port of entry', zh: '个已上图，均为开放口岸' },
      comparable: true,
      rule: {
        en: 'Airports on the map for which a source shows that they are open to foreign traffic.',
        zh: '已上图且有来源证明对外开放的机场。',
      },
    },
  ],
  measures: {
    passengers: { label: { en: 'Passengers', zh: '旅客吞吐量' }, unit: PASSENGERS },
    cargo_t: { label: { en: 'Cargo and mail', zh: '货邮吞吐量' }, unit: TONNES },
    movements: {
      label: { en: 'Aircraft movements', zh: '起降架次' },
      unit: { en: 'movements', zh: '架次' },
    },
  },
  charts: [
    {
      kind: 'figures',
      measure: 'passengers',
      unit: PASSENGERS,
      title: { en: 'Passengers of all airports', zh: '全省机场旅客吞吐量' },
      subjects: 'region',
    },
    {
      kind: 'figures',
      measure: 'passengers',
      unit: PASSENGERS,
      title: { en: 'Passengers by airport', zh: '各机场旅客吞吐量' },
      subjects: 'features',
    },
    {
      kind: 'figures',
      measure: 'cargo_t',
      unit: TONNES,
      title: { en: 'Cargo and mail by airport', zh: '各机场货邮吞吐量' },
      subjects: 'features',
    },
  ],
} as const satisfies LayerDefinition<'airports'>;
