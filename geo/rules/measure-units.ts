import { allTables, type Rule } from '../lib/dataset';
import type { Finding } from '../lib/finding';

/** What the end of a measure's name says about its unit. */
const ENDINGS: readonly (readonly [ending: string, unit: string])[] = [
  ['_cny_bn', 'CNY bn'],
  ['_cny_tn', 'CNY tn'],
  ['_usd_bn', 'USD bn'],
  ['_mt', 'Mt'],
  ['_t', 't'],
  ['_teu', 'TEU'],
  ['_pct', '%'],
];

/** A measure has one unit everywhere, and the one that its name says. */
export const measureUnits: Rule = (dataset) => {
  const first = new Map<string, { unit: string; file: string; row: number }>();
  return allTables(dataset).flatMap(({ file, raw, schema }) => {
    if (!('measure' in schema.entries) || !('subject' in schema.entries)) return [];
    return raw.flatMap(({ row, cells }): Finding[] => {
      const { measure = '', unit = '', subject = '' } = cells;
      const seen = first.get(measure) ?? { unit, file, row };
      first.set(measure, seen);
      const due = unitOf(measure) ?? seen.unit;
      if (unit === due) return [];
      const why = unitOf(measure) ? 'by its name' : `in ${seen.file}:${seen.row}`;
      const message = `unit of ${measure} is "${unit}" here and "${due}" ${why}`;
      const remedy = 'convert the value, or name another measure';
      return [{ rule: 'measure-units', file, row, feature: subject, message, remedy }];
    });
  });
};

function unitOf(measure: string): string | null {
  // `ports_over_100_mt` counts ports: there the unit belongs to the number.
  if (/_\d+_[a-z]+$/.test(measure)) return null;
  return ENDINGS.find(([ending]) => measure.endsWith(ending))?.[1] ?? null;
}
