/** The one owner of what the reader chose; everything on the page follows from it. */
import { sameRef, type FeatureRef, type Lang, type ThemeId, type View } from '../domain/view';
import type { SystemPreferences } from './system-preferences.svelte';

/** Is told of every change, so that the address can follow; a correction makes no entry of its own. */
export type ViewRecorder = (from: View, to: View, isCorrection?: boolean) => void;

export class ViewState {
  #view: View = $state.raw() as View;
  readonly #system: SystemPreferences;
  #record: ViewRecorder = () => undefined;

  readonly lang: Lang = $derived.by(() => this.#view.lang ?? this.#system.lang);
  readonly theme: ThemeId = $derived.by(() => this.#view.theme ?? this.#system.theme);

  constructor(initial: View, system: SystemPreferences) {
    this.#view = initial;
    this.#system = system;
  }

  get current(): View {
    return this.#view;
  }

  /** Connects the history; called once. */
  recordWith(recorder: ViewRecorder): void {
    this.#record = recorder;
  }

  /** A choice of the reader, or a camera that came to rest. */
  change(patch: Partial<View>): void {
    const from = this.#view;
    this.#view = { ...from, ...patch };
    this.#record(from, this.#view);
  }

  /** The same choice of the reader, said rightly: the history gets no further entry. */
  correct(patch: Partial<View>): void {
    const from = this.#view;
    this.#view = { ...from, ...patch };
    this.#record(from, this.#view, true);
  }

  /** The view of an address that the history went back or forward to. */
  restore(view: View): void {
    this.#view = view;
  }

  isVisible(layer: string): boolean {
    return this.#view.layers.includes(layer);
  }

  toggleLayer(layer: string): void {
    const { layers } = this.#view;
    const next = this.isVisible(layer) ? layers.filter((id) => id !== layer) : [...layers, layer];
    this.change({ layers: next });
  }

  /** Selects a feature and makes sure that its layer is drawn; null clears the selection. */
  select(ref: FeatureRef | null): void {
    if (sameRef(ref, this.#view.selected)) return;
    const isHidden = ref !== null && !this.isVisible(ref.layer);
    const layers = isHidden ? [...this.#view.layers, ref.layer] : this.#view.layers;
    this.change({ selected: ref, layers });
  }

  /** Looks at everything with a country, or of a home place; the other lens stays as it is. */
  openLens(lens: Partial<Pick<View, 'partner' | 'home'>>, layers: readonly string[]): void {
    this.change({ ...lens, layers, panel: null, selected: null });
  }

  openPanel(panel: string | null): void {
    this.change({ panel, selected: null });
  }
}
