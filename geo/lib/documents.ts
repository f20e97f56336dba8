/** The JSON files of `geo/`: the region, the bibliography, the licence of each layer. */
import * as v from 'valibot';
import { country, SLUG_PATTERN } from './cells';
import { RELEASE_PATTERN } from '../identity/version';
import type { Finding } from './finding';
import { findJsonError } from './json-error';
import { SOURCE_CLASSES } from './model';

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const localized = v.strictObject({ en: text, zh: v.nullable(text) });
const finite = v.pipe(v.number(), v.finite());

export const sourceSchema = v.strictObject({
  id: v.pipe(
    text,
    v.regex(SLUG_PATTERN, (issue) => `"${issue.input}" is not a lower-case slug`),
  ),
  title: text,
  lang: v.optional(
    v.pipe(
      text,
      v.check(isLanguageTag, (issue) => `"${issue.input}" is not a language tag (BCP 47)`),
    ),
    'en',
  ),
  publisher: text,
  url: v.nullable(
    v.pipe(
      text,
      v.regex(/^https?:\/\//, 'must begin with http:// or https://'),
      v.url((issue) => `"${issue.input}" is not an address`),
    ),
  ),
  year: v.nullable(v.pipe(finite, v.integer(), v.minValue(1500), v.maxValue(2100))),
  class: v.picklist(
    SOURCE_CLASSES,
    (issue) => `class must be one of ${SOURCE_CLASSES.join(', ')}, not ${issue.received}`,
  ),
  claimant: v.exactOptional(v.literal(true)),
  licence: v.nullable(text),
});

export const bibliographySchema = v.array(sourceSchema);

export const regionSchema = v.strictObject({
  id: text,
  name: localized,
  title: localized,
  country,
  release: v.pipe(text, v.regex(RELEASE_PATTERN, 'release must look like 2026.1 or 2026.1.1')),
  released: v.pipe(text, v.isoDate('released must be YYYY-MM-DD')),
  homeBounds: v.strictTuple([finite, finite, finite, finite]),
  boundaries: v.strictObject({
    national: v.literal('none'),
    approvalNumber: v.nullable(text),
  }),
  reportAddress: v.nullable(v.pipe(text, v.email('reportAddress must be a mail address'))),
});

export const licenceSchema = v.strictObject({ layer: text, licence: text, reason: text });
export type LayerLicence = v.InferOutput<typeof licenceSchema>;

/** A JSON file as it was read: its value when the schema accepted it, else the reasons. */
export interface JsonFile<Value> {
  readonly file: string;
  /** What stands in the file, for rules that look at every string. */
  readonly raw: unknown;
  readonly value: Value | null;
  readonly findings: readonly Finding[];
}

export function readJson<Schema extends v.GenericSchema>(
  file: string,
  json: string,
  schema: Schema,
): JsonFile<v.InferOutput<Schema>> {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (error) {
    const { row, message } = findJsonError(json) ?? { row: 1, message: String(error) };
    const remedy = json.startsWith('\uFEFF')
      ? 'save as UTF-8 without BOM'
      : 'repair the file: every text in double quotes, no comma after the last entry';
    const finding = { rule: 'schema', file, row, message, remedy };
    return { file, raw: null, value: null, findings: [finding] };
  }
  const result = v.safeParse(schema, raw);
  if (result.success) return { file, raw, value: result.output, findings: [] };
  const findings = result.issues.map((issue) => describeIssue(file, raw, issue));
  return { file, raw, value: null, findings };
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    // Intl throws a RangeError for what is not a tag.
    return false;
  }
}

function describeIssue(file: string, raw: unknown, issue: v.BaseIssue<unknown>): Finding {
  const index = issue.path?.[0]?.key;
  const entry: unknown = Array.isArray(raw) && typeof index === 'number' ? raw[index] : null;
  const id = entry !== null && typeof entry === 'object' && 'id' in entry ? String(entry.id) : null;
  return {
    rule: 'schema',
    file,
    ...(id === null ? {} : { feature: id }),
    message: `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`,
    remedy: 'correct the value, or write null where it is unknown and may be',
  };
}
