/** Where the map's worker lives, and the only text of ours that may become a script address. */
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): unknown;
}

let isReady = false;

/**
 * Must run before the first map. The page's policy lets no text become a script unless a policy
 * named `default` agrees; this one knows a single address and has no way to make markup.
 */
export function prepareWorker(): void {
  if (isReady) return;
  isReady = true;
  const address = new URL(workerUrl, import.meta.url).href;
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy('default', {
    createScriptURL: (url) => {
      if (new URL(url, document.baseURI).href === address) return url;
      throw new TypeError(`not a script of this page: ${url}`);
    },
  });
  setWorkerUrl(address);
}
