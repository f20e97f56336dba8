import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../layers/index';
import { runCommand } from '../lib/command';
import { changeTable } from '../testing/released';
import { TINY_TABLES, withTables } from '../testing/tiny-tables';

const PARKS = 'layers/overseas-parks/facts.csv';
const AIRPORTS = 'layers/airports/facts.csv';

function run(...words: string[]) {
  const lines: string[] = [];
  const status = runCommand(words, (line) => lines.push(line));
  return { status, text: lines.join('\n') };
}

function runJson(...words: string[]): unknown {
  return JSON.parse(run(...words, '--json').text);
}

/** Writes a table anew, as a person would who edits it after a release. */
function edit(root: string, file: string, from: string, to: string): void {
  writeFileSync(join(root, file), changeTable(TINY_TABLES, file, from, to)[file] ?? '');
}

describe('--json', () => {
  it('prints one document for a check, with each finding and no text around it', () => {
    const tables = changeTable(TINY_TABLES, PARKS, ',list-2024', ',rumour');
    withTables(tables, (root) => {
      expect(runJson('check', '--root', root)).toMatchObject({
        ok: false,
        findings: [{ rule: 'known-references', file: `geo/${PARKS}`, row: 2 }],
        layers: { 'overseas-parks': 1 },
      });
      expect(run('check', '--root', root, '--json').status).toBe(1);
    });
  });

  it('lists what a build wrote, and what it removed', () => {
    withTables(TINY_TABLES, (root) => {
      const out = join(root, 'out');
      const built = runJson('build', '--root', root, '--out', out);
      expect(built).toMatchObject({ ok: true, findings: [], removed: [] });
      expect(built).toHaveProperty('written', expect.arrayContaining(['ports.csv', 'SHA256SUMS']));
    });
  });

  it('tells a build that could not write as one', () => {
    withTables(TINY_TABLES, (root) => {
      const out = join(root, 'out');
      mkdirSync(join(out, 'ports.csv'), { recursive: true });
      const { status, text } = run('build', '--root', root, '--out', out);
      expect(status).toBe(1);
      expect(text).toContain(join(out, 'ports.csv'));
      expect(readdirSync(out)).toEqual(['ports.csv']);
      expect(runJson('build', '--root', root, '--out', out)).toMatchObject({ ok: false });
    });
  });
});

describe('report', () => {
  it('counts what each layer holds and lacks', () => {
    withTables(TINY_TABLES, (root) => {
      const report = runJson('report', '--root', root);
      expect(report).toMatchObject({ ok: true, staleAfterYears: 3, sources: 2 });
      expect(report).toHaveProperty(
        'layers',
        expect.arrayContaining([
          {
            ...{ layer: 'sister-cities', rows: 3, mapped: 2, sourced: 3, bilingual: 1, dated: 3 },
            ...{ high: 2, medium: 0, low: 1, stale: 0, figures: 0 },
          },
        ]),
      );
    });
  });

  it.each([
    ['3', 1],
    ['7', 1],
    ['8', 0],
  ])('with --stale %s counts %i flights as stale', (years, stale) => {
    withTables(TINY_TABLES, (root) => {
      const report = runJson('report', '--root', root, '--stale', years);
      expect(report).toHaveProperty(
        'layers',
        expect.arrayContaining([expect.objectContaining({ layer: 'flights', stale })]),
      );
    });
  });
});

describe('release and diff', () => {
  it('keep a release once, and tell what changed since', () => {
    withTables(TINY_TABLES, (root) => {
      expect(run('release', '--root', root).status).toBe(0);
      const released = join(root, 'released/2026.1');
      expect(readdirSync(released)).toEqual(['checksums.txt', 'ids.csv', 'verdicts.csv']);
      const ids = readFileSync(join(released, 'ids.csv'), 'utf8').split('\n');
      for (const line of ['feature,ports,nanjing', 'field,ports,unlocode', 'place,,tiny'])
        expect(ids).toContain(line);
      const none = { added: [], removed: [] };
      expect(runJson('diff', '2026.1', 'current', '--root', root)).toEqual({
        ...{ from: '2026.1', to: 'current', change: 'none', ids: none, fields: none },
        ...{ files: { ...none, changed: [] }, verdicts: [] },
      });
      const again = run('release', '--root', root);
      expect(again.status).toBe(1);
      expect(again.text).toMatch(/released\/2026\.1: has been released.* → /);

      edit(root, 'region.json', '"2026.1"', '"2026.1.0"');
      expect(run('release', '--root', root)).toMatchObject({ status: 1 });
    });
  });

  it('call a changed cell a patch and a changed id a major step', () => {
    withTables(TINY_TABLES, (root) => {
      run('release', '--root', root);
      edit(root, AIRPORTS, '1997-07-01', '1997-07-02');
      const patch = runJson('diff', '2026.1', 'current', '--root', root);
      expect(patch).toMatchObject({ change: 'patch', files: { added: [], removed: [] } });
      expect(patch).toHaveProperty('files.changed', expect.arrayContaining(['airports.csv']));

      edit(root, PARKS, '\nyork-park,', '\nyork-zone,');
      const { status, text } = run('diff', '2026.1', 'current', '--root', root);
      expect(status).toBe(0);
      expect(text.split('\n')).toEqual(
        expect.arrayContaining([
          '2026.1 → current: major',
          '- feature overseas-parks.york-park',
          '+ feature overseas-parks.york-zone',
          '~ file overseas-parks.geojson',
        ]),
      );
    });
  });

  it('tell of a verdict that changed', () => {
    const verdicts = (version: string, verdict: string) => ({
      [`released/${version}/ids.csv`]: 'kind,layer,id\n',
      [`released/${version}/verdicts.csv`]: `claim,verdict\npairs-2023,${verdict}\n`,
      [`released/${version}/checksums.txt`]: '',
    });
    const tables = { ...verdicts('2026.9', 'supported'), ...verdicts('2026.10', 'partly') };
    withTables(tables, (root) => {
      expect(runJson('diff', '2026.9', '2026.10', '--root', root)).toMatchObject({
        change: 'patch',
        verdicts: [{ claim: 'pairs-2023', from: 'supported', to: 'partly' }],
      });
    });
  });

  it.each(['2026.2', '..', '../layers'])(
    'name the releases there are when asked for %s',
    (word) => {
      withTables(TINY_TABLES, (root) => {
        const { status, text } = run('diff', word, 'current', '--root', root);
        expect(status).toBe(1);
        expect(text).toMatch(/has no release .* → use one of current/);
      });
    },
  );

  it('release nothing that has findings', () => {
    const tables = changeTable(TINY_TABLES, PARKS, ',list-2024', ',rumour');
    withTables(tables, (root) => {
      expect(run('release', '--root', root).text).toContain('nothing was released');
      expect(readdirSync(root)).not.toContain('released');
    });
  });
});

describe('build', () => {
  it('removes the files of a layer that is gone, as the build before listed them', () => {
    withTables(TINY_TABLES, (root) => {
      const out = join(root, 'out');
      run('build', '--root', root, '--out', out);
      const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8');
      writeFileSync(join(out, 'SHA256SUMS'), `${sums}${'0'.repeat(64)}  gone.geojson\n`);
      for (const file of ['gone.geojson', 'view/gone.json', 'mine.geojson'])
        writeFileSync(join(out, file), '{}');
      const removed = ['gone.geojson', 'view/gone.json'];
      expect(runJson('build', '--root', root, '--out', out)).toMatchObject({ removed });
      expect(readdirSync(out)).toContain('mine.geojson');
      // Of each layer, and those of the region, the claims and the search.
      expect(readdirSync(join(out, 'view'))).toHaveLength(LAYERS.length + 3);
    });
  });
});
