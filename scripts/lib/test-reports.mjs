import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @param {string} file JSON report of vitest
 * @param {number} status exit status of the run
 * @returns {Counts}
 */
export function readUnitReport(file, status) {
  const report = readJson(file);
  const counts = {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
  return countBrokenRun(counts, status);
}

/**
 * @param {string} file JSON report of Playwright
 * @param {number} status exit status of the run
 * @returns {Counts}
 */
export function readBrowserReport(file, status) {
  const stats = readJson(file)?.stats;
  const counts = {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  };
  return countBrokenRun(counts, status);
}

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export function addCounts(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/**
 * A run that broke outside of a test (a file that cannot be read, no browser) is one failure more.
 * @param {Counts} counts @param {number} status @returns {Counts}
 */
function countBrokenRun(counts, status) {
  const isUnexplained = status !== 0 && counts.failed === 0;
  return isUnexplained ? { ...counts, failed: 1 } : counts;
}

/** @param {string} file */
function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
