import type { LayerData, LayerDefinition } from './definition';
import { citedHeadline, countDistinct, countedHeadline, presentHeadlines } from './headlines';
import { SORT_BY_NAME, sortByDate, sortByNumber } from './sorts';
import { railStyle } from './style/rail';
import { EVIDENCE_FIELDS } from './vocabulary';

const TRAINS = { en: 'trains', zh: '列' };
const KILOMETRES = { en: 'km', zh: '公里' };

/** Countries at the far end of a service; those it only runs through are not counted. */
function countriesOf({ features }: LayerData): number {
  return countDistinct(features, ({ properties }) => properties.partner);
}

export const freightTrains = {
  id: 'freight-trains',
  core: true,
  title: { en: 'Freight trains', zh: '货运班列' },
  singular: { en: 'train service', zh: '班列线路' },
  plural: { en: 'train services', zh: '班列线路' },
  geometry: 'line',
  shape: 'rail',
  drawingNote: {
    en: 'The lines are schematic, not surveyed track: they join the stations and border crossings that sources name or that geography suggests. Wider lines carry more services; ferry legs are dashed, road legs dotted.',
    zh: '线路为示意，并非实测线位：依次连接来源载明或按地理推定的车站与口岸。线越宽，共用该段的线路越多；轮渡段为虚线，公路段为点线。',
  },
  style: railStyle(),
  dateField: 'first_run',
  filters: [
    'home',
    'partner',
    'status',
    'direction',
    'corridor',
    'first_run',
    'distance_km',
    'destination_basis',
    'border_basis',
    'confidence',
  ],
  fields: [
    { key: 'home', label: { en: 'Home place', zh: '本省一端' }, kind: 'place' },
    { key: 'partner', label: { en: 'Country or region', zh: '对方国家或地区' }, kind: 'partner' },
    { key: 'partner_place', label: { en: 'Partner place', zh: '对方城市' }, kind: 'place' },
    { key: 'brand', label: { en: 'Brand', zh: '品牌（英文）' }, kind: 'text' },
    { key: 'brand_zh', label: { en: 'Brand in Chinese', zh: '品牌' }, kind: 'text' },
    {
      key: 'status',
      label: { en: 'Status', zh: '状态' },
      kind: 'enum',
      values: {
        regular: { en: 'regular', zh: '常态化开行' },
        reported: { en: 'runs reported', zh: '有开行报道' },
        listed: { en: 'listed as a destination', zh: '列入线路名单' },
        relay: { en: 'relay to another train', zh: '接续班列' },
      },
    },
    {
      key: 'direction',
      label: { en: 'Direction', zh: '方向' },
      kind: 'enum',
      values: {
        outbound: { en: 'outbound', zh: '去程' },
        inbound: { en: 'inbound', zh: '回程' },
        both: { en: 'both ways', zh: '双向' },
      },
    },
    {
      key: 'corridor',
      label: { en: 'Corridor', zh: '通道' },
      kind: 'enum',
      values: {
        west: { en: 'western', zh: '西通道' },
        middle: { en: 'middle', zh: '中通道' },
        east: { en: 'eastern', zh: '东通道' },
        south: { en: 'southern', zh: '南通道' },
        'trans-caspian': { en: 'trans-Caspian', zh: '跨里海通道' },
      },
    },
    { key: 'first_run', label: { en: 'First run', zh: '首发' }, kind: 'date' },
    { key: 'frequency', label: { en: 'Frequency', zh: '频次' }, kind: 'note' },
    {
      key: 'distance_km',
      label: { en: 'Distance', zh: '里程' },
      kind: 'number',
      unit: KILOMETRES,
    },
    {
      key: 'transit_days',
      label: { en: 'Transit time', zh: '全程用时' },
      kind: 'text',
      unit: { en: 'days', zh: '天' },
    },
    { key: 'goods', label: { en: 'Goods', zh: '货物' }, kind: 'note' },
    { key: 'origin', label: { en: 'From station', zh: '始发站点' }, kind: 'text' },
    { key: 'destination', label: { en: 'To station', zh: '终到站点' }, kind: 'text' },
    {
      key: 'destination_basis',
      label: { en: 'Destination', zh: '目的地依据' },
      kind: 'enum',
      values: {
        sourced: { en: 'named by the source', zh: '来源载明' },
        'country-only': {
          en: 'the source names the country; the city is our stand-in',
          zh: '来源仅载明国家，城市为本图代选',
        },
      },
    },
    { key: 'border_crossing', label: { en: 'Border crossing', zh: '出境口岸' }, kind: 'text' },
    {
      key: 'border_basis',
      label: { en: 'Crossing', zh: '口岸依据' },
      kind: 'enum',
      values: {
        sourced: { en: 'named by the source', zh: '来源载明' },
        assumed: { en: 'assumed from geography', zh: '按地理推定' },
      },
    },
    { key: 'via', label: { en: 'Drawn through', zh: '绘制经由' }, kind: 'places' },
    { key: 'ferry_legs', label: { en: 'Ferry legs', zh: '轮渡段' }, kind: 'places' },
    { key: 'road_legs', label: { en: 'Road legs', zh: '公路段' }, kind: 'places' },
    ...EVIDENCE_FIELDS,
  ],
  sorts: [
    sortByDate({
      id: 'newest',
      key: 'first_run',
      label: { en: 'First run, newest', zh: '首发时间（由新到旧）' },
      direction: 'descending',
    }),
    sortByDate({
      id: 'oldest',
      key: 'first_run',
      label: { en: 'First run, oldest', zh: '首发时间（由旧到新）' },
      direction: 'ascending',
    }),
    sortByNumber({
      id: 'distance',
      key: 'distance_km',
      label: { en: 'Distance, longest', zh: '里程（由长到短）' },
      unit: KILOMETRES,
      direction: 'descending',
    }),
    SORT_BY_NAME,
  ],
  headlines: (data) =>
    presentHeadlines([
      citedHeadline(data.statistics, {
        measure: 'trains',
        subject: 'jiangsu',
        label: { en: 'trains run', zh: '全年开行班列' },
        unit: TRAINS,
      }),
      citedHeadline(data.statistics, {
        measure: 'train_container_teu',
        subject: 'jiangsu',
        label: { en: 'containers carried', zh: '全年运送集装箱' },
        unit: { en: 'TEU', zh: '标箱' },
      }),
      countedHeadline(
        { en: 'services reported by name', zh: '有名可查的班列线路' },
        data.features.length,
      ),
      countedHeadline(
        { en: 'countries and regions at their far ends', zh: '境外终点所在国家和地区' },
        countriesOf(data),
      ),
    ]),
  coverage: (data) => [
    {
      claim: 'train-routes',
      count: data.features.length,
      counted: { en: 'services reported by name', zh: '条有名可查' },
      comparable: false,
      rule: {
        en: 'The claim is about routes in stable operation, whose list was not found. Our rows are every service that a source names, over the years, with trials, relays and some long stopped.',
        zh: '官方数据指稳定运行的线路，其名单未能查到。本图收录历年来有来源提及的全部线路，含试运行、接续班列及已停运者。',
      },
    },
    {
      claim: 'train-countries',
      count: countriesOf(data),
      counted: { en: 'at the far ends of named services', zh: '个为有名可查线路的境外终点' },
      comparable: false,
      rule: {
        en: 'The claim counts all countries that trains reached. The rows show only the far ends of services reported by name, over the years; countries that a train merely crosses are not counted.',
        zh: '官方数据指班列通达的全部国家。本图只能统计历年有名可查线路的境外终点，途经国家不计。',
      },
    },
  ],
  charts: [
    {
      kind: 'figures',
      measure: 'trains',
      unit: TRAINS,
      title: { en: 'Trains of the whole province', zh: '全省开行班列' },
      subjects: 'region',
    },
    {
      kind: 'figures',
      measure: 'trains',
      unit: TRAINS,
      title: { en: 'Trains by place of origin', zh: '各地开行班列' },
      subjects: ['lianyungang', 'suzhou', 'nanjing', 'xuzhou'],
    },
  ],
} as const satisfies LayerDefinition<'freight-trains'>;
