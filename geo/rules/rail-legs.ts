import type { Rule } from '../lib/dataset';
import type { Finding } from '../lib/finding';
import { legKey } from '../lib/rail';

interface RouteCells {
  readonly row: number;
  readonly id: string;
  readonly via: readonly string[];
  readonly legs: ReadonlyMap<string, string>;
  readonly ends: readonly [origin: string, destination: string];
}

/** A service runs from its origin to its destination, and its ferry and road legs lie on the way. */
export const railLegs: Rule = ({ layers }) =>
  layers.flatMap(({ tables }) => {
    const facts = tables.get('facts');
    if (!facts || !('via' in facts.schema.entries)) return [];
    const routes = facts.raw.map(readRoute);
    const modes = new Map<string, Set<string>>();
    for (const { via, legs } of routes)
      for (const key of stepsOf(via))
        modes.set(key, (modes.get(key) ?? new Set()).add(legs.get(key) ?? 'rail'));
    return routes.flatMap((route) =>
      [...findProblems(route, modes)].map(([message, remedy]): Finding => ({
        rule: 'rail-legs',
        file: facts.file,
        row: route.row,
        feature: route.id,
        message,
        remedy,
      })),
    );
  });

function readRoute({ row, cells }: { row: number; cells: Readonly<Record<string, string>> }) {
  const list = (column: string): string[] => (cells[column] ?? '').split('|').filter(Boolean);
  const legsOf = (column: string, mode: string) =>
    list(column).map((leg) => {
      const [from = '', to = ''] = leg.split('>');
      return [legKey(from, to), mode] as const;
    });
  const route: RouteCells = {
    row,
    id: cells['id'] ?? '',
    via: list('via'),
    legs: new Map([...legsOf('ferry_legs', 'ferry'), ...legsOf('road_legs', 'road')]),
    ends: [cells['origin'] ?? '', cells['destination'] ?? ''],
  };
  return route;
}

function* findProblems(
  { via, legs, ends: [origin, destination] }: RouteCells,
  modes: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<readonly [message: string, remedy: string]> {
  if (via.length > 0 && (via[0] !== origin || via.at(-1) !== destination))
    yield ['via does not run from origin to destination', 'begin and end via with them'];
  const steps = stepsOf(via);
  for (const [key, mode] of legs)
    if (!steps.includes(key))
      yield [`${mode} leg ${key} is not a step of via`, 'name two nodes that follow each other'];
  for (const key of new Set(steps)) {
    const kinds = modes.get(key);
    if (kinds && kinds.size > 1)
      yield [`leg ${key} is ${[...kinds].toSorted().join(' and ')} in different rows`, AGREE];
  }
}

const AGREE = 'give the leg the same mode in every row';

function stepsOf(via: readonly string[]): string[] {
  return via.flatMap((node, index) => {
    const next = via[index + 1];
    return next === undefined ? [] : [legKey(node, next)];
  });
}
