import { localName } from '../../domain/format';
import type { Atlas } from '../../state/atlas.svelte';

/** "Jiangsu and Kazakhstan", "Suzhou and the world", "Suzhou and Kazakhstan". */
export function lensTitle({ view, data, messages }: Atlas): string {
  const { partner, home } = view.current;
  const region = data.region.value;
  const nameIn = (named: { name: string; name_zh: string | null } | undefined, id: string) =>
    named ? localName({ en: named.name, zh: named.name_zh }, view.lang).text : id;
  const here =
    home === null
      ? region && localName(region.config.name, view.lang).text
      : nameIn(region?.places.get(home), home);
  const there = partner === null ? null : nameIn(region?.partners.get(partner), partner);
  return messages.tie(here ?? '', there);
}

/** Where the way back from a layer or a feature leads: to the lens, or to the list of layers. */
export function overviewTitle(atlas: Atlas): string {
  const { partner, home } = atlas.view.current;
  return partner === null && home === null ? atlas.messages.overview : lensTitle(atlas);
}
