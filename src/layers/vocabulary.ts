/** Words with a fixed meaning that several layers use, in both languages. */
import type { Bilingual, Field } from './definition';

type Words = Readonly<Record<string, Bilingual>>;

export const CONFIDENCE: Words = {
  high: { en: 'high', zh: '高' },
  medium: { en: 'medium', zh: '中' },
  low: { en: 'low', zh: '低' },
};

const PRECISION: Words = {
  exact: { en: 'exact', zh: '精确' },
  terminal: { en: 'to the terminal area', zh: '码头、站场一级' },
  city: { en: 'to the city or town', zh: '城镇一级' },
  country: { en: 'to the country only', zh: '仅国家一级' },
};

/** Words of the tables that the closed list of precisions does not keep apart. */
const PRECISION_NOTE: Words = {
  'terminal-area': { en: 'terminal area', zh: '码头区域' },
  approximate: { en: 'approximate', zh: '约略' },
  town: { en: 'town', zh: '所在城镇' },
};

const GEOMETRY_KIND: Words = {
  surveyed: { en: 'point set from sources', zh: '依来源标定的点' },
  schematic: { en: 'schematic line, not the real track', zh: '示意线，非实际线位' },
  'sea-lane': { en: 'along sea lanes, not a ship’s track', zh: '沿海上航路，非实际航迹' },
  'great-circle': { en: 'shortest way on the globe', zh: '地球表面最短路径' },
};

/** What a grade stands for, in a word or two and in a sentence. */
export const GRADE: Words = {
  a: { en: 'A · official or operator', zh: 'A · 官方或运营方' },
  b: { en: 'B · press or data set', zh: 'B · 媒体或数据集' },
  c: { en: 'C · encyclopaedia or other', zh: 'C · 百科或其他' },
};
const GRADE_MEANING: Words = {
  a: {
    en: 'At least one source is an authority, or the port, railway or zone itself.',
    zh: '至少有一个来源为主管机关，或港口、铁路、园区等运营方自身。',
  },
  b: {
    en: 'The best source is news media or a published data set.',
    zh: '最好的来源为新闻媒体或公开数据集。',
  },
  c: {
    en: 'Only encyclopaedias, copies on other sites, our own work, or the claim itself.',
    zh: '仅有百科、转载页面、本图自行整理，或官方表述本身。',
  },
};

export const YES_OR_UNKNOWN: Words = {
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  unknown: { en: 'not known', zh: '不详' },
};

/** How sure a row is, how exactly it is drawn, and its free text: the last lines of every feature. */
export const EVIDENCE_FIELDS: readonly Field[] = [
  { key: 'status_note', label: { en: 'On the status', zh: '状态说明' }, kind: 'note' },
  { key: 'as_of', label: { en: 'As of', zh: '信息时间' }, kind: 'date' },
  {
    key: 'confidence',
    label: { en: 'Confidence', zh: '可信度' },
    kind: 'enum',
    values: CONFIDENCE,
  },
  {
    key: 'grade',
    label: { en: 'Best source', zh: '来源等级' },
    kind: 'enum',
    values: GRADE,
    meanings: GRADE_MEANING,
  },
  {
    key: 'precision',
    label: { en: 'Position', zh: '位置精度' },
    kind: 'enum',
    values: PRECISION,
  },
  {
    key: 'precision_note',
    label: { en: 'Position as noted', zh: '位置说明' },
    kind: 'enum',
    values: PRECISION_NOTE,
  },
  {
    key: 'geometry_kind',
    label: { en: 'Drawn as', zh: '绘制方式' },
    kind: 'enum',
    values: GEOMETRY_KIND,
  },
  { key: 'note', label: { en: 'Notes', zh: '备注' }, kind: 'note' },
];

/** Opening to foreign traffic, as ports and airports have it. */
export const ENTRY_FIELDS: readonly Field[] = [
  { key: 'entry_name', label: { en: 'Port of entry', zh: '口岸（英文）' }, kind: 'text' },
  { key: 'entry_name_zh', label: { en: 'In Chinese', zh: '口岸' }, kind: 'text' },
  {
    key: 'entry_opened',
    label: { en: 'Opened to foreign traffic', zh: '对外开放时间' },
    kind: 'date',
  },
  { key: 'entry_note', label: { en: 'On the opening', zh: '开放说明' }, kind: 'note' },
];
