import type { AtlasFeature } from '../../geo/lib/model';
import type { LayerDefinition } from './definition';
import { citedHeadline, countDistinct, countedHeadline, presentHeadlines } from './headlines';
import { SORT_BY_NAME, sortByDate, sortByNumber } from './sorts';
import { pointStyle } from './style/point';
import { EVIDENCE_FIELDS } from './vocabulary';

/** Year that the claims speak of. */
const CLAIM_YEAR = '2023';
const DEVELOPMENT_ZONES = ['national-etdz', 'national-hitech', 'provincial-zone'];

function ofKind(features: readonly AtlasFeature[], ...kinds: readonly string[]) {
  return features.filter(({ properties }) => kinds.includes(String(properties['kind'])));
}

/** Not known to be younger than the claims; undated ones are kept. */
function isOldEnough({ properties: { established } }: AtlasFeature): boolean {
  return typeof established !== 'string' || established.slice(0, 4) <= CLAIM_YEAR;
}

export const platforms = {
  id: 'platforms',
  core: false,
  title: { en: 'Platforms', zh: '开放平台' },
  singular: { en: 'platform', zh: '开放平台' },
  plural: { en: 'platforms', zh: '开放平台' },
  geometry: 'point',
  shape: 'diamond',
  drawingNote: {
    en: 'A diamond marks a zone, park or plant, not its outline; the points are good to about 5 to 10 km. Pilots that cover a whole city stand at the point of the city.',
    zh: '菱形标示园区、平台或工厂的大致位置，并非边界，误差约5至10公里；覆盖全市的试点标在城市标注点。',
  },
  style: pointStyle({ shape: 'diamond', areHome: true }),
  dateField: 'established',
  partnersField: 'partners',
  filters: ['kind', 'home', 'partner', 'established', 'status', 'confidence'],
  fields: [
    {
      key: 'kind',
      label: { en: 'Kind', zh: '类型' },
      kind: 'enum',
      values: {
        'ftz-area': { en: 'area of the free trade zone', zh: '自贸试验区片区' },
        'national-etdz': {
          en: 'national economic and technological development zone',
          zh: '国家级经济技术开发区',
        },
        'national-hitech': { en: 'national high-tech zone', zh: '国家级高新技术产业开发区' },
        'provincial-zone': { en: 'provincial development zone', zh: '省级开发区' },
        'bonded-zone': { en: 'bonded zone', zh: '海关特殊监管区域' },
        'intl-cooperation-park': { en: 'international cooperation park', zh: '国际合作园区' },
        'lighthouse-factory': { en: 'lighthouse factory', zh: '灯塔工厂' },
        'logistics-base': { en: 'logistics base', zh: '物流基地' },
        'smart-port': { en: 'smart terminal', zh: '智慧港口码头' },
        'customs-pilot': { en: 'trade pilot', zh: '贸易试点' },
      },
    },
    { key: 'home', label: { en: 'Home place', zh: '所在地' }, kind: 'place' },
    { key: 'partner', label: { en: 'Run with', zh: '合作国家或地区' }, kind: 'partner' },
    {
      key: 'partners',
      label: { en: 'All partners, by code', zh: '全部合作方（代码）' },
      kind: 'places',
    },
    { key: 'established', label: { en: 'Established', zh: '设立' }, kind: 'date' },
    {
      key: 'area_km2',
      label: { en: 'Area', zh: '面积' },
      kind: 'number',
      unit: { en: 'km²', zh: '平方公里' },
    },
    {
      key: 'status',
      label: { en: 'Status', zh: '状态' },
      kind: 'enum',
      values: {
        reported: { en: 'named by a source at that date', zh: '当时有来源载明' },
        unknown: { en: 'later state not known', zh: '现状不详' },
      },
    },
    ...EVIDENCE_FIELDS,
  ],
  sorts: [
    {
      id: 'kind',
      label: { en: 'Kind', zh: '类型' },
      direction: 'ascending',
      value: ({ properties: { kind } }) => (typeof kind === 'string' ? kind : null),
    },
    sortByDate({
      id: 'oldest',
      key: 'established',
      label: { en: 'Established, oldest', zh: '设立时间（由旧到新）' },
      direction: 'ascending',
    }),
    sortByNumber({
      id: 'area',
      key: 'area_km2',
      label: { en: 'Area, largest', zh: '面积（由大到小）' },
      unit: { en: 'km²', zh: '平方公里' },
      direction: 'descending',
    }),
    SORT_BY_NAME,
  ],
  headlines: ({ features, statistics }) =>
    presentHeadlines([
      countedHeadline(
        { en: 'platforms listed, of all kinds', zh: '收录平台（各类合计）' },
        features.length,
      ),
      countedHeadline(
        { en: 'countries and regions they are run with', zh: '合作国家和地区' },
        countDistinct(features, ({ properties }) => properties.partner),
      ),
      citedHeadline(statistics, {
        measure: 'development_zones',
        subject: 'jiangsu',
        label: { en: 'development zones, official count', zh: '官方统计开发区数' },
        unit: null,
        isStock: true,
      }),
      citedHeadline(statistics, {
        measure: 'lighthouse_factories',
        subject: 'jiangsu',
        label: { en: 'lighthouse factories, official count', zh: '官方统计灯塔工厂数' },
        unit: null,
        isStock: true,
      }),
    ]),
  coverage: ({ features }) => [
    {
      claim: 'development-zones',
      count: ofKind(features, ...DEVELOPMENT_ZONES).length,
      counted: { en: 'listed with a source', zh: '个有来源收录' },
      comparable: true,
      rule: {
        en: 'National and provincial development zones that a source names. National economic zones are complete after a public copy of their list; of the high-tech and the provincial zones only a few are listed.',
        zh: '有来源列名的国家级和省级开发区。国家级经开区依公开名单副本收录齐全，高新区和省级开发区仅收录少数。',
      },
    },
    {
      claim: 'cooperation-parks',
      count: ofKind(features, 'intl-cooperation-park').filter(isOldEnough).length,
      counted: { en: 'named by sources', zh: '个有来源列名' },
      comparable: false,
      rule: {
        en: 'The list of the official count was not found, so it is not known which of these parks it holds. Parks set up after 2023 are left out.',
        zh: '官方统计的名单未能查到，无法确认所列园区是否在内。2023年以后设立的不计。',
      },
    },
    {
      claim: 'customs-areas',
      count: ofKind(features, 'bonded-zone').length,
      counted: { en: 'named by sources', zh: '个有来源列名' },
      comparable: true,
      rule: {
        en: 'Bonded zones and ports that a source names. That of Nanjing rests on its older status as an export processing zone.',
        zh: '有来源列名的综合保税区、保税港区等。南京一处仅有早年出口加工区的记载。',
      },
    },
    {
      claim: 'ftz-areas',
      count: ofKind(features, 'ftz-area').length,
      counted: { en: 'listed with a source', zh: '个有来源收录' },
      comparable: true,
      rule: {
        en: 'Areas of the pilot free trade zone that a source names.',
        zh: '有来源列名的自贸试验区片区。',
      },
    },
    {
      claim: 'lighthouse-factories',
      count: ofKind(features, 'lighthouse-factory').filter(isOldEnough).length,
      counted: { en: 'of that time named', zh: '家当时的工厂有来源列名' },
      comparable: false,
      rule: {
        en: 'Most of the factories that sources name became lighthouses in 2025 and 2026, after the claim; they are left out. An undated one counts.',
        zh: '有来源列名的工厂多在2025、2026年入选，晚于该数据，不计入；未注明日期的计入。',
      },
    },
  ],
  charts: [
    {
      kind: 'counts',
      field: 'established',
      title: { en: 'Platforms by founding year', zh: '历年设立平台' },
    },
  ],
} as const satisfies LayerDefinition<'platforms'>;
