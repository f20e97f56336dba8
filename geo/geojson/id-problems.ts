import { excerpt, type Problem } from '../lib/text-problems';
import { describe } from './position-problems';

/**
 * Sees the ids of a file one after the other: they must be there, be one thing in both places,
 * survive a double-precision number, and never come twice, not even as `7` and `"7"`.
 */
export function makeIdCheck(): (id: unknown, properties: unknown, index: number) => Problem | null {
  const seen = new Map<string, number>();
  return (id, properties, index) => {
    const problem = idProblem(id) ?? mismatch(id, properties);
    if (problem) return problem;
    const key = String(id);
    const first = seen.get(key);
    if (first !== undefined)
      return [`id is used twice, first by features[${first}]`, 'give one of them a new id'];
    seen.set(key, index);
    return null;
  };
}

function idProblem(id: unknown): Problem | null {
  if (typeof id === 'string')
    return id === '' ? ['id is empty', 'write a lower-case slug that never changes'] : null;
  if (id === undefined || id === null)
    return ['has no id', 'write a lower-case slug that never changes'];
  if (typeof id !== 'number') return [`id is ${describe(id)}`, 'write a text or a whole number'];
  if (Number.isSafeInteger(id) && id >= 0) return null;
  if (Number.isInteger(id) && id > 0)
    return [`id ${id} is beyond 2^53, where digits are lost`, 'write it as a text'];
  return [`id ${id} is no whole number`, 'write a text or a whole number'];
}

/** The map takes the id from the properties, readers of the file from the feature. */
function mismatch(id: unknown, properties: unknown): Problem | null {
  if (typeof properties !== 'object' || properties === null) return null;
  if (!Object.hasOwn(properties, 'id')) return null;
  const { id: own } = properties as { id: unknown };
  if (own === id) return null;
  return [
    `id is ${describeId(id)} and properties.id is ${describeId(own)}`,
    'write the same id in both, of the same kind',
  ];
}

function describeId(id: unknown): string {
  return typeof id === 'number' ? `the number ${id}` : excerpt(describe(id));
}
