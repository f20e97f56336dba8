import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAYERS } from '../layers/index';
import { checkDataset } from '../rules/index';
import { copyTables, editTable, setCell } from '../testing/copy-tables';
import { findOfClaim, verdictOfCount, verdictOfFigure } from './claim-verdicts';
import type { Dataset } from './dataset';
import { rowsOf } from './layer-room';
import { readDataset } from './read-dataset';

const GEO = join(import.meta.dirname, '..');
let real: Dataset;
beforeAll(() => {
  real = readDataset(GEO, LAYERS);
});

function claimOf(dataset: Dataset, id: string) {
  const claim = rowsOf(dataset.claims.rows).find((each) => each.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
}

describe('the ledger', () => {
  it('has a verdict and a reason in both languages for every claim', () => {
    const claims = rowsOf(real.claims.rows);
    expect(claims).toHaveLength(97);
    for (const { reason, reason_zh: reasonZh } of claims) {
      expect(reason).toMatch(/\S/);
      expect(reasonZh).toMatch(/\p{Script=Han}/u);
    }
  });

  it.each([
    ['airports', 9],
    ['sister-pairs', 289],
    ['sister-countries', 65],
    ['development-zones', 33],
    ['customs-areas', 17],
    ['ftz-areas', 3],
    ['ports-100mt', 9],
    ['open-ports', 16],
    ['train-countries', 18],
    ['cooperation-parks', 10],
    ['lighthouse-factories', 2],
    ['parks-count', 1],
  ])('counts %s by its query: %i', (id, counted) => {
    expect(findOfClaim(claimOf(real, id), real).counted).toBe(counted);
  });

  it('finds the whole year among its parts, and divides it into the unit of the claim', () => {
    const { figure, computed } = findOfClaim(claimOf(real, 'trade-2023'), real);
    expect(figure).toBe(5.25);
    expect(computed).toBe('supported');
  });

  it.each([
    ['trains-growth', (100 * 2123) / 1973 - 100],
    ['bri-trade-share', (100 * 2250) / 5250],
    ['trade-growth-since-2012', (100 * 5250) / 3459.82 - 100],
  ])('works %s out of two figures', (id, value) => {
    const found = findOfClaim(claimOf(real, id), real);
    expect(found.figure).toBeCloseTo(value, 9);
    expect(found.computed).toBe('supported');
  });

  it('names a source besides the claim’s own for everything that it calls supported', () => {
    for (const claim of rowsOf(real.claims.rows)) {
      const { counted, independentSources } = findOfClaim(claim, real);
      expect(independentSources, claim.id).not.toContain('provincial-leadership-article-2024');
      if (claim.verdict !== 'supported' || (claim.answers === 'comparable' && counted !== null))
        continue;
      expect(independentSources.length, claim.id).toBeGreaterThan(0);
    }
  });
});

describe('a changed fact', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claims-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('changes the count and the verdict, and the check says where and what to write', () => {
    copyTables(GEO, folder);
    cpSync(join(GEO, 'basemap'), join(folder, 'basemap'), { recursive: true });
    editTable(folder, 'layers/airports/facts.csv', (lines) => {
      setCell(lines, 2, 'entry_name', '');
      setCell(lines, 2, 'entry_name_zh', '');
    });
    const changed = readDataset(folder, LAYERS);
    expect(findOfClaim(claimOf(changed, 'airports'), changed)).toMatchObject({
      counted: 8,
      computed: 'partly',
    });
    expect(checkDataset(changed)).toContainEqual(
      expect.objectContaining({
        rule: 'claim-verdicts',
        file: 'geo/claims.csv',
        feature: 'airports',
        message: 'verdict is supported, but 8 found of 9 claimed make it partly',
      }),
    );
  });
});

describe('faults of a row', () => {
  const base = { query: null, counts: null, answers: null, figure: null } as const;
  it.each([
    [{ query: 'f.ports.kind=sea' }, /together/],
    [{ query: 'nonsense', counts: 'features' }, /cannot read nonsense/],
    [{ query: 'f.atlantis.kind=sea', counts: 'features' }, /no layer/],
    [{ query: 'f.ports.kind=sea', counts: 'half' }, /neither/],
    [{ query: 'f.ports.knd=sea', counts: 'features' }, /no field knd/],
    [{ query: 'f.ports.figure.cargo=1..', counts: 'features' }, /no field figure.cargo/],
    [{ query: 'f.ports.kind=sea', counts: 'distinct:constructor' }, /no field constructor/],
    [{ figure: 'growth:trains:jiangsu:2022~nonsense' }, /not measure/],
    [{ figure: 'share:cargo_mt:jiangsu:2023~cargo_mt:china:2023' }, /rests on a bound/],
    [{ figure: 'trade' }, /not measure/],
    [{ figure: 'no_such:jiangsu:2023' }, /0 rows/],
    [{ figure: 'gdp_cny_bn:jiangsu:2019' }, /2 rows/],
  ])('%o is named', (cells, message) => {
    const claim = { ...claimOf(real, 'airports'), ...base, ...cells };
    const { faults, computed } = findOfClaim(claim, real);
    expect(faults.join()).toMatch(message);
    expect(computed).toBeNull();
  });
});

describe('verdicts', () => {
  it('of a count never grow worse when more is found', () => {
    const order = ['not-supported', 'partly', 'supported'];
    const nat = fc.nat(1000);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), nat, nat, (claimed, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const rank = (count: number) => order.indexOf(verdictOfCount(claimed, count));
        expect(rank(more)).toBeGreaterThanOrEqual(rank(less));
      }),
    );
  });

  it.each([
    ['in its own digits', 12.82, null, 'rounded', 12.8204, 'supported'],
    ['a little off', 12.82, null, 'exact', 12.5, 'partly'],
    ['far off', 12.82, null, 'exact', 9, 'not-supported'],
    ['more than, and as much', 17, 'more than', 'lower', 17, 'supported'],
    ['more than, and less', 17, 'more than', 'exact', 16.5, 'partly'],
    ['nearly, and a little less', 3.4, 'nearly', 'exact', 3.36, 'supported'],
    ['the figure is an upper bound', 60000, null, 'upper', 60000, 'partly'],
  ] as const)('of a figure %s', (_how, value, qualifier, bound, figure, verdict) => {
    expect(verdictOfFigure({ value, qualifier }, { bound }, figure)).toBe(verdict);
  });
});
