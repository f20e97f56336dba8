import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles, type FileSystem } from './write-files';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const first = new Map([
  ['a.csv', 'one'],
  ['view/b.json', 'one'],
]);
const second = new Map([
  ['a.csv', 'two'],
  ['view/b.json', 'two'],
]);

/** A disk with room for so many files. */
function fullAfter(count: number): FileSystem {
  let written = 0;
  return {
    mkdirSync,
    renameSync,
    rmSync,
    writeFileSync: (path, content) => {
      written += 1;
      if (written > count) throw new Error('ENOSPC: no space left on device');
      writeFileSync(path, content);
    },
  };
}

describe('writeFiles', () => {
  it('writes every file and leaves no temporary one', () => {
    expect(writeFiles(folder, first)).toBeNull();
    expect(readFileSync(join(folder, 'view/b.json'), 'utf8')).toBe('one');
    expect(readdirSync(folder).toSorted()).toEqual(['a.csv', 'view']);
  });

  it('leaves the earlier files alone when the disk is full, and names the file', () => {
    writeFiles(folder, first);
    const fault = writeFiles(folder, second, fullAfter(1));
    expect(fault).toContain(join('view', 'b.json'));
    expect(fault).toContain('ENOSPC');
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('one');
    expect(readdirSync(folder).toSorted()).toEqual(['a.csv', 'view']);
    expect(readdirSync(join(folder, 'view'))).toEqual(['b.json']);
  });
});
