/**
 * The deep link: view → query and back. Both directions are total: any text decodes, and
 * decoding then encoding twice gives the same link as once.
 */
import type { View } from '../domain/view';
import { INVALID, type LinkVocabulary } from './parameter';
import { forEachParameter } from './parameters';

/** Schema version that this code reads and writes; older ones are migrated before decoding. */
const VERSION = '1';
const VERSION_KEY = 'v';
/** No link of ours is nearly as long; whoever sends more is not sending a link of ours. */
const MAX_QUERY_LENGTH = 2048;

/** Something in a link that could not be read and was replaced by its default. */
export interface LinkProblem {
  readonly key: string;
  readonly reason: 'invalid' | 'newer-version' | 'too-long';
}

export interface DecodedLink {
  readonly view: View;
  readonly problems: readonly LinkProblem[];
}

export interface LinkCodec {
  readonly defaultView: View;
  /** Reads a query string, with or without `?`. Never throws. */
  readonly decode: (query: string) => DecodedLink;
  /** Writes the query without `?`; empty for the default view. */
  readonly encode: (view: View) => string;
  /** As `encode`, with every value that another reader's defaults could change written out. */
  readonly encodeExplicit: (view: View) => string;
  /** How a change from one view to the next enters the history; null: nothing to record. */
  readonly historyOf: (from: View, to: View) => 'push' | 'replace' | null;
}

export function createLinkCodec(vocabulary: LinkVocabulary): LinkCodec {
  const defaultView = readView(() => null, vocabulary).view;
  return {
    defaultView,
    decode: (query) => decode(query, vocabulary),
    encode: (view) => encode(view, vocabulary, false),
    encodeExplicit: (view) => encode(view, vocabulary, true),
    historyOf: (from, to) => historyOf(from, to, vocabulary),
  };
}

function decode(query: string, vocabulary: LinkVocabulary): DecodedLink {
  const problems: LinkProblem[] = [];
  let text = query.startsWith('?') ? query.slice(1) : query;
  if (text.length > MAX_QUERY_LENGTH) {
    problems.push({ key: '', reason: 'too-long' });
    // The last key may be cut in the middle, so it goes as well.
    text = text.slice(0, Math.max(0, text.lastIndexOf('&', MAX_QUERY_LENGTH)));
  }
  const parameters = new URLSearchParams(text);
  const version = parameters.get(VERSION_KEY);
  if (version !== null && version !== VERSION) {
    problems.push({ key: VERSION_KEY, reason: 'newer-version' });
  }
  const read = readView(
    (key, isPrefix) => (isPrefix ? pairsUnder(parameters, key) : parameters.get(key)),
    vocabulary,
  );
  return { view: read.view, problems: [...problems, ...read.problems] };
}

/** All pairs whose key begins so, as one text. */
function pairsUnder(parameters: URLSearchParams, prefix: string): string | null {
  const pairs = [...parameters].filter(([key, value]) => key.startsWith(prefix) && value !== '');
  return pairs.length === 0 ? null : pairs.map((pair) => pair.join('=')).join('&');
}

function readView(
  textOf: (key: string, isPrefix: boolean) => string | null,
  vocabulary: LinkVocabulary,
): DecodedLink {
  const fields: Partial<Record<keyof View, unknown>> = {};
  const problems: LinkProblem[] = [];
  forEachParameter((parameter) => {
    const text = textOf(parameter.key, parameter.isPrefix === true);
    const report = () => problems.push({ key: parameter.key, reason: 'invalid' });
    const parsed = text === null || text === '' ? null : parameter.parse(text, vocabulary, report);
    if (parsed === INVALID) report();
    fields[parameter.field] =
      parsed === null || parsed === INVALID ? parameter.defaultOf(vocabulary) : parsed;
  });
  // The table has one row for every field of View, each with that field's own type.
  return { view: fields as unknown as View, problems };
}

function encode(view: View, vocabulary: LinkVocabulary, isExplicit: boolean): string {
  const pairs: string[] = [];
  forEachParameter((parameter) => {
    const text = parameter.print(view[parameter.field], vocabulary);
    if (text === null) return;
    const standard = parameter.print(parameter.defaultOf(vocabulary), vocabulary);
    if (text === standard && !(isExplicit && parameter.explicit)) return;
    pairs.push(parameter.isPrefix ? text : `${parameter.key}=${text}`);
  });
  return pairs.join('&');
}

function historyOf(from: View, to: View, vocabulary: LinkVocabulary): 'push' | 'replace' | null {
  let result: 'push' | 'replace' | null = null;
  forEachParameter((parameter) => {
    const before = parameter.print(from[parameter.field], vocabulary);
    const after = parameter.print(to[parameter.field], vocabulary);
    if (before !== after && result !== 'push') result = parameter.history;
  });
  return result;
}
