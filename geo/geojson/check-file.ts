import { readFileSync, statSync } from 'node:fs';
import { formatFinding, type Finding } from '../lib/finding';
import { checkGeojson, findTooLarge } from './check-geojson';

/** More than anyone reads; the same fault mostly comes in every feature. */
const MAX_SHOWN = 100;

/**
 * `npm run geo -- check-file <file.geojson> ...`: checks files from anywhere, writes nothing.
 * @returns exit status: 0 sound, 1 the files have findings, 2 wrong usage
 */
export function checkFiles(files: readonly string[], print: (line: string) => void): number {
  if (files.length === 0 || files.some((file) => file.startsWith('-'))) {
    print('usage: npm run geo -- check-file <file.geojson> ...');
    return 2;
  }
  const findings = files.flatMap(checkOne);
  for (const finding of findings.slice(0, MAX_SHOWN)) print(formatFinding(finding));
  if (findings.length > MAX_SHOWN) print(`and ${findings.length - MAX_SHOWN} more`);
  print(findings.length === 0 ? 'no findings' : `${findings.length} findings`);
  return findings.length === 0 ? 0 : 1;
}

function checkOne(file: string): Finding[] {
  try {
    const tooLarge = findTooLarge(file, statSync(file).size);
    return tooLarge ? [tooLarge] : checkGeojson(file, readFileSync(file));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const message = `cannot be read (${reason})`;
    return [{ rule: 'files', file, message, remedy: 'name a file that is there' }];
  }
}
