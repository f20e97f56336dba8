import { existsSync, lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SUMS_FILE, type FileContent } from '../package/checksums';
import { compareText } from './canonical';

/** A file that could not be written; everything is again as it was before. */
export class WriteError extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`${file}: cannot be written (${reasonOf(cause)}); nothing was changed`, { cause });
    this.name = 'WriteError';
    this.file = file;
  }
}

/** What tests replace to see what happens on a full disk. */
export interface Disk {
  readonly write: (path: string, content: FileContent) => void;
  readonly rename: (from: string, to: string) => void;
}

const DISK: Disk = { write: writeFileSync, rename: renameSync };

/**
 * Writes all files or none: first under other names in the same folder, then renamed. Files of
 * the build before, as its checksums list them, go when they are no longer made; no other file
 * is touched.
 * @param files by path under the folder, with `/`
 * @returns the paths that were removed
 * @throws WriteError
 */
export function writeFiles(
  folder: string,
  files: ReadonlyMap<string, FileContent>,
  disk: Disk = DISK,
): string[] {
  // In the folder itself, so that renaming never has to copy between disks.
  const staging = join(folder, `.writing-${process.pid}`);
  const undo: (() => void)[] = [];
  let current = folder;
  try {
    const idle = filesBefore(folder).filter(
      (file) => !files.has(file) && isFile(join(folder, file)),
    );
    makeFolder(staging, undo);
    const names = [...files.keys()].toSorted(sumsLast);
    for (const [index, file] of names.entries()) {
      current = join(folder, file);
      disk.write(join(staging, `${index}.new`), files.get(file) ?? '');
    }
    for (const [index, file] of [...names, ...idle].entries()) {
      current = join(folder, file);
      putAway(current, join(staging, `${index}.old`), disk, undo);
      if (index >= names.length) continue;
      makeFolder(dirname(current), undo);
      disk.rename(join(staging, `${index}.new`), current);
      undo.push(remover(current));
    }
    return idle;
  } catch (cause) {
    for (const step of undo.toReversed()) step();
    throw new WriteError(current, cause);
  } finally {
    if (existsSync(staging)) rmSync(staging, { recursive: true });
  }
}

/** The checksums come last: where they stand, everything they list does too. */
function sumsLast(a: string, b: string): number {
  return Number(a === SUMS_FILE) - Number(b === SUMS_FILE) || compareText(a, b);
}

function makeFolder(path: string, undo: (() => void)[]): void {
  const made = mkdirSync(path, { recursive: true });
  if (made !== undefined) undo.push(remover(made));
}

function remover(path: string): () => void {
  return () => {
    rmSync(path, { recursive: true, force: true });
  };
}

function putAway(path: string, away: string, disk: Disk, undo: (() => void)[]): void {
  if (!existsSync(path)) return;
  if (!isFile(path)) throw new Error('there is a folder of that name');
  disk.rename(path, away);
  undo.push(() => {
    renameSync(away, path);
  });
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
}

/** What the build before made: the files that its checksums list, and those of the view. */
function filesBefore(folder: string): string[] {
  const path = join(folder, SUMS_FILE);
  if (!isFile(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  const listed = lines.flatMap((line) => /^[0-9a-f]{64} {2}(.+)$/.exec(line)?.[1] ?? []);
  const view = listed.flatMap((file) => {
    const layer = /^([a-z0-9-]+)\.geojson$/.exec(file)?.[1];
    return layer === undefined ? [] : [`view/${layer}.json`];
  });
  return [...new Set([...listed, ...view])].filter(isInside);
}

/** A list that somebody changed must not lead out of the folder. */
function isInside(file: string): boolean {
  return /^[\w.-]+(\/[\w.-]+)*$/.test(file) && !file.split('/').some((part) => /^\.+$/.test(part));
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = 'code' in cause ? String(cause.code) : '';
  return REASONS[code] ?? (code || cause.message);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'ENOSPC: the disk is full; make room and run it again',
  EACCES: 'EACCES: no permission; allow writing to the folder or choose another with --out',
  ENOTDIR: 'ENOTDIR: a part of the path is a file; choose another folder with --out',
  EROFS: 'EROFS: the disk is read-only; choose another folder with --out',
};
