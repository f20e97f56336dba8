import type { SearchEntry } from '../../../geo/lib/search-entry';
import { createSearch, type SearchAnswer } from '../../domain/search';

type Search = (text: string) => SearchAnswer;

/** The index is built once for as long as the page is open. */
const built = new WeakMap<readonly SearchEntry[], Search>();

export function searchOf(entries: readonly SearchEntry[], layers: readonly string[]): Search {
  const search = built.get(entries) ?? createSearch(entries, layers);
  built.set(entries, search);
  return search;
}
