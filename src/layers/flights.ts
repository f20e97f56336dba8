import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { AtlasFeature } from '../../geo/lib/model';
import type { Coverage, LayerDefinition } from './definition';
import { citedHeadline, countDistinct, countedHeadline, presentHeadlines } from './headlines';
import { SORT_BY_COUNTRY, SORT_BY_NAME, sortByDate } from './sorts';
import { arcStyle } from './style/arc';
import { EVIDENCE_FIELDS } from './vocabulary';

type Kind = 'passenger' | 'cargo';

const RUNNING = ['operating', 'seasonal'];
/** Places whose routes official counts of international routes keep apart. */
const CROSS_BORDER = ['HK', 'MO', 'TW'];

/** Routes that no longer run, or were last seen years ago, are listed and not drawn. */
const IS_RUNNING: FilterSpecification = ['match', ['get', 'status'], RUNNING, true, false];
const IS_UNVERIFIED: FilterSpecification = ['==', ['get', 'status'], 'unknown'];
const IS_DRAWN: FilterSpecification = [
  'match',
  ['get', 'status'],
  [...RUNNING, 'unknown'],
  true,
  false,
];

function isRunning({ properties }: AtlasFeature): boolean {
  return RUNNING.includes(String(properties['status']));
}

function isInternational(kind: Kind): (feature: AtlasFeature) => boolean {
  return ({ properties }) =>
    properties['kind'] === kind && !CROSS_BORDER.includes(properties.partner ?? '');
}

function runningRoutes(claim: string, kind: Kind, features: readonly AtlasFeature[]): Coverage {
  return {
    claim,
    count: features.filter(isInternational(kind)).filter(isRunning).length,
    counted: {
      en: 'reported in service, each at its own date',
      zh: '条有在飞报道，日期各不相同',
    },
    comparable: false,
    rule: {
      en: 'Routes that a source reports in service. The reports date from 2022 to 2026 and no list of the claim’s routes was found, so the number is no check of it. Routes to Hong Kong, Macao and Taiwan are not counted here.',
      zh: '有来源报道在飞的航线。各报道日期在2022年至2026年之间，且未能查到官方航线名单，因此不能用于核对。往来港澳台的航线未计入。',
    },
  };
}

export const flights = {
  id: 'flights',
  core: false,
  title: { en: 'Flights', zh: '航线' },
  singular: { en: 'air route', zh: '航线' },
  plural: { en: 'air routes', zh: '航线' },
  geometry: 'great-circle',
  shape: 'flight',
  drawingNote: {
    en: 'The arcs are the shortest way between two airports, not the path flown. Dashed: in service at the date of the report; dotted: later state not known, or no proof of a start. Suspended routes and those last seen long ago are listed but not drawn until you select one.',
    zh: '弧线为两地机场间的最短路径，并非实际航路。虚线：报道当时在飞；点线：现状不详，或未证实开航。停航及仅见早年记录的航线只列出，选中后才绘出。',
  },
  style: arcStyle({
    lines: [
      { part: 'unverified', filter: IS_UNVERIFIED, dash: [1.2, 2.6] },
      { part: 'line', filter: IS_RUNNING, dash: [5, 2.2] },
    ],
    shown: IS_DRAWN,
    width: 2,
    fade: [
      [2, 0.75],
      [5, 0.65],
      [7, 0.4],
    ],
    end: 'ring',
  }),
  dateField: 'opened',
  filters: ['kind', 'status', 'home', 'partner', 'airport', 'opened', 'confidence'],
  fields: [
    { key: 'home', label: { en: 'Home place', zh: '本省一端' }, kind: 'place' },
    {
      key: 'airport',
      label: { en: 'Home airport', zh: '本省机场' },
      kind: 'feature',
      layer: 'airports',
    },
    { key: 'partner_place', label: { en: 'Partner place', zh: '对方城市' }, kind: 'place' },
    { key: 'partner', label: { en: 'Country or region', zh: '国家或地区' }, kind: 'partner' },
    { key: 'to_airport', label: { en: 'Airport abroad', zh: '境外机场（英文）' }, kind: 'text' },
    { key: 'to_airport_zh', label: { en: 'In Chinese', zh: '境外机场' }, kind: 'text' },
    { key: 'to_iata', label: { en: 'IATA code abroad', zh: '境外机场IATA代码' }, kind: 'text' },
    {
      key: 'kind',
      label: { en: 'Kind', zh: '类型' },
      kind: 'enum',
      values: {
        passenger: { en: 'passenger', zh: '客运' },
        cargo: { en: 'cargo', zh: '货运' },
      },
    },
    { key: 'airlines', label: { en: 'Airlines', zh: '承运航空公司' }, kind: 'places' },
    { key: 'opened', label: { en: 'Opened', zh: '开航' }, kind: 'date' },
    {
      key: 'status',
      label: { en: 'Status', zh: '状态' },
      kind: 'enum',
      values: {
        operating: { en: 'in service at that date', zh: '当时在飞' },
        seasonal: { en: 'seasonal, in service at that date', zh: '季节性，当时在飞' },
        suspended: { en: 'suspended', zh: '已停航' },
        historic: { en: 'last seen long ago', zh: '仅见早年记录' },
        unknown: { en: 'later state not known', zh: '现状不详' },
      },
    },
    ...EVIDENCE_FIELDS,
  ],
  sorts: [
    sortByDate({
      id: 'latest',
      key: 'as_of',
      label: { en: 'Last report, newest', zh: '最近报道（由新到旧）' },
      direction: 'descending',
    }),
    sortByDate({
      id: 'newest',
      key: 'opened',
      label: { en: 'Opened, newest', zh: '开航时间（由新到旧）' },
      direction: 'descending',
    }),
    SORT_BY_COUNTRY,
    SORT_BY_NAME,
  ],
  headlines: ({ features, statistics }) =>
    presentHeadlines([
      citedHeadline(statistics, {
        measure: 'international_passenger_routes',
        subject: 'jiangsu',
        label: { en: 'passenger routes abroad, official count', zh: '官方统计国际客运航线' },
        unit: null,
        isStock: true,
      }),
      citedHeadline(statistics, {
        measure: 'international_cargo_routes',
        subject: 'jiangsu',
        label: { en: 'cargo routes abroad, official count', zh: '官方统计国际货运航线' },
        unit: null,
        isStock: true,
      }),
      countedHeadline(
        { en: 'routes listed, past ones included', zh: '收录航线（含早年）' },
        features.length,
      ),
      countedHeadline(
        { en: 'countries and regions of routes in service', zh: '在飞航线所达国家和地区' },
        countDistinct(features.filter(isRunning), ({ properties }) => properties.partner),
      ),
    ]),
  coverage: ({ features }) => [
    runningRoutes('passenger-routes', 'passenger', features),
    runningRoutes('cargo-routes', 'cargo', features),
    {
      claim: 'cargo-destinations',
      count: countDistinct(
        features.filter(isInternational('cargo')),
        ({ properties }) => properties.partner_place,
      ),
      counted: { en: 'cities abroad named, over the years', zh: '个境外城市历年有来源列名' },
      comparable: false,
      rule: {
        en: 'The claim may include points in China, and no list was found. The rows can only count the cities abroad to which a source names a cargo route, whenever it was flown; Hong Kong is left out.',
        zh: '官方数据可能含国内航点，其名单未能查到。本图只能统计历年有来源列名的境外货运城市，香港未计入。',
      },
    },
  ],
} as const satisfies LayerDefinition<'flights'>;
