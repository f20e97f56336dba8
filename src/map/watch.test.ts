import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MapWatch } from './watch';

const report = vi.fn<(state: string, reason?: string) => void>();

function watch(verdict: 'idle' | 'failed' = 'failed') {
  const created = new MapWatch(report, () => verdict);
  created.begin();
  return created;
}

beforeEach(() => {
  vi.useFakeTimers();
  report.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('MapWatch', () => {
  it('says loading, then idle, each once', () => {
    const map = watch();
    map.begin();
    map.rest();
    map.rest();
    expect(report.mock.calls.map(([state]) => state)).toEqual(['loading', 'idle']);
  });

  it('does not wait for ever, and takes a late map all the same', () => {
    const map = watch();
    vi.advanceTimersByTime(60_000);
    expect(report).toHaveBeenLastCalledWith('failed', 'timeout');
    map.rest();
    expect(report).toHaveBeenLastCalledWith('idle', undefined);
  });

  it('counts a map as at rest where only the basemap is late', () => {
    watch('idle');
    vi.advanceTimersByTime(60_000);
    expect(report).toHaveBeenLastCalledWith('idle', undefined);
  });

  it('says nothing more after it broke', () => {
    const map = watch();
    map.break('worker');
    map.rest();
    map.begin();
    expect(report).toHaveBeenLastCalledWith('failed', 'worker');
  });

  it('gives a lost context some time to come back', () => {
    const map = watch();
    map.rest();
    map.loseContext();
    vi.advanceTimersByTime(2000);
    map.regainContext();
    map.rest();
    expect(report).toHaveBeenLastCalledWith('idle', undefined);

    map.loseContext();
    vi.advanceTimersByTime(30_000);
    expect(report).toHaveBeenLastCalledWith('failed', 'context-lost');
  });
});
