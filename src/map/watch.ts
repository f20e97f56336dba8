/** Whether the map is drawing, at rest or broken, and never for ever in the first of these. */
export type MapState = 'loading' | 'idle' | 'failed';
export type FailureReason = 'no-webgl' | 'worker' | 'timeout' | 'context-lost';

/** Longer than a data file may take (see `data/fetch-json.ts`), so that its failure comes first. */
const PATIENCE_MS = 20_000;
/** A browser gives a lost context back within a second or two, or not at all. */
const CONTEXT_PATIENCE_MS = 10_000;

export class MapWatch {
  readonly #report: (state: MapState, reason?: FailureReason) => void;
  readonly #onImpatient: () => 'idle' | 'failed';
  #state: MapState | null = null;
  #isBroken = false;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #contextTimer: ReturnType<typeof setTimeout> | null = null;

  /**
   * @param report is told of each new state once
   * @param onImpatient says what a map is that did not come to rest in time; it may still do so
   */
  constructor(
    report: (state: MapState, reason?: FailureReason) => void,
    onImpatient: () => 'idle' | 'failed',
  ) {
    this.#report = report;
    this.#onImpatient = onImpatient;
  }

  /** Something began that has to be drawn. */
  begin(): void {
    if (this.#isBroken) return;
    this.#set('loading');
    this.#stopTimer();
    this.#timer = setTimeout(() => {
      const state = this.#onImpatient();
      this.#set(state, state === 'failed' ? 'timeout' : undefined);
    }, PATIENCE_MS);
  }

  /** All that was asked for is drawn. */
  rest(): void {
    if (this.#isBroken) return;
    this.#stopTimer();
    this.#set('idle');
  }

  /** Nothing will be drawn any more. */
  break(reason: FailureReason): void {
    this.#isBroken = true;
    this.#stopTimer();
    this.#set('failed', reason);
  }

  loseContext(): void {
    this.begin();
    this.#stopTimer();
    this.#contextTimer ??= setTimeout(() => {
      this.#set('failed', 'context-lost');
    }, CONTEXT_PATIENCE_MS);
  }

  regainContext(): void {
    if (this.#contextTimer !== null) clearTimeout(this.#contextTimer);
    this.#contextTimer = null;
    this.begin();
  }

  stop(): void {
    this.#isBroken = true;
    this.#stopTimer();
    if (this.#contextTimer !== null) clearTimeout(this.#contextTimer);
  }

  #set(state: MapState, reason?: FailureReason): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#report(state, reason);
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
