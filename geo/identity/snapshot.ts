import { stringify } from 'csv-stringify/sync';
import { SUMS_FILE, type FileContent } from '../package/checksums';
import { compareText } from '../lib/canonical';
import type { Dataset } from '../lib/dataset';
import { identitiesOf, sortIdentities, type Identity } from './identities';

/** What a release is known by later: its names, its verdicts, the sums of its files. */
export interface Snapshot {
  readonly version: string;
  readonly identities: readonly Identity[];
  /** By the id of the claim. */
  readonly verdicts: ReadonlyMap<string, string>;
  /** SHA-256 by the path of the published file. */
  readonly checksums: ReadonlyMap<string, string>;
}

/** @param files the published files, with their checksums among them */
export function takeSnapshot(
  version: string,
  dataset: Dataset,
  files: ReadonlyMap<string, FileContent>,
): Snapshot {
  const verdicts = dataset.claims.raw.flatMap(({ cells }): [string, string][] =>
    cells['id'] && cells['verdict'] ? [[cells['id'], cells['verdict']]] : [],
  );
  const sums = files.get(SUMS_FILE);
  return {
    version,
    identities: identitiesOf(dataset),
    verdicts: new Map(verdicts),
    checksums: parseChecksums(typeof sums === 'string' ? sums : ''),
  };
}

/** The files of `geo/released/<version>/`. */
export function snapshotFiles({ identities, verdicts, checksums }: Snapshot): Map<string, string> {
  const byName = <Value>(pairs: ReadonlyMap<string, Value>) =>
    [...pairs].toSorted(([a], [b]) => compareText(a, b));
  const ids = sortIdentities(identities).map(({ kind, layer, id }) => [kind, layer, id]);
  return new Map([
    ['ids.csv', stringify([['kind', 'layer', 'id'], ...ids])],
    ['verdicts.csv', stringify([['claim', 'verdict'], ...byName(verdicts)])],
    [
      'checksums.txt',
      byName(checksums)
        .map(([file, sum]) => `${sum}  ${file}\n`)
        .join(''),
    ],
  ]);
}

/** Lines as `sha256sum` writes them; others are passed over. */
export function parseChecksums(text: string): Map<string, string> {
  const lines = text.split('\n').map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line));
  return new Map(lines.flatMap((match) => (match ? [[match[2] ?? '', match[1] ?? '']] : [])));
}
