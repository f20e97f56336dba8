import { allTables, type Rule } from '../lib/dataset';

/** A bibliography entry that nothing rests on is a leftover, or a citation that was forgotten. */
export const everySourceCited: Rule = (dataset) => {
  const cited = new Set(
    allTables(dataset).flatMap(({ raw }) =>
      raw.flatMap(({ cells }) =>
        [cells['sources'], cells['entry_sources'], cells['independent_sources']].flatMap(
          (cell) => cell?.split('|') ?? [],
        ),
      ),
    ),
  );
  const { file, value } = dataset.bibliography;
  return (value ?? [])
    .filter(({ id }) => !cited.has(id))
    .map(({ id }) => ({
      rule: 'every-source-cited',
      file,
      feature: id,
      message: 'no row cites this source',
      remedy: 'cite it where it was used, or remove it',
    }));
};
