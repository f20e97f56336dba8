import type { FeatureAlias } from '../lib/model';
import { labelOf, type Identity } from './identities';
import type { AliasRow } from './schemas';

/** Where an old id leads in the end. */
export type AliasEnd =
  | { readonly kind: 'id'; readonly id: string }
  /** Nothing took its place. */
  | { readonly kind: 'tombstone' }
  /** It leads back to itself. */
  | { readonly kind: 'cycle'; readonly path: readonly string[] };

export function oldIdentity({ kind, layer, old_id }: AliasRow): Identity {
  return { kind, layer: layer ?? '', id: old_id };
}

/** Follows an alias over others to the id that it ends at. */
export function followAlias(alias: AliasRow, all: ReadonlyMap<string, AliasRow>): AliasEnd {
  const path = [alias.old_id];
  for (let step = alias; ;) {
    if (step.new_id === null) return { kind: 'tombstone' };
    if (path.includes(step.new_id)) return { kind: 'cycle', path: [...path, step.new_id] };
    const next = all.get(labelOf({ ...oldIdentity(step), id: step.new_id }));
    if (!next) return { kind: 'id', id: step.new_id };
    path.push(step.new_id);
    step = next;
  }
}

/** By the label of the old id; of two rows for one id the first counts. */
export function aliasesByLabel(aliases: readonly AliasRow[]): ReadonlyMap<string, AliasRow> {
  return new Map(aliases.toReversed().map((alias) => [labelOf(oldIdentity(alias)), alias]));
}

/** Old ids of features with the id that each ends at; those that nothing replaced are left out. */
export function featureAliases(aliases: readonly AliasRow[]): FeatureAlias[] {
  const byLabel = aliasesByLabel(aliases);
  return [...byLabel.values()].flatMap((alias) => {
    const end = followAlias(alias, byLabel);
    if (alias.kind !== 'feature' || alias.layer === null || end.kind !== 'id') return [];
    return [{ layer: alias.layer, from: alias.old_id, to: end.id }];
  });
}
