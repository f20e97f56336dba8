/** What a layer's panel draws over time; each chart has its table and its files. */
import type { Bilingual } from '../domain/layer-data';

/** Figures of the statistics, by year. */
export interface FigureChart {
  readonly kind: 'figures';
  readonly measure: string;
  readonly unit: Bilingual;
  readonly title: Bilingual;
  /** The region as a whole, every feature of the layer, or subjects by name (`suzhou`). */
  readonly subjects: 'region' | 'features' | readonly string[];
}

/** The layer's features, counted by the year of a date. */
export interface FeatureCountChart {
  readonly kind: 'counts';
  /** Property with an ISO 8601 date, possibly cut to year or month. */
  readonly field: string;
  readonly title: Bilingual;
}

export type ChartDefinition = FigureChart | FeatureCountChart;
