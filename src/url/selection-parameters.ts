/** The rows of the link that narrow what is shown: lenses, years, filters, text. */
import { parseFilters, printFilters } from '../domain/selection';
import type { YearSpan } from '../domain/view';
import { INVALID, type LinkVocabulary, type Parameter, type Parsed } from './parameter';

const COUNTRY = /^[A-Z]{2}$/;
const PLACE = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;
const YEARS = /^(\d{4})(?:~(\d{4}))?$/;
const MAX_ID_LENGTH = 120;
const MAX_TEXT_LENGTH = 100;
/** Every layer has them, whatever its fields are. */
const COMMON_FILTERS = ['mapped', 'home', 'partner', 'partner_place', 'confidence', 'status'];

export const partner: Parameter<'partner'> = {
  key: 'with',
  field: 'partner',
  explicit: false,
  history: 'push',
  defaultOf: () => null,
  parse: (text) => (COUNTRY.test(text) ? text : INVALID),
  print: (value) => value,
};

export const home: Parameter<'home'> = {
  key: 'at',
  field: 'home',
  explicit: false,
  history: 'push',
  defaultOf: () => null,
  parse: (text) => (text.length <= MAX_ID_LENGTH && PLACE.test(text) ? text : INVALID),
  print: (value) => value,
};

export const years: Parameter<'years'> = {
  key: 'y',
  field: 'years',
  explicit: false,
  history: 'push',
  defaultOf: () => null,
  parse: parseYears,
  print: (value) => {
    if (value === null) return null;
    return value.from === value.to ? String(value.from) : `${value.from}~${value.to}`;
  },
};

export const filters: Parameter<'filters'> = {
  key: 'f.',
  isPrefix: true,
  field: 'filters',
  explicit: false,
  history: 'push',
  defaultOf: () => [],
  parse: (text, vocabulary, reportPart) => {
    const { filters: read, dropped } = parseFilters(text);
    const known = read.filter(({ layer, field }) => isKnown(vocabulary, layer, field));
    if (known.length === 0) return INVALID;
    // A misspelt field would keep nothing, and hide a whole layer for it.
    if (dropped.length > 0 || known.length < read.length) reportPart();
    return known;
  },
  print: (value) => (value.length === 0 ? null : printFilters(value)),
};

export const text: Parameter<'text'> = {
  key: 'q',
  field: 'text',
  explicit: false,
  // Letter by letter would fill the history.
  history: 'replace',
  defaultOf: () => '',
  parse: (raw) => cleanText(raw),
  print: (value) => (cleanText(value) === '' ? null : percentEncode(cleanText(value))),
};

function parseYears(raw: string): Parsed<YearSpan> {
  const [, first, second = first] = YEARS.exec(raw) ?? [];
  if (first === undefined || second === undefined) return INVALID;
  const [from, to] = [Number(first), Number(second)];
  return from <= to ? { from, to } : INVALID;
}

function isKnown({ layers }: LinkVocabulary, layer: string, field: string): boolean {
  const found = layers.find(({ id }) => id === layer);
  return found !== undefined && [...COMMON_FILTERS, ...(found.filters ?? [])].includes(field);
}

/** Also what `encodeURIComponent` leaves alone and messengers end a link at. */
function percentEncode(plain: string): string {
  return encodeURIComponent(plain).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Without control and bidi characters, and without lone surrogates, which have no encoding. */
function cleanText(raw: string): string {
  const plain = raw.replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').replace(/\s+/g, ' ');
  // By code points, so that the cut never halves a character.
  return Array.from(plain.trim()).slice(0, MAX_TEXT_LENGTH).join('');
}
