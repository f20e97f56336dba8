/** Names, order and searchable words of features, as lists need them. */
import type { AtlasFeature, Localized } from '../../geo/lib/model';
import type { LayerData, RegionData, SortOption } from './layer-data';
import { foldText } from './search-text';
import type { Lang } from './view';

/** Every word of `text` must occur in the feature's names, places or country, in any language. */
export function filterFeatures(
  features: readonly AtlasFeature[],
  text: string,
  region: RegionData | null,
): readonly AtlasFeature[] {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return features;
  return features.filter((feature) => {
    const haystack = searchableText(feature, region);
    return words.every((word) => haystack.includes(word));
  });
}

/** Orders by the option's value; unknown values come last, equal ones by name. */
export function sortFeatures(
  data: LayerData,
  features: readonly AtlasFeature[],
  sort: SortOption,
  lang: Lang,
): readonly AtlasFeature[] {
  const collator = new Intl.Collator(lang === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const keyed = features.map((feature) => ({ feature, value: sort.value(feature, data) }));
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) {
      if (a.value !== b.value) return a.value === null ? 1 : -1;
    } else if (a.value !== b.value) {
      return sign * compare(a.value, b.value, collator);
    }
    return collator.compare(nameIn(a.feature, lang), nameIn(b.feature, lang));
  });
  return keyed.map(({ feature }) => feature);
}

export function nameOf(feature: AtlasFeature): Localized {
  return { en: feature.properties.name, zh: feature.properties.name_zh };
}

function nameIn(feature: AtlasFeature, lang: Lang): string {
  const { name, name_zh: nameZh } = feature.properties;
  return lang === 'zh' ? (nameZh ?? name) : name;
}

function compare(a: number | string, b: number | string, collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

const NO_REGION = {};
const folded = new WeakMap<object, WeakMap<AtlasFeature, string>>();

/** Names, places and country of a feature in both languages, folded; worked out once. */
function searchableText(feature: AtlasFeature, region: RegionData | null): string {
  const key = region ?? NO_REGION;
  let texts = folded.get(key);
  if (!texts) folded.set(key, (texts = new WeakMap()));
  let text = texts.get(feature);
  if (text === undefined) texts.set(feature, (text = collectText(feature, region)));
  return text;
}

function collectText(feature: AtlasFeature, region: RegionData | null): string {
  const { name, name_zh: nameZh, home, partner, partner_place: place } = feature.properties;
  const texts: (string | null | undefined)[] = [name, nameZh, partner];
  for (const id of [home, place]) {
    const found = id === null ? undefined : region?.places.get(id);
    texts.push(found?.name, found?.name_zh, found?.region);
  }
  const country = partner === null ? undefined : region?.partners.get(partner);
  texts.push(country?.name, country?.name_zh);
  return foldText(texts.filter((text) => typeof text === 'string').join(' '));
}
