/** Builds the atlas from a registry and mounts it into the page. */
import { mount } from 'svelte';
import { DataFiles } from '../data/load';
import type { LayerDefinition } from '../layers/definition';
import { messagesIn } from '../messages/messages';
import { AtlasData } from '../state/atlas-data.svelte';
import { Atlas } from '../state/atlas.svelte';
import { SystemPreferences } from '../state/system-preferences.svelte';
import { UrlSync } from '../state/url-sync';
import { ViewState } from '../state/view-state.svelte';
import { createLinkCodec, type LinkProblem } from '../url/codec';
import Root from './Root.svelte';

export function startAtlas(options: {
  target: HTMLElement;
  /** Bottom to top. */
  drawOrder: readonly LayerDefinition[];
  listOrder: readonly LayerDefinition[];
}): void {
  const { target, drawOrder, listOrder } = options;
  const baseUrl = new URL('.', document.baseURI);
  const codec = createLinkCodec({ layers: drawOrder });
  const { view, problems } = codec.decode(location.search);
  const viewState = new ViewState(view, new SystemPreferences(window));
  const data = new AtlasData(
    new DataFiles(baseUrl),
    drawOrder.map(({ id }) => id),
  );
  const atlas = new Atlas({ view: viewState, data, codec, layers: listOrder });

  const report = (found: readonly LinkProblem[]) => {
    if (found.length > 0) atlas.notice = describeProblems(found, viewState.lang);
  };
  new UrlSync({ codec, viewState, window, onProblems: report }).start();
  report(problems);

  target.replaceChildren();
  mount(Root, { target, props: { atlas, drawOrder, baseUrl } });
}

function describeProblems(problems: readonly LinkProblem[], lang: 'en' | 'zh'): string {
  const { linkProblems, linkProblemNames } = messagesIn(lang);
  const names = new Set(problems.map(({ key }) => linkProblemNames[key] ?? key));
  return linkProblems(new Intl.ListFormat(lang).format(names));
}
