import { aliasesByLabel, followAlias, oldIdentity, type AliasEnd } from '../identity/aliases';
import { identitiesOf, labelOf } from '../identity/identities';
import type { AliasRow } from '../identity/schemas';
import type { Rule } from '../lib/dataset';
import { rowsOf } from '../lib/layer-room';

type Problem = readonly [message: string, remedy: string];

/** An old id leads to one that exists, or says that nothing took its place. */
export const aliases: Rule = (dataset) => {
  const { file, rows, findings } = dataset.aliases;
  if (rows.length === 0) return findings;
  const known = new Set(identitiesOf(dataset).map(labelOf));
  const byLabel = aliasesByLabel(rowsOf(rows));
  const found = rows.flatMap(({ row, value }) => {
    const isFirst = byLabel.get(labelOf(oldIdentity(value))) === value;
    return problemsOf(value, followAlias(value, byLabel), known, isFirst).map(
      ([message, remedy]) => ({
        ...{ rule: 'aliases', file, row, feature: value.old_id, message, remedy },
      }),
    );
  });
  return [...findings, ...found];
};

function problemsOf(
  alias: AliasRow,
  end: AliasEnd,
  known: ReadonlySet<string>,
  isFirst: boolean,
): Problem[] {
  const old = oldIdentity(alias);
  const problems: Problem[] = [];
  if ((alias.kind === 'feature') !== (old.layer !== ''))
    problems.push(['layer: belongs to features only', 'name the layer of a feature, else nothing']);
  if (!isFirst) problems.push(['old_id: has an alias already', 'keep one of the rows']);
  if (known.has(labelOf(old)))
    problems.push([
      `old_id: ${labelOf(old)} is still in the data`,
      'remove the alias, or the row that took a used id again',
    ]);
  if (end.kind === 'cycle')
    problems.push([
      `new_id: leads in a circle (${end.path.join(' → ')})`,
      'let one of them end at an id that exists',
    ]);
  if (end.kind === 'id' && !known.has(labelOf({ ...old, id: end.id })))
    problems.push([
      `new_id: ${labelOf({ ...old, id: end.id })} does not exist`,
      'name an id that exists, or leave the cell empty where nothing took its place',
    ]);
  return problems;
}
