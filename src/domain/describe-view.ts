/** The current view in words: a paragraph and a table, plain text that can be pasted anywhere. */
import { formatDate, formatNumber } from './format';
import type { Lang } from './view';

export interface ViewToDescribe {
  readonly lang: Lang;
  readonly regionName: string;
  /** The visible layers, in the order of the layer list. */
  readonly layers: readonly {
    readonly title: string;
    readonly selected: number;
    readonly total: number;
    /** What is chosen, a field each: "Level: county". */
    readonly filters: readonly string[];
    /** Where most of the selected are, greatest first. */
    readonly top: readonly { readonly label: string; readonly count: number }[];
  }[];
  /** Title of what is looked at through a lens: "Jiangsu and Kazakhstan". */
  readonly lens: string | null;
  /** "1990–2020". */
  readonly years: string | null;
  readonly url: string;
  readonly release: string;
  /** Of the data release, ISO 8601. */
  readonly date: string;
}

export interface Description {
  readonly paragraph: string;
  /** The first row is the header; numbers are plain digits. */
  readonly table: readonly (readonly string[])[];
}

type Layer = ViewToDescribe['layers'][number];

interface Words {
  readonly columns: readonly string[];
  readonly opening: (view: ViewToDescribe) => string;
  readonly nothing: string;
  readonly layer: (layer: Layer) => string;
  readonly top: (label: string, count: number) => string;
  readonly between: string;
  readonly source: (view: ViewToDescribe) => string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  en: {
    columns: ['Layer', 'Selected', 'In all', 'Filters', 'Most of them'],
    opening: ({ regionName, lens, years }) => {
      const about = lens ?? `${regionName} and the world`;
      return years === null ? `${about}.` : `${about}, ${years}.`;
    },
    nothing: 'No layer is shown.',
    layer: (layer) => {
      const { title, selected, total, filters, top } = layer;
      const amount =
        selected === total
          ? `all ${formatNumber(total, 'en')}`
          : `${formatNumber(selected, 'en')} of ${formatNumber(total, 'en')}`;
      const chosen = filters.length === 0 ? '' : ` (${filters.join('; ')})`;
      const most = top.length === 0 ? '' : `, most of them: ${topText(top, 'en')}`;
      return `${title}: ${total === 0 ? 'none' : amount}${chosen}${most}.`;
    },
    top: (label, count) => `${label} (${formatNumber(count, 'en')})`,
    between: ' ',
    source: ({ release, date, url }) =>
      `Source: Hub Atlas, data release ${release} of ${formatDate(date, 'en')}, ${url}`,
  },
  zh: {
    columns: ['图层', '选中', '总数', '筛选条件', '主要分布'],
    opening: ({ regionName, lens, years }) => {
      const about = lens ?? `${regionName}与世界`;
      return years === null ? `${about}。` : `${about}，${years}。`;
    },
    nothing: '未显示任何图层。',
    layer: (layer) => {
      const { title, selected, total, filters, top } = layer;
      const amount =
        selected === total
          ? `全部${formatNumber(total, 'zh')}项`
          : `${formatNumber(total, 'zh')}项中的${formatNumber(selected, 'zh')}项`;
      const chosen = filters.length === 0 ? '' : `（${filters.join('；')}）`;
      const most = top.length === 0 ? '' : `，主要为${topText(top, 'zh')}`;
      return `${title}：${total === 0 ? '无' : amount}${chosen}${most}。`;
    },
    top: (label, count) => `${label}（${formatNumber(count, 'zh')}）`,
    between: '',
    source: ({ release, date, url }) =>
      `来源：枢纽地图，数据版本${release}（${formatDate(date, 'zh')}），${url}`,
  },
};

export function describeView(view: ViewToDescribe): Description {
  const words = WORDS[view.lang];
  const sentences =
    view.layers.length === 0 ? [words.nothing] : view.layers.map((layer) => words.layer(layer));
  const text = [words.opening(view), ...sentences].join(words.between);
  return {
    paragraph: `${text}\n${words.source(view)}`,
    table: [words.columns, ...view.layers.map((layer) => tableRow(layer, view.lang))],
  };
}

/** Paragraph and table as plain text; cells are parted by tabs, as spreadsheets take them. */
export function descriptionText({ paragraph, table }: Description): string {
  const lines = table.map((row) => row.map(inOneCell).join('\t'));
  return `${paragraph}\n\n${lines.join('\n')}\n`;
}

function tableRow({ title, selected, total, filters, top }: Layer, lang: Lang): readonly string[] {
  const joined = filters.join(lang === 'zh' ? '；' : '; ');
  return [title, String(selected), String(total), joined, topText(top, lang)];
}

function topText(top: Layer['top'], lang: Lang): string {
  return top
    .map(({ label, count }) => WORDS[lang].top(label, count))
    .join(lang === 'zh' ? '、' : ', ');
}

/** No tab or line end parts a cell; text that a spreadsheet would compute is marked as text. */
function inOneCell(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
}
