/** The descriptor against the standard's required properties and against the files it describes. */
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readRealPackage, textOf } from '../testing/real-package';
import { packageVersion } from './datapackage';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}
interface Reference {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly mediatype: string;
  readonly bytes: number;
  readonly hash: string;
  readonly encoding?: string;
  readonly licenses: readonly { readonly name: string; readonly path: string }[];
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly string[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly Reference[];
  };
}

const files = readRealPackage();
const descriptor = JSON.parse(textOf(files, 'datapackage.json')) as Readonly<
  Record<string, unknown>
> & { readonly resources: readonly Resource[] };
const { resources } = descriptor;
const tables = resources.filter(({ format }) => format === 'csv');

function readRows({ path }: Resource): Record<string, string>[] {
  return parse(textOf(files, path), { bom: true, columns: true });
}

describe('datapackage.json', () => {
  it('has what Data Package 2.0 requires and this package promises', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
      created: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/) as string,
      contributors: [{ title: 'Hub Atlas' }],
    });
    for (const name of [descriptor['name'], ...resources.map((resource) => resource.name)]) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
    }
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { licenses } of [descriptor as unknown as Resource, ...resources]) {
      expect(licenses.length).toBeGreaterThan(0);
      for (const { path } of licenses) expect(path).toMatch(/^https:\/\//);
    }
  });

  it('lists every published file but those that tell about the package itself', () => {
    const about = ['CHANGES.md', 'LICENCES.md', 'SHA256SUMS', 'datapackage.json'];
    const listed = resources.map(({ path }) => path);
    expect([...listed, ...about].toSorted()).toEqual([...files.keys()].toSorted());
  });

  it.each(resources)('gives the right size and sum of $path', ({ path, bytes, hash }) => {
    const content = Buffer.from(files.get(path) ?? '');
    expect(bytes).toBe(content.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
  });

  it.each(tables)('describes each column of $path', ({ path, schema }) => {
    const header = textOf(files, path)
      .split('\n')[0]
      ?.replace(/^\uFEFF/, '');
    expect(schema?.fields.map(({ name }) => name)).toEqual(header?.split(','));
    expect(schema?.missingValues).toEqual(['']);
    const silent = schema?.fields.filter(({ description }) => !description);
    expect(silent, 'add them to geo/package/descriptions.ts').toEqual([]);
  });

  it.each(tables)('states constraints that every cell of $path keeps', (resource) => {
    const rows = readRows(resource);
    for (const field of resource.schema?.fields ?? []) {
      const broken = rows
        .map((row) => row[field.name] ?? '')
        .filter((cell) => !isValid(cell, field));
      expect(broken, field.name).toEqual([]);
    }
  });

  it.each(tables)('keys $path by ids that exist', (resource) => {
    const rows = readRows(resource);
    const { primaryKey = [], foreignKeys = [] } = resource.schema ?? {};
    for (const key of primaryKey)
      expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
    for (const { fields, reference } of foreignKeys) {
      const ids = idsOf(reference.resource ?? resource.name);
      const cells = rows.map((row) => row[fields[0] ?? ''] ?? '').filter((cell) => cell !== '');
      expect(cells.filter((cell) => !ids.has(cell))).toEqual([]);
    }
  });

  it('gives the members of a place in the order of its schema', () => {
    const places = JSON.parse(textOf(files, 'places.json')) as Record<string, unknown>[];
    const schema = resources.find(({ name }) => name === 'places')?.schema;
    expect(places.map((place) => Object.keys(place))).toEqual(
      places.map(() => schema?.fields.map(({ name }) => name)),
    );
    expect(places.find(({ id }) => id === 'nanjing')).toMatchObject({
      name_zh: '南京市',
      position: [118.77778, 32.06167],
    });
  });
});

function isValid(cell: string, { type, constraints = {} }: Field): boolean {
  if (cell === '') return constraints.required !== true;
  if (constraints.enum?.includes(cell) === false) return false;
  const { pattern, minimum = -Infinity, maximum = Infinity } = constraints;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(cell)) return false;
  if (type !== 'number' && type !== 'year') return true;
  return Number.isFinite(Number(cell)) && Number(cell) >= minimum && Number(cell) <= maximum;
}

function idsOf(name: string): ReadonlySet<unknown> {
  const resource = resources.find((one) => one.name === name);
  if (!resource) throw new RangeError(`no resource ${name}`);
  const rows =
    resource.format === 'json'
      ? (JSON.parse(textOf(files, resource.path)) as { id: string }[])
      : readRows(resource);
  return new Set(rows.map(({ id }) => id));
}

describe('packageVersion', () => {
  it.each([
    ['2026.1', '2026.1.0'],
    ['1.2.3', '1.2.3'],
  ])('writes release %s as %s', (release, version) => {
    expect(packageVersion(release)).toBe(version);
  });
});
