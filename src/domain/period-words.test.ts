import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { LAYERS } from '../../geo/layers/index';
import { readDataset } from '../../geo/lib/read-dataset';
import { periodInChinese } from './period-words';

it.each([
  ['2023', '2023年'],
  ['2012-2023', '2012—2023年'],
  ['to 2023', '截至2023年'],
  ['since 2013', '2013年以来累计'],
  ['Aug', '8月'],
  ['Jan-Jun', '1—6月'],
  ['to 18 Dec', '截至12月18日'],
  ['to mid-Dec', '截至12月中旬'],
  ['to about 12 Dec', '截至约12月12日'],
  ['as of Nov', '截至11月'],
  ['as of 25 Apr', '截至4月25日'],
  ['as of year end', '年末'],
  ['mid-year', '年中'],
  ['ten years to Dec', '截至12月的十年累计'],
  ['spring', 'spring'],
])('reads "%s" as %s', (period, words) => {
  expect(periodInChinese(period)).toBe(words);
});

it('has words for every period of the figures', () => {
  const root = fileURLToPath(new URL('../../geo', import.meta.url));
  const { regionFigures, layers } = readDataset(root, LAYERS);
  const figures = [...regionFigures, ...layers.flatMap(({ build }) => build.statistics)];
  const periods = new Set(figures.map(({ period }) => period).filter((each) => each !== 'year'));
  expect([...periods].filter((each) => /[A-Za-z]/.test(periodInChinese(each)))).toEqual([]);
});
