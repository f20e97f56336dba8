/** The package as the command writes it into a folder. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../lib/command';
import { GEO } from '../testing/real-package';
import { LICENCE_TEXTS, BASEMAP_INPUTS } from './licence-facts';
import { LAYER_LICENCES } from '../lib/licences';

const folder = mkdtempSync(join(tmpdir(), 'package-'));
const [first, second] = [join(folder, 'first'), join(folder, 'second')];

beforeAll(() => {
  for (const out of [first, second]) {
    expect(runCommand(['build', '--root', GEO, '--out', out], () => undefined)).toBe(0);
  }
}, 40_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const filesUnder = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();
const sumOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('a build', () => {
  it('gives the same bytes every time', () => {
    expect(filesUnder(second)).toEqual(filesUnder(first));
    expect(filesUnder(first).length).toBeGreaterThan(20);
    for (const file of filesUnder(first)) {
      const [one, other] = [readFileSync(join(first, file)), readFileSync(join(second, file))];
      expect(one.equals(other), file).toBe(true);
    }
  });

  it('sums up every file that people download, as sha256sum writes it', () => {
    const lines = readFileSync(join(first, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    const published = filesUnder(first).filter((file) => !file.startsWith('view/'));
    expect(lines).toEqual(
      published
        .filter((file) => file !== 'SHA256SUMS')
        .map((file) => `${sumOf(join(first, file))}  ${file}`),
    );
  });

  it('begins each CSV with a byte order mark, which spreadsheets need for Chinese', () => {
    for (const file of filesUnder(first).filter((name) => name.endsWith('.csv'))) {
      expect([...readFileSync(join(first, file)).subarray(0, 3)], file).toEqual([0xef, 0xbb, 0xbf]);
    }
  });

  it('tells the changes of the release that it is', () => {
    const { release } = JSON.parse(readFileSync(join(GEO, 'region.json'), 'utf8')) as {
      release: string;
    };
    expect(readFileSync(join(first, 'CHANGES.md'), 'utf8')).toContain(`## ${release} `);
  });
});

describe('the licences', () => {
  const notice = readFileSync(join(GEO, '..', 'NOTICE'), 'utf8');

  it('know the text of each that a layer can have', () => {
    expect([...LICENCE_TEXTS.keys()].toSorted()).toEqual([...LAYER_LICENCES].toSorted());
  });

  it('name the inputs of the basemap that NOTICE names', () => {
    for (const { name } of BASEMAP_INPUTS) expect(notice).toContain(name);
    const text = readFileSync(join(first, 'LICENCES.md'), 'utf8');
    for (const { name } of BASEMAP_INPUTS) expect(text).toContain(`| ${name} |`);
    expect(text).toMatch(/^\| sister-cities \| CC-BY-SA-4\.0 \|/m);
  });
});
