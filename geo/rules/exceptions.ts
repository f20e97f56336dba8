import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Finding } from '../lib/finding';

/** A finding that is known and right to stay, with the reason in words. */
export interface Exception {
  readonly rule: string;
  readonly file: string;
  readonly feature: string;
  readonly reason: string;
}

const TABLE = join(import.meta.dirname, 'exceptions.csv');

/** The rows of `exceptions.csv`; only rules that judge by a tolerance are named there. */
export function readExceptions(): readonly Exception[] {
  const lines: string[][] = parse(readFileSync(TABLE), { from: 2 });
  return lines.map(([rule = '', file = '', feature = '', reason = '']) => ({
    ...{ rule, file, feature, reason },
  }));
}

/** The findings that no exception names. */
export function withoutExceptions(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
): Finding[] {
  const excepted = new Set(exceptions.map(({ rule, file, feature }) => key(rule, file, feature)));
  return findings.filter(
    ({ rule, file, feature }) => !excepted.has(key(rule, file, feature ?? '')),
  );
}

function key(rule: string, file: string, feature: string): string {
  return JSON.stringify([rule, file, feature]);
}
