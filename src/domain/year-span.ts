/** Years that a slider runs over, and the steps of its play button. */
import type { AtlasFeature } from '../../geo/lib/model';
import { yearOf } from './select-layer';
import type { YearSpan } from './view';

/** From the oldest to the newest year of any dated feature; null where nothing is dated. */
export function yearsOf(
  layers: readonly { features: readonly AtlasFeature[]; dateField: string | undefined }[],
): YearSpan | null {
  const years = layers.flatMap(({ features, dateField }) =>
    features.map((feature) => yearOf(feature, dateField)).filter((year) => year !== null),
  );
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** Both ends within the limits and in their order; the end that was not moved gives way. */
export function moveEnd(
  span: YearSpan,
  end: 'from' | 'to',
  year: number,
  limits: YearSpan,
): YearSpan {
  const kept = Math.min(Math.max(Math.round(year), limits.from), limits.to);
  return end === 'from'
    ? { from: kept, to: Math.max(kept, span.to) }
    : { from: Math.min(span.from, kept), to: kept };
}

/**
 * The next picture of a history that is played: the span grows by a year, and begins again where
 * it has reached the end.
 */
export function nextYear(span: YearSpan, limits: YearSpan): YearSpan {
  const from = span.from;
  return span.to >= limits.to ? { from, to: from } : { from, to: span.to + 1 };
}
