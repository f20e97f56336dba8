import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAYERS } from './layers/index';
import { runCommand } from './lib/command';
import { copyTables, editTable, getCell, setCell } from './testing/copy-tables';
import { TINY_TABLES, withTables } from './testing/tiny-tables';

const GEO = import.meta.dirname;

/** Ten faults in the region's own tables: where, how, and what the finding must name. */
const FAULTS: readonly {
  name: string;
  file: string;
  plant: (lines: string[][]) => void;
  finding: RegExp;
}[] = [
  {
    name: 'an id that is no slug',
    file: 'layers/ports/facts.csv',
    plant: (lines) => setCell(lines, 3, 'id', 'Bad Id'),
    finding: /^geo\/layers\/ports\/facts\.csv:3 {2}schema {2}Bad Id: id: /,
  },
  {
    name: 'an unknown place',
    file: 'layers/airports/facts.csv',
    plant: (lines) => setCell(lines, 2, 'home', 'atlantis'),
    finding: /^geo\/layers\/airports\/facts\.csv:2 {2}known-references {2}.*"atlantis"/,
  },
  {
    name: 'latitude and longitude swapped',
    file: 'layers/airports/facts.csv',
    plant: (lines) => {
      const [lat, lng] = [getCell(lines, 4, 'lat'), getCell(lines, 4, 'lng')];
      setCell(lines, 4, 'lat', lng);
      setCell(lines, 4, 'lng', lat);
    },
    finding: /^geo\/layers\/airports\/facts\.csv:4 {2}positions {2}.*swapped/,
  },
  {
    name: 'a row without a source',
    file: 'layers/overseas-parks/facts.csv',
    plant: (lines) => setCell(lines, 3, 'sources', ''),
    finding: /^geo\/layers\/overseas-parks\/facts\.csv:3 {2}sources-present {2}/,
  },
  {
    name: 'an id used twice',
    file: 'layers/sister-cities/facts.csv',
    plant: (lines) => setCell(lines, 5, 'id', getCell(lines, 4, 'id')),
    finding: /^geo\/layers\/sister-cities\/facts\.csv:5 {2}unique-ids {2}.*first in row 4/,
  },
  {
    name: 'an unknown status word',
    file: 'layers/freight-trains/facts.csv',
    plant: (lines) => setCell(lines, 2, 'status', 'maybe'),
    finding: /^geo\/layers\/freight-trains\/facts\.csv:2 {2}schema {2}.*status: "maybe"/,
  },
  {
    name: 'a ragged row',
    file: 'statistics.csv',
    plant: (lines) => lines[4]?.push('one too many'),
    finding: /^geo\/statistics\.csv:5 {2}table {2}has 10 cells/,
  },
  {
    name: 'HTML in a name',
    file: 'places.csv',
    plant: (lines) => setCell(lines, 6, 'name', '<b>Bold</b>'),
    finding: /^geo\/places\.csv:6 {2}text {2}.*name: holds an HTML tag/,
  },
  {
    name: 'a number that is none',
    file: 'layers/ports/throughput.csv',
    plant: (lines) => setCell(lines, 4, 'value', 'NaN'),
    finding: /^geo\/layers\/ports\/throughput\.csv:4 {2}schema {2}.*value: "NaN"/,
  },
  {
    name: 'an unknown column',
    file: 'claims.csv',
    plant: (lines) => lines.forEach((cells, index) => cells.push(index === 0 ? 'colour' : '')),
    finding: /^geo\/claims\.csv:1 {2}table {2}column "colour" is unknown/,
  },
];

describe('check and build on ten planted faults', () => {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  const [root, out] = [join(folder, 'geo'), join(folder, 'data')];
  let lines: string[] = [];
  let status: number | null = null;

  beforeAll(() => {
    copyTables(GEO, root);
    for (const { file, plant } of FAULTS) editTable(root, file, plant);
    const words = ['--import', 'tsx', join(GEO, 'cli.ts'), 'build', '--root', root, '--out', out];
    const run = spawnSync(process.execPath, words, { encoding: 'utf8', timeout: 30_000 });
    lines = run.stdout.split('\n');
    status = run.status;
  }, 40_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(FAULTS)('names $name with file, row and remedy', ({ finding }) => {
    const found = lines.filter((line) => finding.test(line));
    expect(found).not.toEqual([]);
    for (const line of found) expect(line).toMatch(/ → \S/);
  });

  it('ends with status 1 and writes nothing', () => {
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});

describe('runCommand', () => {
  const run = (...words: string[]) => {
    const lines: string[] = [];
    const status = runCommand(words, (line) => lines.push(line));
    return { status, text: lines.join('\n') };
  };

  it.each([
    ...[[], ['brew'], ['build', 'more'], ['build', '--loud'], ['diff', 'current'], ['new-layer']],
    ...[
      ['report', '--stale', 'old'],
      ['build', '--stale', '3'],
      ['release', '--json'],
    ],
  ])('shows its usage and ends with 2 on %j', (...words) => {
    const { status, text } = run(...words);
    expect(status).toBe(2);
    expect(text).toContain('usage: npm run geo');
  });

  it('builds every file from sound tables', () => {
    withTables(TINY_TABLES, (root) => {
      const out = join(root, 'out');
      expect(run('build', '--root', root, '--out', out).status).toBe(0);
      expect(readdirSync(out)).toHaveLength(3 * LAYERS.length + 9);
      expect(readdirSync(join(out, 'view'))).toHaveLength(LAYERS.length + 3);
    });
  });

  it('writes nothing on check and report', () => {
    withTables(TINY_TABLES, (root) => {
      const out = join(root, 'out');
      expect(run('check', '--root', root, '--out', out).status).toBe(0);
      expect(run('report', '--root', root, '--out', out).text).toMatch(
        /sister-cities +3 +2 +100 %/,
      );
      expect(existsSync(out)).toBe(false);
    });
  });

  it('passes the region’s own tables', () => {
    expect(run('check', '--root', GEO)).toMatchObject({ status: 0 });
  });
});
