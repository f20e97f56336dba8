/** Interface text of filters, lenses and years, apart because the first view does not need it. */
import type { Lang } from '../domain/view';

const en = {
  filters: 'Filter',
  filtersOf: (layer: string) => `Filter ${layer}`,
  active: 'What is shown is narrowed by',
  remove: (name: string) => `Remove: ${name}`,
  clearAll: 'Clear all',
  from: 'from',
  to: 'to',
  atLeast: (value: string) => `${value} or more`,
  atMost: (value: string) => `${value} or less`,
  between: (from: string, to: string) => `${from} to ${to}`,
  known: 'known',
  unknown: 'not known',
  mapped: 'On the map',
  withPartner: (name: string) => `With ${name}`,
  atHome: (name: string) => `In ${name}`,
  years: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
  text: (words: string) => `“${words}”`,
  undated: (number: string) => `${number} without a date, not on the map while years are set`,
  morethan: (number: string) => `show all ${number}`,

  countriesIntro:
    'Everything the atlas knows with each country or region: pick one to see the whole map through it.',
  placesIntro: 'Everything of one city or county, its counties included.',
  find: 'Find by name',
  sortBy: 'Order',
  byName: 'name',
  total: 'all layers',
  noneFound: 'No name contains this text.',
  lensFrame: 'Show on the map',
  lensCounts: 'What there is',
  oldest: 'Oldest tie',
  gaps: 'Nothing known of',
  more: (number: string) => `and ${number} more`,
  loading: 'Still loading…',
};

const zh: typeof en = {
  filters: '筛选',
  filtersOf: (layer) => `筛选${layer}`,
  active: '当前筛选条件',
  remove: (name) => `移除：${name}`,
  clearAll: '全部清除',
  from: '从',
  to: '至',
  atLeast: (value) => `${value}及以上`,
  atMost: (value) => `${value}及以下`,
  between: (from, to) => `${from}至${to}`,
  known: '已知',
  unknown: '不详',
  mapped: '已上图',
  withPartner: (name) => `与${name}`,
  atHome: (name) => `在${name}`,
  years: (from, to) => (from === to ? `${from}年` : `${from}—${to}年`),
  text: (words) => `“${words}”`,
  undated: (number) => `另有${number}条无日期，设定年份时不上图`,
  morethan: (number) => `显示全部${number}项`,

  countriesIntro: '本图与各国家、地区相关的全部内容，选择一个即可透过它查看整张地图。',
  placesIntro: '一市一县（含所辖县、市、区）的全部内容。',
  find: '按名称查找',
  sortBy: '排序',
  byName: '名称',
  total: '全部图层',
  noneFound: '没有包含此文字的名称。',
  lensFrame: '在地图上显示',
  lensCounts: '已有联系',
  oldest: '最早的联系',
  gaps: '暂无记录',
  more: (number) => `另有${number}条`,
  loading: '仍在加载……',
};

export type NarrowingMessages = typeof en;

export function narrowingMessages(lang: Lang): NarrowingMessages {
  return lang === 'zh' ? zh : en;
}
