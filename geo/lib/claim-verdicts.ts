/**
 * What the atlas finds of a claim: its own count, and an independent figure of the tables. Nothing
 * here is stored; both are computed at each build and held against the verdict in `claims.csv`.
 */
import { distinctValues, parseFilters, selectFeatures } from '../../src/domain/selection';
import { findFigure } from './claim-figures';
import type { Dataset, DatasetLayer } from './dataset';
import type { Statistic, Verdict } from './model';
import type { ClaimRow } from './shared-schemas';

/** What was found of one claim. */
export interface ClaimFindings {
  /** What the query counts; null without one. */
  readonly counted: number | null;
  /** The independent figure in the unit of the claim; null where none is named or none is single. */
  readonly figure: number | null;
  /** What follows from the numbers; null where they do not decide and the table's word stands. */
  readonly computed: Verdict | null;
  /** Sources that the row names, and those of the figure. */
  readonly independentSources: readonly string[];
  /** What is wrong with the row's own query, count or figure. */
  readonly faults: readonly string[];
}

const DISTINCT = /^distinct:([a-z_]+)$/;
/** A figure that misses the claim by less has been rounded or counted at another date. */
const NEAR = 0.05;

export function findOfClaim(claim: ClaimRow, dataset: Dataset): ClaimFindings {
  const count = countOf(claim, dataset);
  const named = claim.figure === null ? null : findFigure(claim.figure, dataset);
  const figure = named === null || 'fault' in named ? null : named;
  const faults = [count.fault, named !== null && 'fault' in named ? named.fault : null].filter(
    (fault) => fault !== null,
  );
  const byCount =
    claim.answers === 'comparable' && count.value !== null
      ? verdictOfCount(claim.value, count.value)
      : null;
  const byFigure = figure === null ? null : verdictOfFigure(claim, figure, figure.value);
  return {
    counted: count.value,
    figure: figure?.value ?? null,
    computed: faults.length > 0 ? null : (byCount ?? byFigure),
    // Who bears the figure out must be named, also where the row leaves it to the tables.
    independentSources: [...new Set([...claim.independent_sources, ...(figure?.sources ?? [])])],
    faults,
  };
}

/** As many as claimed or more; fewer; none. */
export function verdictOfCount(claimed: number, counted: number): Verdict {
  if (counted >= claimed) return 'supported';
  return counted > 0 ? 'partly' : 'not-supported';
}

/**
 * Whether a figure bears a claim out, read as the claim is worded: "more than" asks for as much,
 * "nearly" for a little less at the most, and a plain claim for the same number in its own digits.
 */
export function verdictOfFigure(
  { value: claimed, qualifier }: Pick<ClaimRow, 'value' | 'qualifier'>,
  { bound }: Pick<Statistic, 'bound'>,
  value: number,
): Verdict {
  const miss = Math.abs(value - claimed) / claimed;
  if (/^(more than|over)/.test(qualifier ?? '')) {
    if (bound !== 'upper' && value >= claimed) return 'supported';
  } else if (/^(nearly|about)/.test(qualifier ?? '')) {
    if (miss <= NEAR) return 'supported';
  } else if (bound !== 'upper' && Number(value.toFixed(decimalsOf(claimed))) === claimed) {
    return 'supported';
  }
  return miss <= NEAR ? 'partly' : 'not-supported';
}

interface Count {
  readonly value: number | null;
  readonly fault: string | null;
}

function countOf({ query, counts }: ClaimRow, { layers }: Dataset): Count {
  if (query === null && counts === null) return { value: null, fault: null };
  if (query === null || counts === null) {
    return { value: null, fault: 'query and counts stand together or not at all' };
  }
  const { filters, dropped } = parseFilters(query);
  if (dropped.length > 0) return { value: null, fault: `query: cannot read ${dropped.join(', ')}` };
  const named = new Set(filters.map(({ layer }) => layer));
  const [only] = named;
  const layer = layers.find(({ room }) => room.id === only);
  if (named.size !== 1 || !layer) {
    return { value: null, fault: `query: names no layer, or several: ${[...named].join(', ')}` };
  }
  const unknown = filters.map(({ field }) => field).filter((field) => !isField(field, layer));
  if (unknown.length > 0) return { value: null, fault: `query: no field ${unknown.join(', ')}` };
  const { features, statistics } = layer.build;
  const selected = selectFeatures({ layer: layer.room.id, features, statistics }, filters);
  const [, field] = DISTINCT.exec(counts) ?? [];
  if (field !== undefined && !isField(field, layer)) {
    return { value: null, fault: `counts: no field ${field}` };
  }
  if (field !== undefined) return { value: distinctValues(selected, field).size, fault: null };
  if (counts === 'features') return { value: selected.length, fault: null };
  return { value: null, fault: `counts: "${counts}" is neither features nor distinct:<field>` };
}

/** A misspelt field would keep nothing, and read as a count of nought. */
function isField(field: string, { build }: DatasetLayer): boolean {
  if (field === 'mapped') return true;
  return field.startsWith('figure.')
    ? build.statistics.some(({ measure }) => `figure.${measure}` === field)
    : build.features.some(({ properties }) => Object.hasOwn(properties, field));
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
