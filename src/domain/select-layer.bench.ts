/** What one change of the selection costs: all eight layers with 10,000 features each. */
import { bench, describe } from 'vitest';
import type { AtlasFeature } from '../../geo/lib/model';
import { NOTHING_NARROWED, selectLayer, type Narrowing } from './select-layer';
import { parseFilters } from './selection';

const COUNTRIES = ['JP', 'KR', 'DE', 'US', 'KZ', 'RU'] as const;
const PLACES = ['nanjing', 'suzhou', 'wuxi', 'xuzhou'] as const;
const LAYERS = Array.from({ length: 8 }, (_, index) => `layer-${index}`);

const features = Array.from({ length: 10_000 }, (_, index): AtlasFeature => {
  const properties = {
    ...{ id: `f-${index}`, name: `Feature ${index}`, name_zh: `要素${index}` },
    home: PLACES[index % PLACES.length] ?? null,
    partner_place: null,
    partner: COUNTRIES[index % COUNTRIES.length] ?? null,
    level: index % 3 === 0 ? 'county' : 'province',
    established: index % 5 === 0 ? null : String(1978 + (index % 47)),
  };
  return { type: 'Feature', id: properties.id, geometry: null, properties };
});
const data = new Map(LAYERS.map((id) => [id, { features: [...features], statistics: [] }]));

function selectAll(narrowing: Narrowing): number {
  let kept = 0;
  for (const id of LAYERS) {
    const layer = data.get(id);
    if (!layer) continue;
    const rules = { id, dateField: 'established' };
    kept += selectLayer(rules, layer, narrowing, null, () => null).features.length;
  }
  return kept;
}

describe('all eight layers at 10,000 features', () => {
  const { filters } = parseFilters(LAYERS.map((id) => `f.${id}.level=county`).join('&'));
  bench('nothing narrows', () => void selectAll(NOTHING_NARROWED));
  bench('a country', () => void selectAll({ ...NOTHING_NARROWED, partner: 'JP' }));
  bench('a filter in each layer', () => void selectAll({ ...NOTHING_NARROWED, filters }));
  bench('years', () => {
    selectAll({ ...NOTHING_NARROWED, years: { from: 1990, to: 2010 } });
  });
  bench('words', () => void selectAll({ ...NOTHING_NARROWED, text: 'feature 77' }));
  bench('all at once', () => {
    const years = { from: 1990, to: 2010 };
    selectAll({ filters, partner: 'JP', home: 'nanjing', years, text: '7' });
  });
});
