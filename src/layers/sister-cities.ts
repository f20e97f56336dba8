import type { AtlasFeature } from '../../geo/lib/model';
import type { Headline, LayerDefinition } from './definition';
import { citedHeadline, countDistinct, countedHeadline, presentHeadlines } from './headlines';
import { SORT_BY_COUNTRY, SORT_BY_NAME, sortByDate } from './sorts';
import { arcStyle } from './style/arc';
import { EVIDENCE_FIELDS } from './vocabulary';

/** Year that the claims speak of. */
const CLAIM_YEAR = '2023';

/** On the map, in force, well enough sourced, and not known to be signed after the claim's year. */
function answersClaim({ geometry, properties }: AtlasFeature): boolean {
  const { status, confidence, established } = properties;
  const isLater = typeof established === 'string' && established.slice(0, 4) > CLAIM_YEAR;
  return geometry !== null && status === 'listed' && confidence !== 'low' && !isLater;
}

function oldestYear(features: readonly AtlasFeature[]): number | null {
  const years = features
    .filter(({ properties }) => properties['status'] !== 'ended')
    .map(({ properties }) => properties['established'])
    .filter((date) => typeof date === 'string')
    .map((date) => Number(date.slice(0, 4)));
  return years.length === 0 ? null : Math.min(...years);
}

const RULE = {
  en: 'Pairs that a source lists, with high or medium confidence, not signed after 2023; ended ones are left out. Undated pairs count too: most come from lists of 2023 or earlier, a few from later or undated pages.',
  zh: '有来源列明、可信度为高或中、签约不晚于2023年的结对；已终止的不计。未注明日期的也计入：多数出自2023年及以前的名单，少数出自更晚或未标年份的页面。',
};

export const sisterCities = {
  id: 'sister-cities',
  core: true,
  title: { en: 'Sister cities', zh: '友好城市' },
  singular: { en: 'sister-city pair', zh: '友好城市' },
  plural: { en: 'sister-city pairs', zh: '友好城市' },
  geometry: 'great-circle',
  shape: 'arc',
  drawingNote: {
    en: 'The arcs are the shortest way on the globe between two places, not a route that anything takes. A pair of the province itself starts at its seat in Nanjing.',
    zh: '弧线为两地在地球表面的最短路径，并非实际路线。省级结对以省会南京的标注点为起点。',
  },
  style: arcStyle(),
  dateField: 'established',
  filters: ['level', 'partner', 'home', 'established', 'status', 'confidence'],
  fields: [
    { key: 'home', label: { en: 'Home place', zh: '本省一方' }, kind: 'place' },
    { key: 'partner_place', label: { en: 'Partner place', zh: '对方' }, kind: 'place' },
    { key: 'partner', label: { en: 'Country or region', zh: '国家或地区' }, kind: 'partner' },
    { key: 'established', label: { en: 'Signed', zh: '缔结时间' }, kind: 'date' },
    {
      key: 'level',
      label: { en: 'Level of the home side', zh: '本省一方级别' },
      kind: 'enum',
      values: {
        province: { en: 'province', zh: '省' },
        prefecture: { en: 'prefecture-level city', zh: '设区市' },
        county: { en: 'county, county-level city or district', zh: '县（市、区）' },
      },
    },
    {
      key: 'status',
      label: { en: 'Status', zh: '状态' },
      kind: 'enum',
      values: {
        listed: { en: 'listed by a source', zh: '有来源列明' },
        approved: { en: 'approved, signing not seen', zh: '已获批准，未见签约' },
        ended: { en: 'ended, kept as history', zh: '已终止，作为历史保留' },
      },
    },
    ...EVIDENCE_FIELDS,
  ],
  sorts: [
    sortByDate({
      id: 'oldest',
      key: 'established',
      label: { en: 'Signed, oldest', zh: '缔结时间（由旧到新）' },
      direction: 'ascending',
    }),
    sortByDate({
      id: 'newest',
      key: 'established',
      label: { en: 'Signed, newest', zh: '缔结时间（由新到旧）' },
      direction: 'descending',
    }),
    SORT_BY_COUNTRY,
    SORT_BY_NAME,
  ],
  headlines: ({ features, statistics }) => {
    const current = features.filter(({ properties }) => properties['status'] !== 'ended');
    return presentHeadlines([
      countedHeadline(
        { en: 'pairs a source names, ended ones aside', zh: '有来源的结对（已终止的不计）' },
        current.length,
      ),
      countedHeadline(
        { en: 'countries and regions', zh: '国家和地区' },
        countDistinct(current, ({ properties }) => properties.partner),
      ),
      citedHeadline(statistics, {
        measure: 'sister_pairs',
        subject: 'jiangsu',
        label: { en: 'pairs, official count', zh: '官方统计结对数' },
        unit: null,
        isStock: true,
      }),
      countedHeadlineYear(oldestYear(features)),
    ]);
  },
  coverage: ({ features }) => {
    const answering = features.filter(answersClaim);
    return [
      {
        claim: 'sister-pairs',
        count: answering.length,
        counted: { en: 'mapped with a source', zh: '对有来源并上图' },
        comparable: true,
        rule: RULE,
      },
      {
        claim: 'sister-countries',
        count: countDistinct(answering, ({ properties }) => properties.partner),
        counted: { en: 'countries and regions of these', zh: '个国家和地区' },
        comparable: true,
        rule: {
          en: `${RULE.en} Counted by ISO 3166-1 code, so French Polynesia stands apart from France.`,
          zh: `${RULE.zh}按ISO 3166-1代码计数，法属波利尼西亚与法国分别计入。`,
        },
      },
    ];
  },
  charts: [
    {
      kind: 'counts',
      field: 'established',
      title: {
        en: 'Pairs by year of signing, ended ones included',
        zh: '历年缔结对数（含已终止）',
      },
    },
  ],
} as const satisfies LayerDefinition<'sister-cities'>;

function countedHeadlineYear(year: number | null): Headline | null {
  if (year === null) return null;
  return {
    ...countedHeadline({ en: 'oldest pair signed', zh: '最早缔结' }, year),
    isYear: true,
  };
}
