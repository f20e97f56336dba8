/**
 * The search over everything that has a name. Words are found whole or by their beginning; only
 * where that finds nothing, words that differ by a letter or two are taken too.
 */
import MiniSearch, { type Query, type SearchResult as Found } from 'minisearch';
import type { SearchEntry, SearchKind } from '../../geo/lib/search-entry';
import { bandOf, keysOf, rankOf, type Rank } from './search-rank';
import {
  indexTerm,
  isHan,
  isHanTerm,
  nameWords,
  pinyinWords,
  queryWords,
  searchKey,
} from './search-words';

export type SearchHit =
  | { readonly kind: 'feature'; readonly layer: string; readonly id: string }
  | {
      readonly kind: 'place';
      readonly id: string;
      readonly side: 'home' | 'partner';
      readonly country: string | null;
    }
  | { readonly kind: 'partner'; readonly code: string }
  | { readonly kind: 'measure'; readonly id: string; readonly layer: string | null }
  | { readonly kind: 'claim'; readonly id: string; readonly layer: string | null };

export interface SearchResult {
  readonly entry: SearchEntry;
  readonly hit: SearchHit;
}

/** Results of one kind; of features, those of one layer. */
export interface SearchGroup {
  /** `place`, or `feature.ports`. */
  readonly id: string;
  readonly kind: SearchKind;
  /** Of a group of features. */
  readonly layer: string | null;
  /** The best, at most {@link GROUP_SIZE}. */
  readonly results: readonly SearchResult[];
  readonly total: number;
}

export interface SearchAnswer {
  readonly groups: readonly SearchGroup[];
  /** The words to mark in the names: those of the query, or what a typing error stood for. */
  readonly words: readonly string[];
}

export const GROUP_SIZE = 6;
const KINDS: readonly SearchKind[] = ['partner', 'place', 'feature', 'measure', 'claim'];
const FIELDS = ['name', 'name_zh', 'pinyin', 'codes', 'words', 'context'] as const;
/** Of the context, which many entries share, no single Chinese characters. */
const TOKENIZE: Readonly<Record<string, (text: string) => string[]>> = {
  pinyin: pinyinWords,
  context: queryWords,
};
const FOUND_NOTHING: SearchAnswer = { groups: [], words: [] };

/**
 * Builds the index; some milliseconds for a thousand entries.
 * @param layers ids in the order in which their groups are shown
 */
export function createSearch(
  entries: readonly SearchEntry[],
  layers: readonly string[],
): (text: string) => SearchAnswer {
  const contexts = contextsOf(entries);
  const keys = entries.map(keysOf);
  const index = new MiniSearch<{ entry: SearchEntry; at: number }>({
    fields: [...FIELDS],
    idField: 'at',
    extractField: ({ entry, at }, field) =>
      field === 'at' ? at : field === 'context' ? contexts(entry) : textOf(entry, field),
    tokenize: (text, field) => (TOKENIZE[field ?? ''] ?? nameWords)(text),
    processTerm: indexTerm,
  });
  index.addAll(entries.map((entry, at) => ({ entry, at })));

  return (text) => {
    const key = searchKey(text);
    if (key === '') return FOUND_NOTHING;
    const query = queryOf(text, key);
    const exact = find(index, query, false);
    const found = exact.length > 0 ? exact : find(index, query, true);
    const ranked = found.flatMap((result): Ranked[] => {
      const [at, isNamed] = [Number(result.id), isNamedIn(result)];
      const [entry, own] = [entries[at], keys[at]];
      if (entry === undefined || own === undefined) return [];
      return [{ entry, rank: rankOf(own, key, isNamed), score: result.score, at }];
    });
    // What a word with a typing error stood for.
    const meant = exact.length > 0 ? [] : found.flatMap(({ terms }) => terms);
    const words = new Set([key, ...queryWords(text), ...meant]);
    return { groups: groupsOf(ranked, layers), words: [...words] };
  };
}

interface Ranked {
  readonly entry: SearchEntry;
  readonly rank: Rank;
  readonly score: number;
  readonly at: number;
}

/** All words, or, as "Nan Jing" is also one name, all of them written together. */
function queryOf(text: string, key: string): Query {
  const words = queryWords(text);
  const every: Query = { combineWith: 'AND', queries: words };
  return words.length === 1 || words.some(isHan)
    ? every
    : { combineWith: 'OR', queries: [every, key] };
}

function find(index: MiniSearch, query: Query, isForgiving: boolean): Found[] {
  return index.search(query, {
    tokenize: (text) => queryWords(text),
    // "xi gang" means no xian and no xing, but what is still being typed is no whole word yet.
    prefix: (word, at, words) => !isHanTerm(word) && (word.length > 2 || at === words.length - 1),
    fuzzy: (word) =>
      isForgiving && !isHanTerm(word) && (word.length > 8 ? 2 : word.length > 4 && 1),
    boost: { codes: 3, name: 2, name_zh: 2, context: 0.2 },
  });
}

function isNamedIn({ match }: Found): boolean {
  return Object.values(match).some((fields) => fields.some((field) => field !== 'context'));
}

function groupsOf(ranked: readonly Ranked[], layers: readonly string[]): SearchGroup[] {
  const sorted = ranked.toSorted((a, b) => a.rank - b.rank || b.score - a.score || a.at - b.at);
  const groups = new Map<string, Ranked[]>();
  for (const one of sorted) {
    const group = groups.get(groupOf(one.entry));
    if (group) group.push(one);
    else groups.set(groupOf(one.entry), [one]);
  }
  const place = ({ entry }: Ranked) =>
    KINDS.indexOf(entry.kind) + layers.indexOf(layerOfFeature(entry) ?? '') / 1000;
  return [...groups.values()]
    .flatMap((group) => (group[0] ? [{ best: group[0], group }] : []))
    .toSorted((a, b) => bandOf(a.best.rank) - bandOf(b.best.rank) || place(a.best) - place(b.best))
    .map(({ best: { entry }, group }) => ({
      id: groupOf(entry),
      kind: entry.kind,
      layer: layerOfFeature(entry),
      results: group.slice(0, GROUP_SIZE).map(({ entry }) => ({ entry, hit: hitOf(entry) })),
      total: group.length,
    }));
}

function groupOf(entry: SearchEntry): string {
  const layer = layerOfFeature(entry);
  return layer === null ? entry.kind : `feature.${layer}`;
}

function layerOfFeature({ kind, id }: SearchEntry): string | null {
  return kind === 'feature' ? id.slice(0, id.indexOf('.')) : null;
}

function hitOf(entry: SearchEntry): SearchHit {
  const { kind, id, layer = null, side = 'partner', partner = null } = entry;
  if (kind === 'partner') return { kind, code: id };
  if (kind === 'place') return { kind, id, side, country: partner };
  if (kind === 'feature')
    return { kind, layer: layerOfFeature(entry) ?? '', id: id.slice(id.indexOf('.') + 1) };
  return { kind, id, layer };
}

function textOf(entry: SearchEntry, field: string): string {
  const value = entry[field as keyof SearchEntry]; // one of FIELDS, each a text or a list of them
  return typeof value === 'string' ? value : (value ?? []).join(' ');
}

/** The names of an entry's country and home place, so that "Suzhou Japan" finds their pairs. */
function contextsOf(entries: readonly SearchEntry[]): (entry: SearchEntry) => string {
  const names = new Map(
    entries.map(({ kind, id, name, name_zh: zh = '' }) => [`${kind} ${id}`, `${name} ${zh}`]),
  );
  return ({ home = '', partner = '' }) =>
    [names.get(`place ${home}`), names.get(`partner ${partner}`), partner].join(' ');
}
