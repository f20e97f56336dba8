import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checksumLines, SUMS_FILE, type FileContent } from '../package/checksums';
import { WriteError, writeFiles, type Disk } from './write-files';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function build(entries: Readonly<Record<string, FileContent>>): Map<string, FileContent> {
  const files = new Map(Object.entries(entries));
  const listed = [...files].filter(([file]) => !file.startsWith('view/'));
  return files.set(SUMS_FILE, checksumLines(new Map(listed)));
}

const contents = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

/** A disk that refuses at the n-th call of one kind. */
function brokenDisk(kind: keyof Disk, call: number, code: string): Disk {
  let calls = 0;
  const fail = (which: keyof Disk) => {
    if (which !== kind || (calls += 1) < call) return;
    throw Object.assign(new Error(code), { code });
  };
  return {
    write: (path, content) => {
      // A full disk takes the first part of a file.
      writeFileSync(path, content.slice(0, 1));
      fail('write');
      writeFileSync(path, content);
    },
    rename: (from, to) => {
      fail('rename');
      renameSync(from, to);
    },
  };
}

const BEFORE = build({
  'ports.geojson': 'old',
  'ports.csv': 'old',
  'gone.geojson': 'old',
  'view/ports.json': 'old',
  'view/gone.json': 'old',
});
const AFTER = build({
  'ports.geojson': 'new',
  'ports.csv': new Uint8Array([0x6e, 0x65, 0x77]),
  'view/ports.json': 'new',
  'deep/er/new.json': 'new',
});

describe('writeFiles', () => {
  it('writes texts and bytes and leaves nothing else behind', () => {
    writeFiles(folder, AFTER);
    expect(contents()).toEqual({
      ...Object.fromEntries(AFTER),
      'ports.csv': 'new',
    });
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('removes what the build before listed and this one does not make, and nothing else', () => {
    writeFiles(folder, BEFORE);
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    writeFileSync(join(folder, 'view/mine.json'), 'mine');
    expect(writeFiles(folder, AFTER)).toEqual(['gone.geojson', 'view/gone.json']);
    expect(Object.keys(contents()).toSorted()).toEqual(
      [...AFTER.keys(), 'mine.txt', 'view/mine.json'].toSorted(),
    );
  });

  it('follows no list that leads out of the folder', () => {
    const out = join(folder, 'out');
    mkdirSync(out);
    writeFileSync(join(folder, 'outside.txt'), 'mine');
    const sum = '0'.repeat(64);
    writeFileSync(join(out, SUMS_FILE), `${sum}  ../outside.txt\n${sum}  a/../../outside.txt\n`);
    expect(writeFiles(out, AFTER)).toEqual([]);
    expect(existsSync(join(folder, 'outside.txt'))).toBe(true);
  });

  const faults = [
    ...[1, 2, 5].map((call) => ['write', call, 'ENOSPC'] as const),
    ...Array.from({ length: 11 }, (_, index) => ['rename', index + 1, 'EACCES'] as const),
  ];

  it.each(faults)('leaves an earlier build as it was when %s %i fails with %s', (...fault) => {
    writeFiles(folder, BEFORE);
    const before = contents();
    expect(() => writeFiles(folder, AFTER, brokenDisk(...fault))).toThrow(WriteError);
    expect(contents()).toEqual(before);
    expect(readdirSync(folder).toSorted()).toEqual(
      ['gone.geojson', 'ports.csv', 'ports.geojson', SUMS_FILE, 'view'].toSorted(),
    );
  });

  it.each([['write', 2] as const, ['rename', 3] as const])(
    'leaves no folder that it made itself when %s %i fails',
    (kind, call) => {
      const out = join(folder, 'a/b');
      expect(() => writeFiles(out, AFTER, brokenDisk(kind, call, 'ENOSPC'))).toThrow(/full/);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('names the file, the reason and what to do', () => {
    const path = join(folder, 'deep/er/new.json');
    expect(() => writeFiles(folder, AFTER, brokenDisk('write', 1, 'ENOSPC'))).toThrow(
      `${path}: cannot be written (ENOSPC: the disk is full; make room and run it again)`,
    );
  });

  it('refuses a folder that is a file', () => {
    const path = join(folder, 'file');
    writeFileSync(path, 'mine');
    for (const out of [path, join(path, 'out')])
      expect(() => writeFiles(out, AFTER)).toThrow(WriteError);
    expect(contents()).toEqual({ file: 'mine' });
  });

  it('refuses to take the place of a folder', () => {
    mkdirSync(join(folder, 'ports.csv'));
    expect(() => writeFiles(folder, AFTER)).toThrow(/ports\.csv.*folder of that name/);
    expect(readdirSync(folder)).toEqual(['ports.csv']);
  });
});
