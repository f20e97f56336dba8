import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReleases, isAtLeast, nextRelease, stepBetween } from './version';

describe('versions of releases', () => {
  it('are ordered by their numbers', () => {
    const sorted = ['2026.1', '2026.1.1', '2026.2', '2026.10', '2027.1'];
    expect(sorted.toReversed().toSorted(compareReleases)).toEqual(sorted);
  });

  it.each([
    ['2026.1', '2026.1.0', 'none'],
    ['2026.1', '2026.1.2', 'patch'],
    ['2026.1.2', '2026.2', 'minor'],
    ['2026.9', '2027.1', 'major'],
    ['2026.2', '2026.1.9', null],
    ['2027.1', '2026.9', null],
  ] as const)('from %s to %s is the step %s', (from, to, step) => {
    expect(stepBetween(from, to)).toBe(step);
  });

  it('go to a next one whose step is the one that is needed', () => {
    const release = fc.tuple(fc.nat(50), fc.nat(20), fc.nat(20));
    const change = fc.constantFrom('none', 'patch', 'minor', 'major');
    fc.assert(
      fc.property(release, change, ([year, minor, patch], needed) => {
        const from = `${2026 + year}.${minor}.${patch}`;
        const step = stepBetween(from, nextRelease(from, needed));
        expect(step).toBe(needed);
        expect(step !== null && isAtLeast(step, needed)).toBe(true);
      }),
    );
  });
});
