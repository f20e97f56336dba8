import { diffSnapshots, type ReleaseDiff } from '../identity/diff';
import { labelOf } from '../identity/identities';
import { readRelease, releasedVersions } from '../identity/released';
import { takeSnapshot, type Snapshot } from '../identity/snapshot';
import { publishedFiles } from '../lib/published-files';
import type { Finding } from '../lib/finding';
import { DONE, FAULT, printFindings, printJson, readAndCheck } from './command';
import type { Command, Options, Screen } from './command';

/** Word for the tables as they are now. */
const CURRENT = 'current';

export const diff: Command = {
  summary: `what changed between two releases; "${CURRENT}" is the tables as they are`,
  words: ['A', 'B'],
  options: ['root', 'json'],
  run: ([from = '', to = ''], options, screen) => {
    const versions = releasedVersions(options.root);
    const unknown = [from, to].filter((word) => word !== CURRENT && !versions.includes(word));
    if (unknown.length > 0) {
      const known = [...versions, CURRENT].join(', ');
      const error = `geo/released: has no release ${unknown.join(', ')} → use one of ${known}`;
      if (options.json) printJson(screen, { ok: false, error });
      else screen.print(error);
      return FAULT;
    }
    const sides = [from, to].map((word) => snapshotOf(word, options, screen));
    const findings = sides.flatMap((side) => side.findings);
    const [before, after] = sides.map(({ snapshot }) => snapshot);
    if (findings.length > 0 || !before || !after) {
      if (options.json) printJson(screen, { ok: false, findings });
      else printFindings(screen, findings);
      return FAULT;
    }
    const result = diffSnapshots(before, after);
    if (options.json) printJson(screen, result);
    else for (const line of diffLines(result)) screen.print(line);
    return DONE;
  },
};

function snapshotOf(
  word: string,
  options: Options,
  screen: Screen,
): { snapshot: Snapshot; findings: readonly Finding[] } {
  if (word !== CURRENT) {
    const { findings, ...snapshot } = readRelease(options.root, word);
    return { snapshot, findings };
  }
  // What the rules find does not hide the difference: it may be just what is looked for.
  const { dataset } = readAndCheck(options, screen);
  return { snapshot: takeSnapshot(CURRENT, dataset, publishedFiles(dataset)), findings: [] };
}

function diffLines({ from, to, change, ids, fields, files, verdicts }: ReleaseDiff): string[] {
  return [
    `${from} → ${to}: ${change}`,
    ...[...ids.removed, ...fields.removed].map((identity) => `- ${labelOf(identity)}`),
    ...[...ids.added, ...fields.added].map((identity) => `+ ${labelOf(identity)}`),
    ...verdicts.map((verdict) => {
      return `~ claim ${verdict.claim}: ${verdict.from ?? 'no verdict'} → ${verdict.to ?? 'no verdict'}`;
    }),
    ...files.removed.map((file) => `- file ${file}`),
    ...files.added.map((file) => `+ file ${file}`),
    ...files.changed.map((file) => `~ file ${file}`),
  ];
}
