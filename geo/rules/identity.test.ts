import { describe, expect, it } from 'vitest';
import type { RegionFile } from '../lib/model';
import { readDataset } from '../lib/read-dataset';
import { viewFiles } from '../lib/view-files';
import { LAYERS } from '../layers/index';
import { changeTable, releasedTables } from '../testing/released';
import { TINY_TABLES, withTables, type TableFiles } from '../testing/tiny-tables';
import { checkDataset } from './index';

const HEADER = 'kind,layer,old_id,new_id,reason,date';
const PARKS = 'layers/overseas-parks/facts.csv';
const RELEASED = releasedTables();

const check = (tables: TableFiles) =>
  withTables(tables, (root) => checkDataset(readDataset(root, LAYERS)));
const withAliases = (tables: TableFiles, ...rows: string[]) => ({
  ...tables,
  'aliases.csv': [HEADER, ...rows].join('\n'),
});
const withRelease = (tables: TableFiles, release: string) =>
  changeTable(tables, 'region.json', '"2026.1"', `"${release}"`);
const renamed = changeTable(RELEASED, PARKS, '\nyork-park,', '\nyork-zone,');

describe('the rules of identity', () => {
  it('find nothing where nothing was released, nor right after a release', () => {
    expect(check(withAliases(TINY_TABLES))).toEqual([]);
    expect(check(RELEASED)).toEqual([]);
  });

  it('name a released id that is gone, until an alias and a version tell of it', () => {
    const lost = check(renamed);
    expect(lost).toContainEqual(
      expect.objectContaining({
        rule: 'released-ids',
        file: `geo/${PARKS}`,
        feature: 'york-park',
        message: 'feature overseas-parks.york-park of release 2026.1 is gone',
      }),
    );
    const row = 'feature,overseas-parks,york-park,york-zone,renamed,2026-02-01';
    const told = withAliases(renamed, row);
    const [finding, ...more] = check(told);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'release-version', file: 'geo/region.json' });
    expect(finding?.remedy).toMatch(/^write 2027\.1 or later/);
    expect(check(withRelease(told, '2027.1'))).toEqual([]);
  });

  it('take a tombstone for an id that nothing replaced', () => {
    const row = 'feature,overseas-parks,york-park,,was never built,2026-02-01';
    expect(check(withRelease(withAliases(renamed, row), '2027.1'))).toEqual([]);
  });

  it.each([
    ['a place', 'places.csv', '\nnowhere-gb,', '\nnowhere-at-all,', 'place nowhere-gb'],
    ['a claim', 'claims.csv', '\npairs-2023,', '\npairs-2024,', 'claim pairs-2023'],
  ])('name %s that is gone', (_, file, from, to, label) => {
    const found = check(changeTable(RELEASED, file, from, to));
    expect(found.map(({ message }) => message)).toContain(`${label} of release 2026.1 is gone`);
  });

  it('bring one finding, not one a row, for a table that is missing', () => {
    const tables = Object.fromEntries(
      Object.entries(RELEASED).filter(([file]) => file !== 'claims.csv'),
    );
    expect(check(tables).map(({ rule }) => rule)).toEqual(['files']);
  });

  it.each([
    ['a circle', ['a,b', 'b,a'], [2, 3], /circle \((a → b → a|b → a → b)\)/],
    ['an id that leads to itself', ['a,a'], [2], /circle \(a → a\)/],
    ['an end that does not exist', ['a,b'], [2], /overseas-parks\.b does not exist/],
    ['an id that is still used', ['york-park,'], [2], /york-park is still in the data/],
    ['two rows for one id', ['a,york-park', 'a,'], [3], /has an alias already/],
  ])('name %s', (_, pairs, lines, message) => {
    const rows = pairs.map((pair) => `feature,overseas-parks,${pair},moved,2026-02-01`);
    const found = check(withAliases(TINY_TABLES, ...rows));
    expect(found.map(({ rule, row }) => [rule, row])).toEqual(
      lines.map((line) => ['aliases', line]),
    );
    for (const finding of found) expect(finding.message).toMatch(message);
  });

  it('follow a chain of aliases to its end', () => {
    const rows = ['a,b', 'b,york-park'].map(
      (pair) => `feature,overseas-parks,${pair},moved,2026-02-01`,
    );
    expect(check(withAliases(TINY_TABLES, ...rows))).toEqual([]);
  });

  it('give the site each old id of a feature with the end of its chain', () => {
    const rows = ['a,b', 'b,york-park', 'c,'].map(
      (pair) => `feature,overseas-parks,${pair},moved,2026-02-01`,
    );
    const regionOf = (tables: TableFiles) => {
      const files = withTables(tables, (root) => viewFiles(readDataset(root, LAYERS)));
      // The shape is what the build promises.
      return JSON.parse(files.get('view/region.json') ?? '') as RegionFile;
    };
    const { aliases = [] } = regionOf(withAliases(TINY_TABLES, ...rows));
    expect(aliases.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual([
      'a york-park',
      'b york-park',
    ]);
    expect(regionOf(TINY_TABLES)).not.toHaveProperty('aliases');
  });

  it('name a row of aliases that cannot be read', () => {
    const found = check(
      withAliases(TINY_TABLES, 'thing,,a,b,moved,yesterday', 'place,x,a,,gone,2026'),
    );
    expect(found.map(({ rule, row }) => [rule, row])).toEqual([
      ['schema', 2],
      ['schema', 2],
      ['aliases', 3],
    ]);
  });

  it.each([
    ['2026.1', 1],
    ['2026.1.1', 1],
    ['2026.2', 0],
    ['2027.1', 0],
    ['2025.9', 1],
  ])('ask for a minor step when an id was added: %s brings %i finding', (release, count) => {
    const row = (TINY_TABLES[PARKS] ?? '').split('\n')[1] ?? '';
    const added = row.replace('york-park', 'second-park').replace('53.9', '53.8');
    const tables = changeTable(RELEASED, PARKS, row, `${row}\n${added}`);
    const found = check(withRelease(tables, release)).filter(
      ({ rule }) => rule === 'release-version',
    );
    expect(found).toHaveLength(count);
  });

  it('name a file of the release that was lost', () => {
    const tables = Object.fromEntries(
      Object.entries(RELEASED).filter(([file]) => !file.endsWith('checksums.txt')),
    );
    expect(check(tables)).toMatchObject([
      { rule: 'files', file: 'geo/released/2026.1/checksums.txt' },
    ]);
  });
});
