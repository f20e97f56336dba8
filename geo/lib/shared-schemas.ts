/** Rows of the tables that all layers share. The JSON files are in `documents.ts`. */
import * as v from 'valibot';
import * as cell from './cells';
import { BOUNDS, VERDICTS } from './model';

export const placeRow = v.object({
  id: cell.slug,
  name: cell.text,
  name_zh: cell.optionalText,
  side: cell.oneOf(['home', 'partner']),
  level: cell.oneOf(['province', 'prefecture', 'county', 'partner']),
  parent: cell.optionalPlace,
  country: cell.partner,
  region: cell.optionalText,
  lat: cell.optional(cell.latitude),
  lng: cell.optional(cell.longitude),
  position_basis: cell.optionalText,
  sources: cell.sources,
});
export type PlaceRow = v.InferOutput<typeof placeRow>;

export const partnerRow = v.object({
  code: cell.country,
  name: cell.text,
  name_zh: cell.text,
  continent: cell.oneOf(['africa', 'americas', 'asia', 'europe', 'oceania']),
  label_lat: cell.latitude,
  label_lng: cell.longitude,
  note: cell.optionalText,
  sources: cell.sources,
});
export type PartnerRow = v.InferOutput<typeof partnerRow>;

const measure = v.pipe(
  cell.text,
  v.regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, (issue) => `"${issue.input}" is not in snake case`),
);

/** `geo/measures.csv`: what figures are called in both languages. */
export const measureRow = v.object({
  measure,
  name: cell.text,
  name_zh: cell.text,
  unit: cell.text,
  /** Empty where the unit is a symbol that both languages write. */
  unit_zh: cell.optionalText,
});
export type MeasureRow = v.InferOutput<typeof measureRow>;

/** `geo/search-words.csv`: what people look for when they mean a measure, in any language. */
export const searchWordRow = v.object({ word: cell.text, measure });
export type SearchWordRow = v.InferOutput<typeof searchWordRow>;

/** `geo/series-breaks.csv`: from this year on, the figures of a series count something else. */
export const seriesBreakRow = v.object({
  measure,
  /** As published: a place, a scope, or `ports.nantong`. */
  series: v.pipe(
    cell.text,
    v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/, (issue) => `"${issue.input}" is no subject of figures`),
  ),
  year: cell.year,
  reason: cell.text,
  reason_zh: cell.text,
  sources: cell.sources,
});
export type SeriesBreakRow = v.InferOutput<typeof seriesBreakRow>;

/** `geo/statistics.csv` and the series of the layers. */
export const statisticRow = v.object({
  measure,
  subject: cell.slug,
  year: cell.year,
  period: cell.text,
  value: cell.number,
  unit: cell.text,
  bound: cell.oneOf(BOUNDS),
  sources: cell.sources,
  note: cell.optionalText,
});
export type StatisticRow = v.InferOutput<typeof statisticRow>;

export const claimRow = v.object({
  id: cell.slug,
  action: cell.optionalText,
  layer: cell.optional(cell.slug),
  measure: cell.text,
  value: cell.number,
  unit: cell.text,
  period: cell.text,
  qualifier: cell.optionalText,
  statement: cell.text,
  statement_zh: cell.text,
  /** Filters as in a link, over one layer; see `src/domain/selection.ts`. */
  query: cell.optionalText,
  /** `features`, or `distinct:<field>`. */
  counts: cell.optionalText,
  answers: cell.optional(cell.oneOf(['comparable', 'not-comparable'])),
  /** `measure:subject:year/divisor`, or `growth:` or `share:` of two; see `claim-figures.ts`. */
  figure: cell.optionalText,
  independent: cell.optionalText,
  independent_sources: cell.sources,
  verdict: cell.oneOf(VERDICTS),
  reason: cell.text,
  reason_zh: cell.text,
  sources: cell.sources,
});
export type ClaimRow = v.InferOutput<typeof claimRow>;
