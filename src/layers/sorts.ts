/** Ways to order the list of a layer, each with the value that it shows beside the name. */
import { formatAmount } from '../domain/format';
import { latestOrAtLeast } from '../domain/statistics';
import type { AtlasFeature } from '../../geo/lib/model';
import type { Lang } from '../domain/view';
import type { Bilingual, LayerData, SortOption } from './definition';

type Direction = SortOption['direction'];

export const SORT_BY_COUNTRY: SortOption = {
  id: 'country',
  label: { en: 'Country or region, by code', zh: '国家或地区（按代码）' },
  direction: 'ascending',
  value: ({ properties }) => properties.partner,
};

export const SORT_BY_NAME: SortOption = {
  id: 'name',
  label: { en: 'Name', zh: '名称' },
  direction: 'ascending',
  value: () => null, // equal for all, so that the name in the reader's language decides
};

/** Largest first by the newest whole-year figure, which is shown with its year. */
export function sortByLatest(option: {
  id: string;
  layer: string;
  measure: string;
  label: Bilingual;
  unit: Bilingual;
}): SortOption {
  const { id, layer, measure, label, unit } = option;
  const figuresOf = ({ properties }: AtlasFeature, { statistics }: LayerData) =>
    latestOrAtLeast(statistics, { measure, subject: `${layer}.${properties.id}` });
  return {
    id,
    label,
    direction: 'descending',
    value: (feature, data) => figuresOf(feature, data)[0]?.value ?? null,
    show: (feature, data, lang) => {
      const figures = figuresOf(feature, data);
      const [first] = figures;
      if (first === undefined) return null;
      // Where sources contradict each other, the list shows it.
      const values = [...new Set(figures.map(({ value }) => value))];
      const amounts = values.map((value) => formatAmount(value, unit, lang)).join(' / ');
      const limit = first.bound === 'lower' ? '≥ ' : '';
      return limit + amounts + inBrackets(String(first.year), lang);
    },
  };
}

/** Orders by a date of the feature; ISO 8601 sorts as text, also where cut to the year. */
export function sortByDate(option: {
  id: string;
  key: string;
  label: Bilingual;
  direction: Direction;
}): SortOption {
  const { key, ...rest } = option;
  const dateOf = ({ properties }: AtlasFeature) => {
    const date = properties[key];
    return typeof date === 'string' ? date : null;
  };
  return { ...rest, value: dateOf, show: (feature) => dateOf(feature)?.slice(0, 4) ?? null };
}

/** Orders by a number of the feature. */
export function sortByNumber(option: {
  id: string;
  key: string;
  label: Bilingual;
  unit: Bilingual;
  direction: Direction;
}): SortOption {
  const { key, unit, ...rest } = option;
  const numberOf = ({ properties }: AtlasFeature) => {
    const number = properties[key];
    return typeof number === 'number' ? number : null;
  };
  return {
    ...rest,
    value: numberOf,
    show: (feature, _data, lang) => {
      const number = numberOf(feature);
      return number === null ? null : formatAmount(number, unit, lang);
    },
  };
}

function inBrackets(text: string, lang: Lang): string {
  return lang === 'zh' ? `（${text}）` : ` (${text})`;
}
