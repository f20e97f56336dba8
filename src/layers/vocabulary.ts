/** Words with a fixed meaning that several layers use, in both languages. */
import type { Bilingual, Field } from './definition';

type Words = Readonly<Record<string, Bilingual>>;

export const CONFIDENCE: Words = {
  high: { en: 'high', zh: '高' },
  medium: { en: 'medium', zh: '中' },
  low: { en: 'low', zh: '低' },
};

export const PRECISION: Words = {
  exact: { en: 'exact', zh: '精确' },
  'terminal-area': { en: 'terminal area', zh: '码头区域' },
  approximate: { en: 'approximate', zh: '约略' },
  town: { en: 'town', zh: '所在城镇' },
  city: { en: 'city', zh: '所在城市' },
};

export const YES_OR_UNKNOWN: Words = {
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  unknown: { en: 'not known', zh: '不详' },
};

/** How sure a row is, and where its free text says so: the last lines of every feature. */
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
    label: { en: 'Best source', zh: '最佳来源' },
    kind: 'enum',
    values: {
      a: { en: 'an authority or the operator', zh: '官方或运营方' },
      b: { en: 'press or a data set', zh: '媒体或数据集' },
      c: { en: 'an encyclopaedia or another page', zh: '百科或其他网页' },
    },
  },
  {
    key: 'geometry_kind',
    label: { en: 'On the map', zh: '图上绘制' },
    kind: 'enum',
    values: {
      surveyed: { en: 'a point set from sources', zh: '依来源标定的点' },
      schematic: { en: 'schematic, not surveyed track', zh: '示意，非实测线路' },
      'sea-lane': { en: 'computed along sea lanes', zh: '沿海上航路计算' },
      'great-circle': { en: 'the shortest way on the globe', zh: '地球表面最短路径' },
    },
  },
  { key: 'note', label: { en: 'Notes', zh: '备注' }, kind: 'note' },
];

export const PRECISION_FIELD: Field = {
  key: 'precision',
  label: { en: 'Position', zh: '位置精度' },
  kind: 'enum',
  values: PRECISION,
};

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
