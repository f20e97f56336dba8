/**
 * Values of one filter as text and back: `county~province`, `1978..2013`, `100..`, `-`.
 *
 * | term | keeps a value that |
 * |---|---|
 * | `county` | is this word; of a list, any item of it |
 * | `1978..2013` | is a number from 1978 to 2013, or a date of these years; both ends belong to it |
 * | `100..`, `..100` | the same, open at one end: at least, at most |
 * | `..` | is known, whatever it is |
 * | `-` | is not known: null, an empty text, an empty list, or no such field |
 *
 * Terms are joined by `~` and mean "or". Only `A–Z a–z 0–9 - _ . ~` occur, so that no messenger
 * changes a link. There is no "not": it is said by naming the other values.
 */
export type Term =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'span'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'known' }
  | { readonly kind: 'unknown' };

const SEPARATOR = '~';
const UNKNOWN = '-';
const KNOWN = '..';
const MAX_TERMS = 200;
const MAX_WORD_LENGTH = 120;
const WORD = /^[A-Za-z0-9_.-]+$/;
/** Short enough that a number is never printed with an exponent, whose `+` is no safe character. */
const NUMBER = '-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,6})?';
const SPAN = new RegExp(`^(${NUMBER})?\\.\\.(${NUMBER})?$`);

/**
 * Reads the values of a filter. Total: whatever the text is, the terms that can be read come back.
 * @returns the terms in the order in which {@link printTerms} writes them, each once; `dropped`
 *   are the parts that are no term
 */
export function parseTerms(text: string): { terms: readonly Term[]; dropped: readonly string[] } {
  const terms = new Map<string, Term>();
  const parts = text.split(SEPARATOR);
  const dropped = parts.slice(MAX_TERMS);
  for (const part of parts.slice(0, MAX_TERMS)) {
    const term = parseTerm(part);
    if (term === null) dropped.push(part);
    else terms.set(printTerm(term), term);
  }
  const ordered = [...terms].toSorted(([a], [b]) => compareText(a, b));
  return { terms: ordered.map(([, term]) => term), dropped };
}

export function printTerms(terms: readonly Term[]): string {
  return [...new Set(terms.map(printTerm))].toSorted(compareText).join(SEPARATOR);
}

function parseTerm(text: string): Term | null {
  if (text === UNKNOWN) return { kind: 'unknown' };
  if (text === KNOWN) return { kind: 'known' };
  const span = SPAN.exec(text);
  if (span) return makeSpan(readNumber(span[1]), readNumber(span[2]));
  const isWord = WORD.test(text) && !text.includes(KNOWN) && text.length <= MAX_WORD_LENGTH;
  return isWord ? { kind: 'word', word: text } : null;
}

function makeSpan(from: number | null, to: number | null): Term | null {
  return from !== null && to !== null && from > to ? null : { kind: 'span', from, to };
}

function readNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  const number = Number(text);
  return number === 0 ? 0 : number; // "-0" would print as "0" and read back as another term
}

function printTerm(term: Term): string {
  switch (term.kind) {
    case 'word':
      return term.word;
    case 'span':
      return `${String(term.from ?? '')}..${String(term.to ?? '')}`;
    case 'known':
      return KNOWN;
    case 'unknown':
      return UNKNOWN;
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
