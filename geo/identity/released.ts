import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../lib/finding';
import { rowsOf } from '../lib/layer-room';
import { readTable, type RowSchema } from '../lib/typed-table';
import { releasedIdRow, releasedVerdictRow } from './schemas';
import { parseChecksums, type Snapshot } from './snapshot';
import { compareReleases, RELEASE_PATTERN } from './version';

/** A release as its folder tells it. */
export interface Release extends Snapshot {
  /** What is wrong with the folder's files. */
  readonly findings: readonly Finding[];
}

/** Versions under `<root>/released/`, oldest first. */
export function releasedVersions(root: string): string[] {
  const folder = join(root, 'released');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => RELEASE_PATTERN.test(name))
    .toSorted(compareReleases);
}

/** @param version one of {@link releasedVersions} */
export function readRelease(root: string, version: string): Release {
  const findings: Finding[] = [];
  const read = (name: string): string => {
    try {
      return readFileSync(join(root, 'released', version, name), 'utf8');
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      const file = `geo/released/${version}/${name}`;
      const remedy = 'bring it back from the history; a release never changes';
      findings.push({ rule: 'files', file, message: `cannot be read (${reason})`, remedy });
      return '';
    }
  };
  const table = <Schema extends RowSchema>(name: string, schema: Schema) => {
    const csv = read(name) || Object.keys(schema.entries).join(',');
    const { rows, findings: found } = readTable(`geo/released/${version}/${name}`, csv, schema);
    findings.push(...found);
    return rowsOf(rows);
  };
  const ids = table('ids.csv', releasedIdRow);
  const verdicts = table('verdicts.csv', releasedVerdictRow);
  return {
    version,
    identities: ids.map(({ kind, layer, id }) => ({ kind, layer: layer ?? '', id })),
    verdicts: new Map(verdicts.map(({ claim, verdict }) => [claim, verdict])),
    checksums: parseChecksums(read('checksums.txt')),
    findings,
  };
}

export function newestRelease(root: string): Release | null {
  const version = releasedVersions(root).at(-1);
  return version === undefined ? null : readRelease(root, version);
}
