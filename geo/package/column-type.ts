import * as v from 'valibot';
import * as cell from '../lib/cells';
import type { CsvValue } from '../lib/csv-output';

/** What a column holds, in words that every published format can say in its own. */
export interface ColumnType {
  readonly kind: 'text' | 'number' | 'year' | 'date' | 'boolean' | 'list' | 'position';
  readonly required: boolean;
  /** Closed list of words. */
  readonly words: readonly string[] | null;
  /** Regular expression for the whole value, without anchors. */
  readonly pattern: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Table whose ids it holds, as the cell schema names it. */
  readonly refersTo: string | null;
}

/** A type that says no more than its kind. */
export const PLAIN_TYPE: Omit<ColumnType, 'kind'> = {
  required: false,
  words: null,
  pattern: null,
  minimum: null,
  maximum: null,
  refersTo: null,
};

type Part = v.GenericSchema | v.PipeItem<unknown, unknown, v.BaseIssue<unknown>>;

/** The type of a column, read from the schema that checks its cells in the region's tables. */
export function typeOfCell(schema: v.GenericSchema<string, unknown>): ColumnType {
  const parts = partsOf(schema);
  const kind = kindOf(parts);
  const words = parts.find((part) => part.type === 'picklist');
  const { refersTo } = v.getMetadata(schema);
  return {
    kind,
    required: !v.is(schema, ''),
    words: words && 'options' in words ? (words.options as readonly string[]) : null,
    pattern: kind === 'text' ? patternOf(parts) : null,
    minimum: kind === 'number' ? limitOf(parts, 'min_value') : null,
    maximum: kind === 'number' ? limitOf(parts, 'max_value') : null,
    refersTo: typeof refersTo === 'string' ? refersTo : null,
  };
}

/** The type of a column that the build adds, read from its values; null says nothing. */
export function typeOfValues(values: readonly (CsvValue | undefined)[]): ColumnType {
  const known = values.filter((value) => value !== null && value !== undefined);
  const is = (type: string) => known.length > 0 && known.every((value) => typeof value === type);
  const kind = is('number') ? 'number' : is('boolean') ? 'boolean' : is('object') ? 'list' : 'text';
  return { ...PLAIN_TYPE, kind };
}

/** Schemas and actions in the order in which they look at a cell that is not empty. */
function partsOf(part: Part): Part[] {
  if ('pipe' in part) return (part.pipe as readonly Part[]).flatMap(partsOf);
  // `optional` of `cells.ts`: an empty cell has a schema of its own, any other text the real one.
  if ('getter' in part) return partsOf((part.getter as (input: string) => Part)('text'));
  return [part];
}

function kindOf(parts: readonly Part[]): ColumnType['kind'] {
  const uses = (schema: v.GenericSchema) => partsOf(schema).every((part) => parts.includes(part));
  if (parts.some(({ type }) => type === 'array')) return 'list';
  if (uses(cell.year)) return 'year';
  if (uses(cell.number)) return 'number';
  if (uses(cell.date)) return 'date';
  return 'text';
}

function patternOf(parts: readonly Part[]): string | null {
  const regex = parts.findLast((part) => part.type === 'regex');
  if (!regex || !('requirement' in regex) || !(regex.requirement instanceof RegExp)) return null;
  // Table Schema takes a pattern for the whole value: there `^` and `$` are plain characters.
  return regex.requirement.source.replace(/^\^/, '').replace(/\$$/, '');
}

function limitOf(parts: readonly Part[], type: 'min_value' | 'max_value'): number | null {
  const limit = parts.findLast((part) => part.type === type);
  if (!limit || !('requirement' in limit)) return null;
  return typeof limit.requirement === 'number' ? limit.requirement : null;
}
