import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { View } from '../domain/view';
import { createLinkCodec, type LinkProblem } from '../url/codec';
import { UrlSync } from './url-sync';
import type { ViewRecorder } from './view-state.svelte';

const codec = createLinkCodec({ layers: [{ id: 'ports', core: true }] });
const camera = { lat: 32, lng: 119, zoom: 6, bearing: 0, pitch: 0 };

/** Just the parts of a window that the address needs; its history is the list of entries. */
class FakeWindow extends EventTarget {
  entries = ['/'];
  isRefusing = false;
  parent: unknown = this;

  readonly history = {
    pushState: (_state: unknown, _title: string, address: string) => {
      this.#refuse();
      this.entries.push(address);
    },
    replaceState: (_state: unknown, _title: string, address: string) => {
      this.#refuse();
      this.entries[this.entries.length - 1] = address;
    },
  };

  get location() {
    const address = this.entries.at(-1) ?? '/';
    const [pathname = '', search = ''] = address.split('?');
    return { pathname, search: search === '' ? '' : `?${search}`, hash: '' };
  }

  #refuse() {
    if (this.isRefusing) throw new DOMException('too many', 'SecurityError');
  }
}

class FakeViewState {
  current: View = codec.defaultView;
  #record: ViewRecorder = () => undefined;

  recordWith(recorder: ViewRecorder) {
    this.#record = recorder;
  }

  restore(view: View) {
    this.current = view;
  }

  change(patch: Partial<View>, isCorrection = false) {
    const from = this.current;
    this.current = { ...from, ...patch };
    this.#record(from, this.current, isCorrection);
  }
}

function start() {
  const window = new FakeWindow();
  const viewState = new FakeViewState();
  const problems: LinkProblem[] = [];
  const sync = new UrlSync({
    codec,
    // The fakes have every member that UrlSync touches.
    window: window as unknown as Window,
    viewState: viewState as unknown as ConstructorParameters<typeof UrlSync>[0]['viewState'],
    onProblems: (found) => problems.push(...found),
  });
  const stop = sync.start();
  return { window, viewState, problems, stop };
}

describe('UrlSync', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('pushes a choice and replaces for the camera', () => {
    const { window, viewState } = start();
    viewState.change({ panel: 'ports' });
    viewState.change({ camera });
    vi.runAllTimers();
    expect(window.entries).toEqual(['/', '/?c=32~119~6&t=ports']);
  });

  it('replaces the entry whose choice is said rightly', () => {
    const { window, viewState } = start();
    viewState.change({ selected: { layer: 'ports', id: 'old' } });
    viewState.change({ selected: { layer: 'ports', id: 'new' } }, true);
    vi.runAllTimers();
    expect(window.entries).toEqual(['/', '/?s=ports.new']);
  });

  it('writes at most one camera in 300 ms, the last one', () => {
    const { window, viewState } = start();
    const replace = vi.spyOn(window.history, 'replaceState');
    for (let zoom = 0; zoom < 10; zoom += 1) viewState.change({ camera: { ...camera, zoom } });
    vi.advanceTimersByTime(299);
    expect(replace).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(replace).toHaveBeenCalledOnce();
    expect(window.entries).toEqual(['/?c=32~119~9']);
  });

  it('leaves the camera with the entry that a choice leaves behind', () => {
    const { window, viewState } = start();
    viewState.change({ camera });
    viewState.change({ panel: 'about' });
    expect(window.entries).toEqual(['/?c=32~119~6', '/?c=32~119~6&t=about']);
  });

  it('follows the history and reports what it could not read', () => {
    const { window, viewState, problems } = start();
    window.entries.push('/?l=-&lang=xx');
    window.dispatchEvent(new Event('popstate'));
    expect(viewState.current.layers).toEqual([]);
    expect(problems).toEqual([{ key: 'lang', reason: 'invalid' }]);
  });

  it('survives a browser that refuses to write', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { window, viewState } = start();
    window.isRefusing = true;
    expect(() => {
      viewState.change({ panel: 'about' });
    }).not.toThrow();
    window.isRefusing = false;
    viewState.change({ panel: 'ports' });
    expect(window.entries.at(-1)).toBe('/?t=ports');
  });

  it('never adds history entries inside a frame', () => {
    const { window, viewState } = start();
    window.parent = {};
    viewState.change({ panel: 'about' });
    vi.runAllTimers();
    expect(window.entries).toEqual(['/?t=about']);
  });

  it('keeps the last camera when the page is left at once', () => {
    const { window, viewState } = start();
    viewState.change({ camera });
    window.dispatchEvent(new Event('pagehide'));
    expect(window.entries).toEqual(['/?c=32~119~6']);
  });
});
