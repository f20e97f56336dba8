import type { Bilingual, Coverage, LayerDefinition } from './definition';
import { citedHeadline, countDistinct, countedHeadline, presentHeadlines } from './headlines';
import { SORT_BY_NAME, sortByDate, sortByNumber } from './sorts';
import { pointStyle } from './style/point';
import { EVIDENCE_FIELDS } from './vocabulary';

const US_DOLLARS = { en: 'US$', zh: '美元' };

const SQUARE_KILOMETRES = { en: 'km²', zh: '平方公里' };

/** A claim about all seven parks that no sum over the parks of the table can answer. */
function notAddedUp(claim: string, rule: Bilingual): Coverage {
  const counted = { en: 'not added up', zh: '不作加总' };
  return { claim, count: null, counted, comparable: false, rule };
}

export const overseasParks = {
  id: 'overseas-parks',
  core: true,
  title: { en: 'Overseas parks', zh: '境外园区' },
  singular: { en: 'overseas park', zh: '境外园区' },
  plural: { en: 'overseas parks', zh: '境外园区' },
  geometry: 'point',
  shape: 'square',
  style: pointStyle({ shape: 'square' }),
  dateField: 'established',
  filters: ['partner', 'home', 'level', 'official_seven', 'established', 'status', 'confidence'],
  fields: [
    { key: 'partner', label: { en: 'Country or region', zh: '国家或地区' }, kind: 'partner' },
    { key: 'place_name', label: { en: 'Place', zh: '所在地' }, kind: 'text' },
    { key: 'investor', label: { en: 'Built by', zh: '建设方' }, kind: 'note' },
    { key: 'home', label: { en: 'Home place of the investor', zh: '投资方所在地' }, kind: 'place' },
    { key: 'established', label: { en: 'Established', zh: '设立' }, kind: 'date' },
    { key: 'established_note', label: { en: 'On the founding', zh: '设立说明' }, kind: 'note' },
    {
      key: 'level',
      label: { en: 'Level', zh: '级别' },
      kind: 'enum',
      values: {
        national: { en: 'national', zh: '国家级' },
        provincial: { en: 'provincial', zh: '省级' },
        other: { en: 'other', zh: '其他' },
      },
    },
    {
      key: 'official_seven',
      label: { en: 'One of the official seven', zh: '是否属官方七个园区' },
      kind: 'enum',
      values: {
        yes: { en: 'named as one', zh: '有来源载明' },
        no: { en: 'does not fit', zh: '不符' },
        unknown: { en: 'probable, not named', zh: '可能，未见列名' },
      },
    },
    { key: 'official_basis', label: { en: 'Why', zh: '依据' }, kind: 'note' },
    {
      key: 'area_km2',
      label: { en: 'Area', zh: '面积' },
      kind: 'number',
      unit: SQUARE_KILOMETRES,
    },
    { key: 'enterprises', label: { en: 'Firms', zh: '入驻企业' }, kind: 'number' },
    { key: 'jobs', label: { en: 'Jobs', zh: '就业岗位' }, kind: 'number' },
    {
      key: 'invested_usd',
      label: { en: 'Invested', zh: '投资额' },
      kind: 'number',
      unit: US_DOLLARS,
    },
    {
      key: 'annual_trade_usd',
      label: { en: 'Yearly trade', zh: '年进出口额' },
      kind: 'number',
      unit: US_DOLLARS,
    },
    { key: 'focus', label: { en: 'Industries', zh: '主要产业' }, kind: 'note' },
    { key: 'short_name', label: { en: 'Short name', zh: '英文简称' }, kind: 'text' },
    { key: 'short_name_zh', label: { en: 'Short name in Chinese', zh: '简称' }, kind: 'text' },
    {
      key: 'status',
      label: { en: 'Status', zh: '状态' },
      kind: 'enum',
      values: {
        operating: { en: 'operating', zh: '运营中' },
        reported: { en: 'reported', zh: '有报道' },
        unknown: { en: 'not known', zh: '不详' },
      },
    },
    ...EVIDENCE_FIELDS,
  ],
  sorts: [
    sortByDate({
      id: 'oldest',
      key: 'established',
      label: { en: 'Established, oldest', zh: '设立时间（由旧到新）' },
      direction: 'ascending',
    }),
    sortByDate({
      id: 'newest',
      key: 'established',
      label: { en: 'Established, newest', zh: '设立时间（由新到旧）' },
      direction: 'descending',
    }),
    sortByNumber({
      id: 'area',
      key: 'area_km2',
      label: { en: 'Area, largest', zh: '面积（由大到小）' },
      unit: SQUARE_KILOMETRES,
      direction: 'descending',
    }),
    SORT_BY_NAME,
  ],
  headlines: ({ features, statistics }) =>
    presentHeadlines([
      countedHeadline({ en: 'parks listed', zh: '收录园区' }, features.length),
      countedHeadline(
        { en: 'countries and regions', zh: '所在国家和地区' },
        countDistinct(features, ({ properties }) => properties.partner),
      ),
      citedHeadline(statistics, {
        measure: 'parks',
        subject: 'jiangsu',
        label: { en: 'parks, official count', zh: '官方统计园区数' },
        unit: null,
        isStock: true,
      }),
      citedHeadline(statistics, {
        measure: 'parks_enterprises',
        subject: 'jiangsu',
        label: { en: 'firms in them, official count', zh: '官方统计入驻企业数' },
        unit: null,
        isStock: true,
      }),
    ]),
  coverage: ({ features }) => {
    const having = (value: string) =>
      features.filter(({ properties }) => properties['official_seven'] === value).length;
    const probable = String(having('unknown'));
    return [
      {
        claim: 'parks-count',
        count: having('yes'),
        counted: {
          en: `named as one of them, ${probable} more probable`,
          zh: `个有来源列名，另有${probable}个可能在列`,
        },
        comparable: false,
        rule: {
          en: 'No source lists all the parks of the official count. A park counts only where a source names it as one of them; parks that fit the count of seven in six countries are shown as probable.',
          zh: '没有来源完整列出官方统计的园区。有来源列名的方予计入；与“六国七园”统计相符而未见列名的，标为可能。',
        },
      },
      notAddedUp('parks-investment', {
        en: 'Invested sums are known for two parks only and differ in kind: that of the firms in one, that of the developer in the other.',
        zh: '仅两个园区有投资额，且口径不同：一为入园企业投资，一为建设方投资。',
      }),
      notAddedUp('parks-enterprises', {
        en: 'The number of firms is known for some parks only, and for different years.',
        zh: '仅部分园区有企业数，且年份不一。',
      }),
      notAddedUp('parks-jobs', {
        en: 'The number of jobs is known for some parks only, and for different years.',
        zh: '仅部分园区有就业人数，且年份不一。',
      }),
    ];
  },
  charts: [
    {
      kind: 'counts',
      field: 'established',
      title: { en: 'Parks by founding year', zh: '历年设立园区' },
    },
  ],
} as const satisfies LayerDefinition<'overseas-parks'>;
