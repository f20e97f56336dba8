import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boundingBox } from '../lib/bounding-box';
import { columnsOf, KINDS } from './rows';
import { runScale } from './run-scale';

let folder = '';
let printed: string[] = [];
const run = (...words: string[]) => runScale(words, (line) => printed.push(line));
const table = () => join(folder, 'facts.csv');
const out = () => join(folder, 'out');
const build = () => run('stream-build', '--in', table(), '--out', out());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stream-build-'));
  printed = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(KINDS)('a table of %s', (kind) => {
  it('becomes the same features as GeoJSON, CSV and GeoParquet', async () => {
    await run('synth', '--kind', kind, '--features', '120', '--out', folder);
    expect(await build()).toBe(0);
    const text = readFileSync(join(out(), 'synthetic.geojson'), 'utf8');
    const { features, bbox } = JSON.parse(text) as FeatureCollection;
    expect(features).toHaveLength(120);
    const exact = boundingBox(features.map(({ geometry }) => geometry));
    expect([bbox?.[1], bbox?.[3]]).toEqual([exact?.[1], exact?.[3]]);
    const csv = readFileSync(join(out(), 'synthetic.csv'), 'utf8').trimEnd().split('\n');
    expect(csv[0]).toMatch(/^\uFEFFid,name,name_zh,/);
    expect(csv).toHaveLength(121);
    const file = await asyncBufferFromFile(join(out(), 'synthetic.parquet'));
    const rows = await parquetReadObjects({ file });
    expect(rows.map((row) => row['id'] as string)).toEqual(features.map(({ id }) => id));
    expect(rows.map((row) => row['geometry'] as unknown)).toEqual(
      features.map(({ geometry }) => geometry),
    );
  });
});

const HEADER = columnsOf('points').join(',');
const ROW = 'a,A,,nanjing,32,118,exact,operating,2023,high,,source';
const LINKS = columnsOf('links').join(',');
const LINK = 'a,A,,nanjing,b,JP,32,118,32,118,listed,2023,high,,source';

describe('a broken table', () => {
  const FAULTS: readonly [name: string, text: string | Buffer, finding: RegExp][] = [
    ['no file content', '', /:1 {2}table {2}has no header row/],
    ['an unknown header', 'id,name\na,A\n', /:1 {2}table {2}has a header of neither/],
    ['a byte order mark', `\uFEFF${HEADER}\n${ROW}\n`, /:1 {2}table {2}begins with a byte order/],
    ['a missing cell', `${HEADER}\n${ROW}\na,b\n`, /:3 {2}table {2}has 2 cells where .* has 12/],
    ['an empty line', `${HEADER}\n\n${ROW}\n`, /:2 {2}table {2}is empty/],
    [
      'an open quote',
      `${HEADER}\n${ROW}\n"b,B\n`,
      /facts\.csv:\d+ {2}table {2}cannot be read as CSV/,
    ],
    [
      'a latitude of 91',
      `${HEADER}\n${ROW.replace('32', '91')}\n`,
      /:2 {2}schema {2}a: lat: 91 is/,
    ],
    ['an id used twice', `${HEADER}\n${ROW}\n${ROW}\n`, /:3 {2}unique-ids {2}a: id is used twice/],
    ['no source', `${HEADER}\n${ROW.replace(',source', ',')}\n`, /:2 {2}sources-present {2}a: /],
    ['a link to itself', `${LINKS}\n${LINK}\n`, /:2 {2}ends {2}a: both ends are the same/],
    [
      'another encoding',
      Buffer.concat([Buffer.from(`${HEADER}\n${ROW}\nb,`), Buffer.from([0xc4, 0xcf, 0xbe, 0xa9])]),
      /:3 {2}table {2}has bytes that are not UTF-8/,
    ],
  ];

  it.each(FAULTS)('with %s is refused by file and row', async (_name, text, finding) => {
    writeFileSync(table(), text);
    expect(await run('stream-check', '--in', table())).toBe(1);
    expect(printed.join('\n')).toMatch(finding);
  });

  it('leaves earlier files as they were, and nothing half written', async () => {
    writeFileSync(table(), `${HEADER}\n${ROW}\n`);
    expect(await build()).toBe(0);
    const names = readdirSync(out()).toSorted();
    const before = names.map((name) => readFileSync(join(out(), name)));
    writeFileSync(table(), `${HEADER}\n${ROW.replace('nanjing', 'wuxi')}\n${ROW}\n`);
    expect(await build()).toBe(1);
    expect(readdirSync(out()).toSorted()).toEqual(names);
    expect(names.map((name) => readFileSync(join(out(), name)))).toEqual(before);
  });

  it('that is not there is named', async () => {
    expect(await run('stream-check', '--in', table())).toBe(1);
    expect(printed.join('\n')).toContain(`${table()}: ENOENT`);
    expect(existsSync(out())).toBe(false);
  });
});

it('explains itself where the words make no command', async () => {
  for (const words of [
    ['synth'],
    ['synth', '--kind', 'lines', '--features', '3', '--out', folder],
    ['synth', '--kind', 'points', '--features', '-3', '--out', folder],
    ['stream-build', '--in', table()],
    ['stream-check', '--no-such-option'],
  ]) {
    expect(await run(...words)).toBe(2);
  }
});
