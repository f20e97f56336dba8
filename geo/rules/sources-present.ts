import { allTables, type Rule } from '../lib/dataset';

/** No fact without a source: each row cites one, and so does the port of entry of a row. */
export const sourcesPresent: Rule = (dataset) =>
  allTables(dataset).flatMap(({ file, raw, schema }) => {
    // Names of measures are words of ours, not facts.
    if (!('sources' in schema.entries)) return [];
    return raw.flatMap(({ row, cells }) => {
      const feature = cells['id'] ?? cells['code'] ?? cells['subject'] ?? '';
      const finding = { rule: 'sources-present', file, row, feature };
      const remedy = 'write the ids of its sources, separated by |';
      const lacks: string[] = [];
      if (!cells['sources']) lacks.push('cites no source');
      if (cells['entry_name'] && !cells['entry_sources'])
        lacks.push('cites no source for its port of entry (entry_sources)');
      return lacks.map((message) => ({ ...finding, message, remedy }));
    });
  });
