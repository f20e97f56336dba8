/** Schemas of single cells: a string comes in, a typed value goes out, an empty cell is null. */
import * as v from 'valibot';

export const SLUG_PATTERN = /^[a-z0-9]+(-+[a-z0-9]+)*$/;
const DECIMAL_PATTERN = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const DATE_PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const EMPTY = v.pipe(
  v.string(),
  v.transform(() => null),
);

/** The cell may be empty; then it is null. */
export function optional<const Schema extends v.GenericSchema<string, unknown>>(
  schema: Schema,
): v.GenericSchema<string, v.InferOutput<Schema> | null> {
  return v.lazy((input) => (input === '' ? EMPTY : schema));
}

export const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
export const optionalText = optional(text);

export const slug = v.pipe(
  text,
  v.regex(SLUG_PATTERN, (issue) => `"${issue.input}" is not a lower-case slug`),
);

/** Plain decimal grammar: no exponent, no separators, hence never NaN or Infinity. */
export const number = v.pipe(
  v.string(),
  v.regex(DECIMAL_PATTERN, (issue) => `"${issue.input}" is not a plain decimal number`),
  v.transform(Number),
  v.finite('is too large for a number'),
);
export const optionalNumber = optional(number);

const degrees = (limit: number): v.GenericSchema<string, number> =>
  v.pipe(
    number,
    v.minValue(-limit, (issue) => `${issue.input} is below -${limit}`),
    v.maxValue(limit, (issue) => `${issue.input} is above ${limit}`),
  );
export const latitude = degrees(90);
export const longitude = degrees(180);

export const year = v.pipe(
  v.string(),
  v.regex(/^\d{4}$/, (issue) => `"${issue.input}" is not a year`),
  v.transform(Number),
);

/** ISO 8601 date, possibly cut to the year or the month where no more is known. */
export const date = v.pipe(
  v.string(),
  v.check(isDate, (issue) => `"${issue.input}" is not YYYY, YYYY-MM or YYYY-MM-DD`),
);
/** Marked, so that the rule `dates` finds the columns that hold one. */
export const optionalDate: v.GenericSchema<string, string | null> = v.pipe(
  optional(date),
  v.metadata({ holds: 'date' }),
);

export const country = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, (issue) => `"${issue.input}" is not an ISO 3166-1 alpha-2 code`),
);

/** One word of a closed list. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, (issue) => `"${String(issue.input)}" is not one of ${words.join(', ')}`);
}

/** Several values in one cell, separated by `|`; an empty cell is an empty list. */
export function listOf(
  item: v.GenericSchema<string, string>,
): v.GenericSchema<string, readonly string[]> {
  return v.pipe(
    v.string(),
    v.transform((cell) => (cell === '' ? [] : cell.split('|'))),
    v.array(item),
  );
}

/**
 * Names the table that the cell's ids must exist in: `places`, `partners`, `sources`, a layer
 * (its facts), or a table of the same layer. The rule `known-references` follows it.
 */
export function refersTo<const Schema extends v.GenericSchema<string, unknown>>(
  table: string,
  schema: Schema,
): v.GenericSchema<string, v.InferOutput<Schema>> {
  return v.pipe(schema, v.metadata({ refersTo: table }));
}

export const sources = refersTo('sources', listOf(slug));
export const place = refersTo('places', slug);
export const optionalPlace = refersTo('places', optional(slug));
export const partner = refersTo('partners', country);

function isDate(input: string): boolean {
  const match = DATE_PATTERN.exec(input);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(8, 10) === day;
}
