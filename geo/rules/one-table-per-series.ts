import type { Rule } from '../lib/dataset';
import { rowsOf } from '../lib/layer-room';
import type { Statistic } from '../lib/model';

/**
 * Figures of one measure and subject stand in the tables of one layer, or in the shared one.
 * Published in one file, containers of ports and of trains would else read as one series.
 */
export const oneTablePerSeries: Rule = ({ statistics, layers }) => {
  const owners = new Map<string, string>();
  const rooms: [owner: string, figures: readonly Statistic[]][] = [
    ...layers.map(({ room, build }): [string, readonly Statistic[]] => [
      `geo/layers/${room.id}`,
      build.statistics,
    ]),
    [statistics.file, rowsOf(statistics.rows)],
  ];
  return rooms.flatMap(([file, figures]) => {
    const series = new Set(figures.map(({ measure, subject }) => `${measure} of ${subject}`));
    return [...series].flatMap((key) => {
      const owner = owners.get(key);
      owners.set(key, owner ?? file);
      if (owner === undefined) return [];
      const message = `figures of ${key} stand in ${owner} as well`;
      const remedy = 'name one of the measures apart in geo/measures.csv, or keep one table';
      return [{ rule: 'one-table-per-series', file, feature: key, message, remedy }];
    });
  });
};
