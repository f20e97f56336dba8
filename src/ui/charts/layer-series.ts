/** The series of one chart of a layer: subjects that have figures, with their names. */
import type { Statistic } from '../../../geo/lib/model';
import { nameOf } from '../../domain/feature-list';
import { localName } from '../../domain/format';
import type { Lang } from '../../domain/view';
import type { LoadedRegion } from '../../data/load';
import type { FigureChart } from '../../layers/charts';
import type { LayerData } from '../../layers/definition';
import type { SeriesInput } from './drawn-series';

interface Subject {
  readonly id: string;
  readonly label: string;
}

interface Context {
  /** Id of the layer. */
  readonly layer: string;
  readonly data: LayerData;
  readonly region: LoadedRegion | null;
  readonly lang: Lang;
}

export function layerSeries(chart: FigureChart, context: Context): readonly SeriesInput[] {
  const figures = bySubject(context.data.statistics, chart.measure);
  return subjectsOf(chart.subjects, context).flatMap(({ id, label }) => {
    const own = figures.get(id);
    return own === undefined ? [] : [{ id, label, figures: own }];
  });
}

function subjectsOf(
  subjects: FigureChart['subjects'],
  { layer, data, region, lang }: Context,
): readonly Subject[] {
  if (subjects === 'features') {
    return data.features.map((feature) => ({
      id: `${layer}.${feature.properties.id}`,
      label: localName(nameOf(feature), lang).text,
    }));
  }
  if (subjects === 'region') {
    if (region === null) return [];
    const { id, name } = region.config;
    return [{ id, label: localName(name, lang).text }];
  }
  return subjects.map((id) => {
    const place = region?.places.get(id);
    const name = place && localName({ en: place.name, zh: place.name_zh }, lang).text;
    return { id, label: name ?? id };
  });
}

function bySubject(
  statistics: readonly Statistic[],
  wanted: string,
): ReadonlyMap<string, readonly Statistic[]> {
  const groups = new Map<string, Statistic[]>();
  for (const figure of statistics) {
    if (figure.measure !== wanted) continue;
    const group = groups.get(figure.subject);
    if (group) group.push(figure);
    else groups.set(figure.subject, [figure]);
  }
  return groups;
}
