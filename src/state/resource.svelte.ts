/** One file that is loaded when first asked for; failing is a state that can be retried. */
import { DataError } from '../data/fetch-json';

export type ResourceStatus<Value> =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'failed'; readonly reason: DataError['reason'] }
  | { readonly status: 'ready'; readonly value: Value };

export class Resource<Value> {
  readonly #load: () => Promise<Value>;
  #state: ResourceStatus<Value> = $state.raw({ status: 'idle' });

  constructor(load: () => Promise<Value>) {
    this.#load = load;
  }

  get state(): ResourceStatus<Value> {
    return this.#state;
  }

  /** The loaded value; null until it is there. */
  get value(): Value | null {
    return this.#state.status === 'ready' ? this.#state.value : null;
  }

  get isFailed(): boolean {
    return this.#state.status === 'failed';
  }

  /** Neither asked for in vain nor still on its way. */
  get isSettled(): boolean {
    return this.#state.status === 'ready' || this.#state.status === 'failed';
  }

  /** Starts loading unless that was done before; a failed one waits for {@link retry}. */
  request(): void {
    if (this.#state.status === 'idle') void this.#start();
  }

  retry(): void {
    if (this.#state.status === 'failed') void this.#start();
  }

  async #start(): Promise<void> {
    this.#state = { status: 'loading' };
    try {
      this.#state = { status: 'ready', value: await this.#load() };
    } catch (cause) {
      console.warn('A file could not be loaded.', cause);
      const reason = cause instanceof DataError ? cause.reason : 'not-data';
      this.#state = { status: 'failed', reason };
    }
  }
}
