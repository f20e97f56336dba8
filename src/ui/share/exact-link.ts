import type { Atlas } from '../../state/atlas.svelte';

/** The address of the view, with everything written out that another reader's defaults would change. */
export function exactLink({ view, liveCamera, codec }: Atlas): string {
  const whole = {
    ...view.current,
    camera: view.current.camera ?? liveCamera,
    lang: view.lang,
    theme: view.theme,
  };
  const address = new URL(location.href);
  address.search = codec.encodeExplicit(whole);
  address.hash = '';
  return address.href;
}
