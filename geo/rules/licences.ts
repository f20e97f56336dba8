import type { DatasetLayer, Rule } from '../lib/dataset';
import type { Finding } from '../lib/finding';
import { isCompatible, LAYER_LICENCES } from '../lib/licences';
import type { Source } from '../lib/model';

/** Each layer states its licence, and every dataset that it takes rows from allows that. */
export const licences: Rule = ({ layers, bibliography, places }) => {
  const datasets = (bibliography.value ?? []).filter((source) => source.class === 'dataset');
  const byId = new Map(datasets.map((source) => [source.id, source]));
  const ofPlaces = new Map(places.rows.map(({ value }) => [value.id, value.sources]));
  return layers.flatMap((layer) => checkLayer(layer, byId, ofPlaces));
};

function checkLayer(
  layer: DatasetLayer,
  datasets: ReadonlyMap<string, Source>,
  ofPlaces: ReadonlyMap<string, readonly string[]>,
): Finding[] {
  const { file, value } = layer.licence;
  if (value === null) return [];
  const { licence } = value;
  if (!LAYER_LICENCES.includes(licence)) {
    const message = `licence "${licence}" is not one that a layer can have`;
    const remedy = `use one of ${LAYER_LICENCES.join(', ')}, or add it to geo/lib/licences.ts`;
    return [{ rule: 'licences', file, message, remedy }];
  }
  return [...citedBy(layer, ofPlaces)].flatMap((id) => {
    const source = datasets.get(id);
    if (!source || isCompatible(source.licence, licence)) return [];
    const message = `dataset is under ${source.licence ?? 'an unknown licence'}, the layer under ${licence}`;
    const remedy = 'take the rows from another source, or state a licence that allows both';
    return [{ rule: 'licences', file, feature: id, message, remedy }];
  });
}

/** The sources that the layer's rows cite, and those of the places that it takes positions from. */
function citedBy(
  { tables }: DatasetLayer,
  ofPlaces: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const rows = [...tables.values()].flatMap(({ raw }) => raw);
  const cells = rows.flatMap((row) => [row.cells['sources'], row.cells['entry_sources']]);
  const places = rows.flatMap((row) => [row.cells['home'], row.cells['partner_place']]);
  return new Set([
    ...cells.flatMap((cell) => cell?.split('|') ?? []),
    ...places.flatMap((id) => ofPlaces.get(id ?? '') ?? []),
  ]);
}
