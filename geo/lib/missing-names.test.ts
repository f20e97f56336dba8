import { expect, it } from 'vitest';
import { LAYERS } from '../layers/index';
import { TINY_TABLES, withTables } from '../testing/tiny-tables';
import { missingNames } from './missing-names';
import { readDataset } from './read-dataset';

const counted = withTables(TINY_TABLES, (root) => missingNames(readDataset(root, LAYERS)));
const of = (file: string, column: string) =>
  counted.find((each) => each.file === file && each.column === column);

it('counts the names that are there in English alone', () => {
  expect(of('geo/places.csv', 'name_zh')).toMatchObject({ missing: 2, rows: 5 });
  expect(of('geo/partners.csv', 'name_zh')).toMatchObject({ missing: 0 });
});

it('counts nothing where there is no English text either', () => {
  const brands = of('geo/layers/freight-trains/facts.csv', 'brand_zh');
  expect(brands).toMatchObject({ missing: 0, rows: 0 });
});

it('leaves out units that are symbols', () => {
  expect(of('geo/measures.csv', 'unit_zh')).toBeUndefined();
});
