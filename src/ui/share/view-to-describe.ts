import type { ViewToDescribe } from '../../domain/describe-view';
import { facetOptions } from '../../domain/facets';
import { filterLabel, valueLabel } from '../../domain/filter-words';
import { localName } from '../../domain/format';
import { NOTHING_NARROWED } from '../../domain/select-layer';
import type { LayerDefinition } from '../../layers/definition';
import { narrowingMessages } from '../../messages/narrowing';
import type { Atlas } from '../../state/atlas.svelte';
import { lensTitle } from '../panels/lens-title';
import { exactLink } from './exact-link';

const MOST_NAMED = 3;

/** What the description of the view says: the visible layers that are loaded, as they are narrowed. */
export function viewToDescribe(atlas: Atlas): ViewToDescribe {
  const { view, narrowing } = atlas;
  const config = atlas.data.region.value?.config;
  const { partner, home, years } = narrowing;
  const words = narrowingMessages(view.lang);
  return {
    lang: view.lang,
    regionName: config ? localName(config.name, view.lang).text : '',
    layers: atlas.layers
      .filter(({ id }) => view.isVisible(id))
      .flatMap((layer) => describeLayer(atlas, layer)),
    lens: partner === null && home === null ? null : lensTitle(atlas),
    years: years === null ? null : words.years(years.from, years.to),
    url: exactLink(atlas),
    release: config?.release ?? '',
    date: config?.released ?? '',
  };
}

function describeLayer(atlas: Atlas, layer: LayerDefinition): ViewToDescribe['layers'] {
  const { lang } = atlas.view;
  const region = atlas.data.region.value;
  const selection = atlas.selections.get(layer.id);
  const data = atlas.data.readyLayers.get(layer.id);
  if (!selection || !data) return [];
  const words = narrowingMessages(lang);
  const own = atlas.narrowing.filters.filter((filter) => filter.layer === layer.id);
  const text = atlas.narrowing.text.trim();
  // With one country, where most of them are is asked of the home side.
  const isWide = atlas.narrowing.partner === null && layer.filters?.includes('partner') === true;
  const field = isWide ? 'partner' : 'home';
  const kept = { ...data, features: selection.features };
  const top = facetOptions(layer, kept, field, NOTHING_NARROWED, region, () => null);
  return [
    {
      title: layer.title[lang],
      selected: selection.features.length,
      total: selection.total,
      filters: [
        ...own.map((filter) => filterLabel(layer, filter, lang, region, words)),
        ...(text === '' ? [] : [words.text(text)]),
      ],
      top: top.slice(0, MOST_NAMED).map(({ value, count }) => ({
        label: valueLabel(layer, field, value, lang, region),
        count,
      })),
    },
  ];
}
