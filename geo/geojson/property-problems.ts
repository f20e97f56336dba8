import { excerpt, textProblems, type Problem } from '../lib/text-problems';
import { FORBIDDEN_NAMES } from '../lib/vocabulary';
import { describe } from './position-problems';

/** Long enough for every note; a longer text is a mistake, or belongs into a document. */
const MAX_BYTES = 2048;
/** The longest name of a place in the world has 168 letters. */
const MAX_NAME_LENGTH = 200;
/** The widest table of the atlas has a third of it. */
const MAX_KEYS = 100;

/** What must not reach the map's worker or a reader's spreadsheet. */
export function* propertyProblems(properties: unknown): Generator<Problem> {
  if (properties === null) return;
  if (typeof properties !== 'object' || Array.isArray(properties)) {
    yield [`properties are ${describe(properties)}`, 'write an object'];
    return;
  }
  const entries = Object.entries(properties as Record<string, unknown>);
  if (entries.length > MAX_KEYS) {
    yield [`has ${entries.length} properties, more than ${MAX_KEYS}`, 'keep those that are shown'];
    return;
  }
  for (const [name, value] of entries) {
    if (FORBIDDEN_NAMES.has(name))
      yield [`property "${name}" has a name that JavaScript objects use themselves`, 'rename it'];
    else yield* valueProblems(excerpt(name), value);
  }
}

function* valueProblems(name: string, value: unknown): Generator<Problem> {
  if (typeof value === 'number' && !Number.isFinite(value))
    yield [`${name}: is not a finite number`, 'correct it, or write null'];
  if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items.some((item) => typeof item === 'object' && item !== null)) {
    yield [`${name}: is nested too deep`, 'write a text, a number or a list of texts'];
    return;
  }
  const bytes = items.reduce((sum: number, item) => sum + Buffer.byteLength(String(item)), 0);
  if (bytes > MAX_BYTES) {
    yield [`${name}: is ${bytes} bytes long, more than ${MAX_BYTES}`, 'shorten the text'];
    return;
  }
  if (/^name(_[a-z]+)?$/.test(name)) yield* nameProblems(name, value);
  const problems = items.flatMap((item) => (typeof item === 'string' ? textProblems(item) : []));
  for (const [message, remedy] of new Map(problems)) yield [`${name}: ${message}`, remedy];
}

function* nameProblems(name: string, value: unknown): Generator<Problem> {
  if (value === '') yield [`${name}: is empty`, 'write the name, or null where there is none'];
  const length = typeof value === 'string' ? Array.from(value).length : 0;
  if (length > MAX_NAME_LENGTH)
    yield [`${name}: has ${length} letters, more than ${MAX_NAME_LENGTH}`, 'shorten the name'];
}
