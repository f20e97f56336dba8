import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFiles } from './geojson/check-file';
import { checkGeojson } from './geojson/check-geojson';
import { formatFinding } from './lib/finding';
import { runCommand } from './lib/command';
import { TINY_TABLES, withTables } from './testing/tiny-tables';

const FIXTURES = join(import.meta.dirname, '../tests/fixtures/broken');
const namesOf = (folder: string, extension: string) =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length));
const GEOJSON = namesOf('geojson', '.geojson');
const TABLES = namesOf('tables', '.json');

/** A change to one file of the tiny tables. */
interface Patch {
  readonly file: string;
  readonly finding: string;
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
  readonly base64?: string;
  readonly encoding?: 'latin1';
  readonly keepLines?: number;
  readonly crlfFirst?: boolean;
  readonly absent?: boolean;
  readonly folder?: boolean;
}

function patched({ file, from, to, text, base64, ...patch }: Patch): Buffer {
  if (base64 !== undefined) return Buffer.from(base64, 'base64');
  if (text !== undefined) return Buffer.from(text);
  const before = TINY_TABLES[file] ?? '';
  if (patch.keepLines) return Buffer.from(before.split('\n').slice(0, patch.keepLines).join('\n'));
  if (patch.crlfFirst) return Buffer.from(before.replace('\n', '\r\n'));
  if (from === undefined || !before.includes(from)) throw new Error(`${file} lacks ${from ?? ''}`);
  return Buffer.from(
    before.replace(from, () => to ?? ''),
    patch.encoding,
  );
}

function check(patch: Patch): { status: number; lines: string[] } {
  return withTables(TINY_TABLES, (root) => {
    const path = join(root, patch.file);
    if (patch.absent || patch.folder) rmSync(path);
    if (patch.folder) mkdirSync(path);
    if (!patch.absent && !patch.folder) writeFileSync(path, patched(patch));
    const lines: string[] = [];
    const status = runCommand(['check', '--root', root], (line) => lines.push(line));
    return { status, lines };
  });
}

describe('broken tables', () => {
  it.each(TABLES)('%s is refused with file, place and remedy', (name) => {
    // The shape of the fixtures is what their README says.
    const patch = JSON.parse(readFileSync(join(FIXTURES, `tables/${name}.json`), 'utf8')) as Patch;
    const { status, lines } = check(patch);
    expect(status).toBe(1);
    const found = lines.filter((line) => new RegExp(patch.finding).test(line));
    expect(found, lines.join('\n')).not.toEqual([]);
    for (const line of found) expect(line).toMatch(/^geo\/\S+\.(csv|json)(:\d+)? {2}.* → \S/u);
  });
});

describe('broken GeoJSON', () => {
  it.each(GEOJSON)('%s is refused with file, place and remedy', (name) => {
    const file = join(FIXTURES, 'geojson', `${name}.geojson`);
    const lines = checkGeojson(`${name}.geojson`, readFileSync(file)).map(formatFinding);
    const expected = readFileSync(join(FIXTURES, 'geojson', `${name}.expected`), 'utf8');
    expect(lines).not.toEqual([]);
    expect(`${lines.join('\n')}\n`).toBe(expected);
    for (const line of lines) expect(line).toMatch(/^\S+\.geojson(:\d+)? {2}\w+ {2}.* → \S/u);
    // Either the line of the file or the feature is named.
    for (const line of lines) expect(line).toMatch(/^\S+:\d+ |features\[\d+\]/u);
  });
});

const feature = (id: string | number, properties: object = {}, geometry: object | null = null) => ({
  ...{ type: 'Feature', id, geometry, properties },
});
const collect = (features: readonly unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });

describe('input too large for a fixture', () => {
  const nested = `${'['.repeat(5000)}1${']'.repeat(5000)}`;
  const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`k${index}`, 1]));
  it.each([
    [
      'a property nested 5,000 deep',
      collect([feature('a', { x: 0 })]).replace('0', nested),
      'x: is nested too deep',
    ],
    [
      'coordinates nested 5,000 deep',
      collect([feature('a', {}, { type: 'Point', coordinates: [0] })]).replace('[0]', nested),
      'coordinates',
    ],
    ['a type nested 5,000 deep', `{"type":${nested}}`, 'type is a list'],
    ['a type of a megabyte', `{"type":"${'y'.repeat(1 << 20)}"}`, 'type is "yyy'],
    [
      'a geometry type nested 5,000 deep',
      collect([feature('a', {}, { type: 0 })]).replace('0', nested),
      'geometry type a list is unknown',
    ],
    [
      'a text of a megabyte',
      collect([feature('a', { x: 'y'.repeat(1 << 20) })]),
      'x: is 1048576 bytes',
    ],
    ['10,000 properties', collect([feature('a', keys)]), 'has 10000 properties'],
    [
      '100,000 features',
      collect(Array.from({ length: 100_000 }, (_, id) => feature(id))),
      'has 100000 features',
    ],
    ['50 MB', `${collect([])}${' '.repeat(50_000_000)}`, 'is 50000042 bytes long'],
    [
      'a key of a megabyte',
      collect([feature('a', { ['y'.repeat(1 << 20)]: { a: { b: 1 } } })]),
      'nested too deep',
    ],
    ['an opening bracket a million times', '['.repeat(1_000_000), 'ends too early'],
  ])('%s is refused in a short line', (_, text, message) => {
    const lines = checkGeojson('big.geojson', text).map(formatFinding);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(message);
    expect(lines[0]?.length).toBeLessThan(300);
  });
});

describe('checkFiles', () => {
  const run = (...files: string[]) => {
    const lines: string[] = [];
    return { status: checkFiles(files, (line) => lines.push(line)), lines };
  };

  it('ends with 0 on sound files, 1 on findings, 2 without a file', () => {
    withTables({ 'good.geojson': collect([feature('a')]), 'bad.geojson': 'null' }, (root) => {
      expect(run(join(root, 'good.geojson'))).toEqual({ status: 0, lines: ['no findings'] });
      expect(run(join(root, 'bad.geojson')).status).toBe(1);
      expect(run(join(root, 'none.geojson')).lines[0]).toMatch(/cannot be read \(ENOENT\)/);
    });
    expect(run().status).toBe(2);
  });

  it('passes what the region’s own tables are built into', () => {
    withTables(TINY_TABLES, (root) => {
      runCommand(['build', '--root', root, '--out', join(root, 'out')], () => {});
      const built = readdirSync(join(root, 'out')).filter((name) => name.endsWith('.geojson'));
      expect(built.length).toBeGreaterThan(4);
      expect(run(...built.map((name) => join(root, 'out', name))).lines).toEqual(['no findings']);
    });
  });
});

it('holds at least 60 fixtures', () => {
  expect(GEOJSON.length + TABLES.length).toBeGreaterThanOrEqual(60);
});

it('never throws on GeoJSON, whatever a feature holds', () => {
  const position = fc.array(fc.oneof(fc.double(), fc.string(), fc.constant(null)), {
    maxLength: 4,
  });
  const geometry = fc.record({
    type: fc.constantFrom('Point', 'LineString', 'Polygon', 'MultiPolygon', 'Circle', null),
    coordinates: fc.oneof(
      position,
      fc.array(position),
      fc.array(fc.array(position)),
      fc.anything(),
    ),
  });
  const one = fc.record(
    { type: fc.constant('Feature'), id: fc.anything(), geometry, properties: fc.anything() },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(one, fc.anything())), (features) => {
      const text = JSON.stringify({ type: 'FeatureCollection', features }, (_, value: unknown) =>
        typeof value === 'bigint' ? String(value) : value,
      );
      for (const { file, remedy } of checkGeojson('any.geojson', text)) {
        expect(file).toBe('any.geojson');
        expect(remedy).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});
