import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What writing needs of the file system; tests give one that fails. */
export interface FileSystem {
  readonly mkdirSync: (path: string, options: { recursive: true }) => unknown;
  readonly writeFileSync: (path: string, content: string | Uint8Array) => void;
  readonly renameSync: (from: string, to: string) => void;
  readonly rmSync: (path: string, options: { force: true }) => void;
}

const TEMPORARY = '.part';
const REAL: FileSystem = { mkdirSync, writeFileSync, renameSync, rmSync };

/**
 * Writes all files or none: each under a temporary name, all renamed once the last one is there. A
 * disk that fills up half way leaves the earlier files as they were.
 * @returns null when done; otherwise which file could not be written, and why
 */
export function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  system: FileSystem = REAL,
): string | null {
  const begun: string[] = [];
  let file = '';
  try {
    for (const [name, content] of files) {
      file = name;
      const path = join(folder, name);
      system.mkdirSync(dirname(path), { recursive: true });
      begun.push(path);
      system.writeFileSync(path + TEMPORARY, content);
    }
    for (const path of begun) system.renameSync(path + TEMPORARY, path);
    return null;
  } catch (cause) {
    for (const path of begun) system.rmSync(path + TEMPORARY, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    return `${join(folder, file)}: cannot be written (${reason})`;
  }
}
