import type { AtlasFeature } from '../../geo/lib/model';
import type { LayerDefinition } from './definition';
import { citedHeadline, countDistinct, countedHeadline, presentHeadlines } from './headlines';
import { SORT_BY_COUNTRY, SORT_BY_NAME, sortByDate } from './sorts';
import { seaStyle } from './style/sea';
import { EVIDENCE_FIELDS } from './vocabulary';

/** Services last seen before 2015 are history: shown, not counted. */
function withoutPast(features: readonly AtlasFeature[]): AtlasFeature[] {
  return features.filter(({ properties }) => properties['status'] !== 'historic');
}

export const shippingServices = {
  id: 'shipping-services',
  core: false,
  title: { en: 'Shipping services', zh: '航运航线' },
  singular: { en: 'shipping service', zh: '航运航线' },
  plural: { en: 'shipping services', zh: '航运航线' },
  geometry: 'line',
  shape: 'lane',
  drawingNote: {
    en: 'The lines are not the tracks of ships: they take the shortest way from port to port over a network of sea lanes (Eurostat’s SeaRoute), and hand-set leads through rivers and straits. Where no source tells the way round, it is our assumption. Wider lines carry more services; dotted lanes carried services last seen before 2015. Services without a named port abroad stand in the list only.',
    zh: '线条并非船舶实际航迹：沿海上航路网（欧盟统计局SeaRoute）取港到港最短路径，江河与海峡段为手工示意；来源未说明走向的，为本图推定。线越宽，共用该段的航线越多；点线为2015年以前最后见诸报道的航线。未载明境外挂靠港的航线仅列入列表。',
  },
  style: seaStyle(),
  dateField: 'opened',
  filters: ['kind', 'home', 'partner', 'opened', 'status', 'confidence'],
  fields: [
    { key: 'home', label: { en: 'Home place', zh: '本省一端' }, kind: 'place' },
    { key: 'home_port', label: { en: 'Home port', zh: '本省港口' }, kind: 'text' },
    { key: 'partner', label: { en: 'Country or region', zh: '对方国家或地区' }, kind: 'partner' },
    { key: 'partner_place', label: { en: 'Port abroad', zh: '境外挂靠港' }, kind: 'place' },
    { key: 'dest_unlocode', label: { en: 'UN/LOCODE', zh: '联合国口岸代码' }, kind: 'text' },
    {
      key: 'kind',
      label: { en: 'Kind', zh: '类型' },
      kind: 'enum',
      values: {
        ferry: { en: 'ferry', zh: '轮渡' },
        'near-sea': { en: 'near-sea line', zh: '近洋航线' },
        ocean: { en: 'ocean line', zh: '远洋航线' },
        'ro-ro': { en: 'vehicles (ro-ro)', zh: '汽车滚装' },
      },
    },
    {
      key: 'passage',
      label: { en: 'Way', zh: '走向' },
      kind: 'enum',
      values: { 'northern-sea-route': { en: 'Northern Sea Route', zh: '北极东北航道' } },
    },
    { key: 'operator', label: { en: 'Operator', zh: '经营者' }, kind: 'text' },
    {
      key: 'frequency',
      label: { en: 'Frequency', zh: '班期' },
      kind: 'enum',
      values: {
        'twice-weekly': { en: 'twice a week', zh: '每周两班' },
        weekly: { en: 'weekly', zh: '每周一班' },
        monthly: { en: 'monthly', zh: '每月一班' },
        'single-voyage': { en: 'single voyage', zh: '单航次' },
        trial: { en: 'trial', zh: '试航' },
      },
    },
    {
      key: 'opened',
      label: { en: 'Opened, or first sailing reported', zh: '开通或首次见报的开航时间' },
      kind: 'date',
    },
    {
      key: 'status',
      label: { en: 'Status', zh: '状态' },
      kind: 'enum',
      values: {
        operating: { en: 'operating at the date given', zh: '所注时间在运营' },
        reported: { en: 'opening or sailing reported', zh: '有开通或开航报道' },
        historic: { en: 'last seen before 2015', zh: '2015年以前最后见诸报道' },
      },
    },
    ...EVIDENCE_FIELDS,
  ],
  sorts: [
    sortByDate({
      id: 'newest',
      key: 'opened',
      label: { en: 'Opened, newest', zh: '开通时间（由新到旧）' },
      direction: 'descending',
    }),
    sortByDate({
      id: 'seen',
      key: 'as_of',
      label: { en: 'Last seen, newest', zh: '信息时间（由新到旧）' },
      direction: 'descending',
    }),
    SORT_BY_COUNTRY,
    SORT_BY_NAME,
  ],
  headlines: ({ features, statistics }) => {
    const recent = withoutPast(features);
    return presentHeadlines([
      citedHeadline(statistics, {
        measure: 'international_container_routes',
        subject: 'jiangsu',
        label: { en: 'international container lines', zh: '国际集装箱航线' },
        unit: null,
        isStock: true,
      }),
      countedHeadline(
        { en: 'services reported since 2015', zh: '2015年以来有报道的航线' },
        recent.length,
      ),
      countedHeadline(
        { en: 'ports abroad that sources name', zh: '来源载明的境外港口' },
        countDistinct(recent, ({ properties }) => properties.partner_place),
      ),
      countedHeadline(
        { en: 'countries and regions', zh: '国家和地区' },
        countDistinct(recent, ({ properties }) => properties.partner),
      ),
    ]);
  },
  coverage: () => [
    {
      claim: 'ships-daily',
      count: null,
      counted: { en: 'not counted here', zh: '本图无法统计' },
      comparable: false,
      rule: {
        en: 'The claim counts ships that leave in a day. The rows are services that a source reports, over the years; few say how often they sail, and no source counts the ships.',
        zh: '官方数据指每日驶出的船舶数。本图收录历年来有来源报道的航线，多数未载明班期，亦无来源统计船舶数。',
      },
    },
  ],
} as const satisfies LayerDefinition<'shipping-services'>;
