import { compareText } from '../lib/canonical';
import { labelOf, type Identity } from './identities';
import type { Snapshot } from './snapshot';
import type { Change } from './version';

interface Step {
  readonly added: readonly Identity[];
  readonly removed: readonly Identity[];
}

/** What differs between two releases; the shape that `diff --json` prints. */
export interface ReleaseDiff {
  readonly from: string;
  readonly to: string;
  /** What the step means for those who use the data. */
  readonly change: Change;
  readonly ids: Step;
  readonly fields: Step;
  /** Paths of published files. */
  readonly files: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly string[];
  };
  /** Null: no verdict on that side. */
  readonly verdicts: readonly {
    readonly claim: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
}

export function diffSnapshots(from: Snapshot, to: Snapshot): ReleaseDiff {
  const { added, removed } = diffIdentities(from.identities, to.identities);
  const isField = ({ kind }: Identity) => kind === 'field';
  const files = diffKeys(from.checksums, to.checksums);
  const verdicts = diffKeys(from.verdicts, to.verdicts);
  const hasChanged = Object.values(verdicts).flat().length + Object.values(files).flat().length > 0;
  return {
    from: from.version,
    to: to.version,
    change: changeOf({ added, removed }, hasChanged),
    ids: {
      added: added.filter((identity) => !isField(identity)),
      removed: removed.filter((identity) => !isField(identity)),
    },
    fields: { added: added.filter(isField), removed: removed.filter(isField) },
    files,
    verdicts: Object.values(verdicts)
      .flat()
      .toSorted(compareText)
      .map((claim) => ({
        claim,
        from: from.verdicts.get(claim) ?? null,
        to: to.verdicts.get(claim) ?? null,
      })),
  };
}

export function diffIdentities(from: readonly Identity[], to: readonly Identity[]): Step {
  const [before, after] = [new Set(from.map(labelOf)), new Set(to.map(labelOf))];
  return {
    added: to.filter((identity) => !before.has(labelOf(identity))),
    removed: from.filter((identity) => !after.has(labelOf(identity))),
  };
}

/** A name that is gone breaks what others built on it; a new one does not. */
export function changeOf({ added, removed }: Step, hasChanged: boolean): Change {
  if (removed.length > 0) return 'major';
  if (added.length > 0) return 'minor';
  return hasChanged ? 'patch' : 'none';
}

function diffKeys(from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>) {
  const changed = [...to].filter(([key, value]) => from.has(key) && from.get(key) !== value);
  return {
    added: [...to.keys()].filter((key) => !from.has(key)).toSorted(compareText),
    removed: [...from.keys()].filter((key) => !to.has(key)).toSorted(compareText),
    changed: changed.map(([key]) => key).toSorted(compareText),
  };
}
