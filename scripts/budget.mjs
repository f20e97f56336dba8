/** Prints what the built site weighs against `budgets.json`; fails when anything is over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, ROOT } from './lib/project.mjs';
import { gzipSizeOf, inKilobytes, listFiles, toTable } from './lib/sizes.mjs';

/** @type {{ groups: { name: string, files: string, limit: number, isFirstView: boolean }[], firstView: number }} */
const budgets = JSON.parse(readFileSync(join(ROOT, 'scripts/budgets.json'), 'utf8'));

const files = listFiles(DIST);
const entry = findEntryScripts(readFileSync(join(DIST, 'index.html'), 'utf8'));

const measured = budgets.groups.map((group) => {
  const pattern = new RegExp(group.files);
  const members = group.files === 'entry' ? [...entry] : files.filter((file) => pattern.test(file));
  const size = members.reduce((sum, file) => sum + gzipSizeOf(join(DIST, file)), 0);
  return { ...group, count: members.length, size };
});
const firstView = measured
  .filter(({ isFirstView }) => isFirstView)
  .reduce((sum, { size }) => sum + size, 0);
const everything = files.reduce((sum, file) => sum + gzipSizeOf(join(DIST, file)), 0);

const rows = [
  ['part (gzip 9)', 'files', 'size', 'budget', ''],
  ...measured.map(({ name, count, size, limit }) => [
    name,
    String(count),
    inKilobytes(size),
    inKilobytes(limit),
    verdict(size, limit),
  ]),
  [
    'first view, estimated',
    '',
    inKilobytes(firstView),
    inKilobytes(budgets.firstView),
    verdict(firstView, budgets.firstView),
  ],
  ['the whole site', String(files.length), inKilobytes(everything), '', ''],
];
console.log(`\n${toTable(rows)}\n`);

const faults = measured.flatMap(({ name, count, size, limit }) => [
  // A pattern that finds nothing would pass for ever after a file is renamed.
  ...(count === 0 ? [`"${name}" matches no file of dist/: mend the pattern in budgets.json`] : []),
  ...(size > limit ? [`"${name}" is ${size - limit} bytes over its budget`] : []),
]);
if (firstView > budgets.firstView) faults.push('the first view is over its budget');
const early = [...entry].filter((file) => /maplibre|atlas-map/.test(file));
if (early.length > 0) faults.push(`the map is loaded before the words: ${early.join(', ')}`);
for (const fault of faults) console.error(`size budget: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

/**
 * Scripts that the page asks for before anything runs: its own and all that they import at once.
 * @param {string} html
 * @returns {Set<string>} paths within dist/
 */
function findEntryScripts(html) {
  const scripts = html.matchAll(/<script[^>]*\ssrc="\.\/([^"]+)"/g);
  const preloads = html.matchAll(/<link[^>]*rel="modulepreload"[^>]*href="\.\/([^"]+)"/g);
  return new Set([...scripts, ...preloads].flatMap(([, path]) => (path ? [path] : [])));
}

/** @param {number} size @param {number} limit */
function verdict(size, limit) {
  return size > limit ? 'OVER' : 'ok';
}
