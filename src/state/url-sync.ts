/** The only user of the browser's history: the address bar always is the link. */
import type { View } from '../domain/view';
import type { LinkCodec, LinkProblem } from '../url/codec';
import type { ViewState } from './view-state.svelte';

/** Mobile Safari refuses more than 100 history writes in 30 seconds. */
const REPLACE_INTERVAL_MS = 300;

export class UrlSync {
  readonly #codec: LinkCodec;
  readonly #window: Window;
  readonly #viewState: ViewState;
  readonly #onProblems: (problems: readonly LinkProblem[]) => void;
  #pending: View | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(options: {
    codec: LinkCodec;
    viewState: ViewState;
    window: Window;
    onProblems: (problems: readonly LinkProblem[]) => void;
  }) {
    this.#codec = options.codec;
    this.#viewState = options.viewState;
    this.#window = options.window;
    this.#onProblems = options.onProblems;
  }

  /** Starts following both ways; rewrites the address to what was really understood. */
  start(): () => void {
    this.#viewState.recordWith((from, to, isCorrection) => {
      this.#record(from, to, isCorrection);
    });
    this.#write('replace', this.#viewState.current);
    const goToAddress = () => {
      this.#cancelPending();
      const { view, problems } = this.#codec.decode(this.#window.location.search);
      this.#viewState.restore(view);
      this.#onProblems(problems);
    };
    // The debounced camera would be lost when the page is left within the interval.
    const flush = () => {
      this.#flush();
    };
    this.#window.addEventListener('popstate', goToAddress);
    this.#window.addEventListener('pagehide', flush);
    return () => {
      this.#window.removeEventListener('popstate', goToAddress);
      this.#window.removeEventListener('pagehide', flush);
      this.#cancelPending();
    };
  }

  #record(from: View, to: View, isCorrection = false): void {
    const change = this.#codec.historyOf(from, to);
    if (change === null) return;
    const kind = isCorrection ? 'replace' : change;
    const isEmbedded = this.#window.parent !== this.#window;
    if (kind === 'push' && !isEmbedded) {
      // The entry that is left keeps the camera it was left with.
      this.#flush();
      this.#write('push', to);
      return;
    }
    this.#pending = to;
    this.#timer ??= setTimeout(() => {
      this.#flush();
    }, REPLACE_INTERVAL_MS);
  }

  #flush(): void {
    const view = this.#pending;
    this.#cancelPending();
    if (view !== null) this.#write('replace', view);
  }

  #cancelPending(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#pending = null;
  }

  #write(kind: 'push' | 'replace', view: View): void {
    const { history, location } = this.#window;
    const query = this.#codec.encode(view);
    const address = `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
    try {
      if (kind === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch (cause) {
      // A browser that refuses (too many writes, sandbox) must not take the map down with it;
      // the next change writes the whole view again.
      console.warn('The address could not be updated.', cause);
    }
  }
}
