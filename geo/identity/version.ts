/** Versions of data releases: `2026.1`, or `2026.1.2` where facts were corrected. */
import { compareText } from '../lib/canonical';

export const RELEASE_PATTERN = /^\d{4}\.\d+(\.\d+)?$/;

/** What changed for those who use the data. */
export const CHANGES = ['none', 'patch', 'minor', 'major'] as const;
export type Change = (typeof CHANGES)[number];

type Numbers = readonly [major: number, minor: number, patch: number];

/** Orders releases by their numbers: `2026.10` comes after `2026.9`. */
export function compareReleases(a: string, b: string): number {
  const [before, after] = [numbersOf(a), numbersOf(b)];
  const step = before.map((number, index) => number - (after[index] ?? 0)).find((by) => by !== 0);
  return step ?? compareText(a, b);
}

/** How large a step the version takes; null when it goes back. */
export function stepBetween(from: string, to: string): Change | null {
  const [before, after] = [numbersOf(from), numbersOf(to)];
  const index = before.findIndex((number, at) => number !== after[at]);
  if (index < 0) return 'none';
  if ((after[index] ?? 0) < (before[index] ?? 0)) return null;
  return (['major', 'minor', 'patch'] as const)[index] ?? 'patch';
}

export function isAtLeast(step: Change, needed: Change): boolean {
  return CHANGES.indexOf(step) >= CHANGES.indexOf(needed);
}

/** The lowest version after `from` that says what changed. */
export function nextRelease(from: string, change: Change): string {
  const [major, minor, patch] = numbersOf(from);
  if (change === 'major') return `${major + 1}.1`;
  if (change === 'minor') return `${major}.${minor + 1}`;
  return change === 'patch' ? `${major}.${minor}.${patch + 1}` : from;
}

function numbersOf(release: string): Numbers {
  const [major = 0, minor = 0, patch = 0] = release.split('.').map(Number);
  return [major, minor, patch];
}
