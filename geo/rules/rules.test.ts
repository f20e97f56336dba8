import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toBd09, toGcj02 } from '../lib/chinese-offset';
import { readDataset } from '../lib/read-dataset';
import { LAYERS } from '../layers/index';
import { TINY_TABLES, withTables } from '../testing/tiny-tables';
import { readExceptions } from './exceptions';
import { checkDataset, findAll } from './index';

const PORTS = 'layers/ports/facts.csv';
const TRAINS = 'layers/freight-trains/facts.csv';
const FLIGHTS = 'layers/flights/facts.csv';
const NODES = 'layers/freight-trains/nodes.csv';
const AIRPORTS = 'layers/airports/facts.csv';
const THROUGHPUT = 'layers/ports/throughput.csv';

/** The findings after replacing a text that occurs in a file of the tiny tables. */
function checkWith(file: string, from: string, to: string) {
  const before = TINY_TABLES[file] ?? '';
  if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`);
  const files = { ...TINY_TABLES, [file]: before.replace(from, () => to) };
  return withTables(files, (root) => checkDataset(readDataset(root, LAYERS)));
}

describe('checkDataset', () => {
  it('finds nothing in sound tables', () => {
    expect(withTables(TINY_TABLES, (root) => checkDataset(readDataset(root, LAYERS)))).toEqual([]);
  });

  it.each([
    ['schema', PORTS, ',river,CNNKG', ',lake,CNNKG', { row: 2, feature: 'nanjing' }],
    ['schema', PORTS, '32.2,118.9', '32.2,NaN', { row: 2 }],
    ['schema', PORTS, '32.2,118.9', '132.2,118.9', { row: 2 }],
    ['schema', 'region.json', '"2026-01-01"', '"tomorrow"', {}],
    ['schema', 'sources.json', '"official"', '"rumour"', { feature: 'list-2024' }],
    ['table', PORTS, 'entry_sources\n', 'entry_sources,colour\n', { row: 1 }],
    ['table', PORTS, 'longtan,', 'longtan', { row: 3 }],
    ['text', PORTS, 'part of Nanjing', 'part of <b>Nanjing</b>', { row: 3, feature: 'longtan' }],
    ['text', PORTS, 'part of Nanjing', 'part of \u202ENanjing', { row: 3 }],
    ['text', PORTS, 'part of Nanjing', 'part of Nanjing ', { row: 3 }],
    ['text', PORTS, 'part of Nanjing', '"part of\nNanjing"', { row: 3 }],
    ['text', 'sources.json', 'A list', 'A <i>list</i>', {}],
    ['text-language', PORTS, 'part of Nanjing', '属于南京港', { row: 3, feature: 'longtan' }],
    ['text-language', 'sources.json', 'A list', '友好城市名单', { feature: 'list-2024' }],
    ['schema', 'sources.json', '"title"', '"lang":"English","title"', { feature: 'list-2024' }],
    ['measures-named', 'measures.csv', 'trains,Trains', 'passengers,Trains', { row: 5 }],
    ['measures-named', THROUGHPUT, '12,Mt', '12,t', { row: 2, feature: 'nanjing' }],
    ['measures-named', THROUGHPUT, 'cargo_mt,', 'freight_mt,', { row: 2, feature: 'nanjing' }],
    [
      'one-table-per-series',
      'statistics.csv',
      'cargo_mt,tiny,2020,year,12,Mt',
      'trains,tiny,2020,year,12,trains',
      { feature: 'trains of tiny' },
    ],
    [
      'series-breaks',
      'series-breaks.csv',
      'sources',
      'sources\ncargo_mt,tiny,2020,wider,更广,list-2024',
      { row: 2, feature: 'tiny cargo_mt' },
    ],
    ['provenance', 'layers/overseas-parks/facts.csv', ',town,', ',nearby,', { row: 2 }],
    ['provenance', 'layers/overseas-parks/facts.csv', ',town,', ',,', { row: 2 }],
    ['unique-ids', PORTS, '\nlongtan,', '\nnanjing,', { row: 3, feature: 'nanjing' }],
    ['unique-ids', 'sources.json', '"points"', '"list-2024"', { feature: 'list-2024' }],
    ['known-references', PORTS, '龙潭,nanjing,', '龙潭,atlantis,', { row: 3, feature: 'longtan' }],
    ['known-references', PORTS, ',nanjing,river,,', ',atlantis,river,,', { row: 3 }],
    ['known-references', PORTS, 'points|list-2024', 'points|rumour', { row: 2 }],
    ['known-references', TRAINS, 'nanjing|half-way', 'nanjing|limbo', { row: 2 }],
    ['known-references', TRAINS, ',york,GB,', ',york,FR,', { row: 2 }],
    ['known-references', FLIGHTS, ',nanjing-lukou,york-gb', ',york-gb,york-gb', { row: 3 }],
    ['known-references', FLIGHTS, ',US,lax,', ',US,jfk,', { row: 2 }],
    ['known-references', THROUGHPUT, ',nanjing,2020', ',atlantis,2020', { row: 2 }],
    ['known-references', 'statistics.csv', ',tiny,2020', ',mars,2020', { row: 2 }],
    ['known-references', 'layers/ports/licence.json', '"ports"', '"airports"', {}],
    ['claim-layers', 'claims.csv', ',sister-cities,', ',cousin-cities,', { row: 2 }],
    ['sources-present', PORTS, ',list-2024,', ',,', { row: 3, feature: 'longtan' }],
    ['sources-present', PORTS, 'points|list-2024,list-2024', 'points|list-2024,', { row: 2 }],
    [
      'every-source-cited',
      'sources.json',
      '[{',
      '[{"id":"idle","title":"t","publisher":"p","url":null,"year":null,"class":"other","licence":null},{',
      { feature: 'idle' },
    ],
    ['one-position', 'places.csv', ',Nowhere,', ',York,', { row: 6, feature: 'nowhere-gb' }],
    ['positions', PORTS, '32.2,118.9', '39.9,116.4', { row: 2, feature: 'nanjing' }],
    ['positions', PORTS, '32.2,118.9', '118.9,32.2', { row: 2 }],
    ['positions', PORTS, '32.2,118.9', '32.2,', { row: 2 }],
    ['positions', 'layers/freight-trains/nodes.csv', '53.958,-1.083', '-1.083,53.958', { row: 4 }],
    ['rail-legs', TRAINS, 'half-way>york', 'nanjing>york', { row: 2 }],
    ['rail-legs', TRAINS, ',nanjing|half-way|york,', ',nanjing|york|half-way,', { row: 2 }],
    ['statistics', THROUGHPUT, '12,Mt', '12,tonnes', { row: 2 }],
    ['statistics', THROUGHPUT, ',2020,', ',1820,', { row: 2 }],
    ['licences', 'layers/ports/licence.json', 'CC-BY-4.0', 'WTFPL', {}],
    ['licences', 'layers/ports/licence.json', 'CC-BY-4.0', 'CC0-1.0', { feature: 'points' }],
    ['statistics', THROUGHPUT, ',2020,', ',2044,', { row: 2 }],
    ['cell-sizes', 'places.csv', ',points,points', `,${'x'.repeat(3000)},points`, { row: 3 }],
    ['both-languages', PORTS, '龙潭', 'Longtan', { row: 3, feature: 'longtan' }],
    ['both-languages', PORTS, ',龙潭', ',Long Tan', { row: 3, feature: 'longtan' }],
    ['both-languages', PORTS, ',Longtan,', ',龙潭,', { row: 3, feature: 'longtan' }],
    ['both-languages', PORTS, 'Nanjing port of entry', '', { row: 2, feature: 'nanjing' }],
    ['country-of-point', 'places.csv', '53.95763,-1.08271', '48.85,2.35', { feature: 'york-gb' }],
    ['country-of-point', NODES, '52,40', '52,4', { row: 3, feature: 'half-way' }],
    ['home-outline', PORTS, '32.2,118.9', '30.9,119.3', { row: 2, feature: 'nanjing' }],
    ['home-outline', PORTS, '32.2,118.9', '34.7,119.4', { row: 2, feature: 'nanjing' }],
    ['shifted-positions', AIRPORTS, '31.73503', '31.835', { feature: 'nanjing-lukou' }],
    ['dates', AIRPORTS, '1997-07-01', '2026-01-02', { row: 2, feature: 'nanjing-lukou' }],
    ['dates', AIRPORTS, '1997-07-01', '1797-07-01', { row: 2 }],
    ['dates', PORTS, ',1986,', ',2027,', { row: 2, feature: 'nanjing' }],
    ['measure-units', 'statistics.csv', '12,Mt', '12,t', { row: 2, feature: 'tiny' }],
    [
      'near-each-other',
      PORTS,
      '龙潭,nanjing,nanjing,river,,32.19,119.07',
      '龙潭,nanjing,,river,,32.2001,118.9001',
      { row: 3 },
    ],
    ['property-sizes', PORTS, 'part of Nanjing', 'x'.repeat(3000), { row: 3, feature: 'longtan' }],
  ])('%s: names the fault in %s where %j became %j', (rule, file, from, to, place) => {
    const found = checkWith(file, from, to);
    expect(found).toContainEqual(expect.objectContaining({ rule, file: `geo/${file}`, ...place }));
  });

  it('knows the shift of a Chinese map from an error of the hand', () => {
    const from = '31.73503,118.86595';
    for (const [name, convert] of [
      ['GCJ-02', toGcj02],
      ['BD-09', toBd09],
    ] as const) {
      const [lng, lat] = convert([118.86595, 31.73503]);
      const found = checkWith(AIRPORTS, from, `${lat.toFixed(5)},${lng.toFixed(5)}`);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ rule: 'shifted-positions', row: 2 });
      expect(found[0]?.message).toContain(name);
    }
    // A new survey of the runway moves the point by some metres.
    expect(checkWith(AIRPORTS, from, '31.7352,118.8661')).toEqual([]);
  });

  it('lets an area lie on its port, and points that stand in for a place share it', () => {
    expect(checkWith(PORTS, '32.19,119.07', '32.2,118.9')).toEqual([]);
  });

  const totalsWith = (...rows: string[]) => {
    const row = 'cargo_mt,nanjing,2020,year,12,Mt,exact,list-2024,';
    const found = checkWith(THROUGHPUT, row, [row, ...rows].join('\n'));
    return found.map(({ rule, file, row: line }) => [rule, file, line]);
  };

  it('finds a whole that is less than its parts', () => {
    const figure = (cells: string) => `${cells},Mt,exact,list-2024,`;
    const throughput = `geo/${THROUGHPUT}`;
    expect(totalsWith(figure('cargo_mt,longtan,2020,year,12'))).toEqual([]);
    expect(totalsWith(figure('cargo_mt,longtan,2020,year,13'))).toEqual([
      ['totals', throughput, 2],
    ]);
    expect(totalsWith(figure('foreign_trade_mt,nanjing,2020,year,13'))).toHaveLength(1);
    expect(totalsWith(figure('cargo_mt,nanjing,2020,Jan-Nov,13'))).toHaveLength(1);
    expect(totalsWith('cargo_mt,longtan,2020,year,13,Mt,upper,list-2024,')).toEqual([]);
  });

  it('asks for equality only where the parts are all of it', () => {
    const train = (measure: string, value: number) =>
      `${measure},nanjing,2020,year,${value},trains,exact,list-2024,`;
    const rows = [train('trains', 10), train('trains_inbound', 4), train('trains_outbound', 5)];
    expect(totalsWith(...rows)).toEqual([['totals', `geo/${THROUGHPUT}`, 3]]);
    expect(totalsWith(...rows.slice(0, 2))).toEqual([]);
  });

  it('needs each exception that it makes in the region’s own tables', () => {
    const dataset = readDataset(join(import.meta.dirname, '..'), LAYERS);
    const named = (rule: string, file: string, feature = '') => `${rule} ${file} ${feature}`;
    const found = new Set(
      findAll(dataset).map(({ rule, file, feature }) => named(rule, file, feature)),
    );
    for (const { rule, file, feature, reason } of readExceptions()) {
      expect(found).toContain(named(rule, file, feature));
      expect(reason.length).toBeGreaterThan(20);
    }
  });

  it('asks two figures for the same thing to explain each other', () => {
    const row = 'cargo_mt,nanjing,2020,year,12,Mt,exact,list-2024,';
    const other = row.replace(',12,', ',13,');
    const silent = checkWith(THROUGHPUT, row, `${row}\n${other}`);
    expect(silent.map(({ row: line }) => line)).toEqual([2, 3]);
    expect(checkWith(THROUGHPUT, row, `${row}port office\n${other}ministry`)).toEqual([]);
    const repeated = checkWith(THROUGHPUT, row, `${row}port office\n${row}ministry`);
    expect(repeated.map(({ message }) => message)).toEqual(['repeats row 3', 'repeats row 2']);
  });

  it.each(['partners.csv', 'sources.json', 'region.json'])(
    'brings one finding when %s is missing, not one for each row that needs it',
    (file) => {
      const files = Object.fromEntries(Object.entries(TINY_TABLES).filter(([key]) => key !== file));
      const found = withTables(files, (root) => checkDataset(readDataset(root, LAYERS)));
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ rule: 'files', file: `geo/${file}` });
    },
  );
});
