/** How well an entry answers a query; the smaller, the better. */
import type { SearchEntry } from '../../geo/lib/search-entry';
import { charactersOf, searchKey } from './search-words';

export const RANK = {
  code: 0,
  name: 1,
  start: 2,
  within: 3,
  /** Only its country or home place answers. */
  context: 4,
} as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** Ranks of one band are close: between them the order of the kinds decides. */
export function bandOf(rank: Rank): number {
  return rank <= RANK.name ? 0 : rank <= RANK.within ? 1 : 2;
}

/** What 南京市 is called in passing: 南京. */
const LEVEL = /(特别行政区|自治[区州县]|[市省区县府州郡])$/u;
const LEVEL_PINYIN = / (shi|sheng|qu|xian|fu|zhou|jun)$/;

/** The keys of an entry, made once. */
export interface EntryKeys {
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

export function keysOf(entry: SearchEntry): EntryKeys {
  const { name, name_zh: zh = '', pinyin = '', codes = [], words = [] } = entry;
  const shortZh = charactersOf(zh).length > 2 ? zh.replace(LEVEL, '') : zh;
  const shortPinyin = shortZh === zh ? pinyin : pinyin.replace(LEVEL_PINYIN, '');
  const names = [name, zh, shortZh, pinyin, shortPinyin, ...words].map(searchKey);
  return { codes: codes.map(searchKey), names: names.filter(Boolean) };
}

/** @param isNamed whether a word of its own, and not only of its context, was found */
export function rankOf({ codes, names }: EntryKeys, key: string, isNamed: boolean): Rank {
  if (codes.includes(key)) return RANK.code;
  if (names.includes(key)) return RANK.name;
  if (names.some((name) => name.startsWith(key))) return RANK.start;
  return isNamed ? RANK.within : RANK.context;
}
