import type { Rule } from '../lib/dataset';

/** A change of scope cuts a series that is there: it has figures before that year and from it on. */
export const seriesBreaks: Rule = ({ seriesBreaks: { file, rows }, regionFigures, layers }) => {
  const figures = [...regionFigures, ...layers.flatMap(({ build }) => build.statistics)];
  return rows.flatMap(({ row, value: { measure, series, year } }) => {
    const years = figures
      .filter((figure) => figure.measure === measure && figure.subject === series)
      .map((figure) => figure.year);
    if (years.some((each) => each < year) && years.some((each) => each >= year)) return [];
    return [
      {
        rule: 'series-breaks',
        file,
        row,
        feature: `${series} ${measure}`,
        message: `has no figures on both sides of ${year}`,
        remedy: 'correct measure, series or year, or remove the row',
      },
    ];
  });
};
