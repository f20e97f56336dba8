import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const DIST = join(ROOT, 'dist');

/** What a build is made from. */
const SOURCES = [
  'geo',
  'public',
  'scripts/vite',
  'src',
  'index.html',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
];
/** Written by the build itself. */
const BUILT = new Set(['public/data', 'public/tiles']);

/** Whether `dist/` is missing or older than anything it is made from. */
export function isBuildStale() {
  const built = changedAt(join(DIST, 'index.html'));
  return built === 0 || SOURCES.some((path) => newestChange(join(ROOT, path)) > built);
}

/** Whether the installed packages are missing or older than the lockfile. */
export function isInstallStale() {
  const installed = changedAt(join(ROOT, 'node_modules', '.package-lock.json'));
  return installed === 0 || changedAt(join(ROOT, 'package-lock.json')) > installed;
}

/**
 * @param {string} path
 * @returns {number} milliseconds; of a folder, the newest within (its own time tells of deletions)
 */
function newestChange(path) {
  const own = changedAt(path);
  if (own === 0 || !statSync(path).isDirectory()) return own;
  return readdirSync(path)
    .map((name) => join(path, name))
    .filter((child) => !BUILT.has(relative(ROOT, child).replaceAll('\\', '/')))
    .reduce((newest, child) => Math.max(newest, newestChange(child)), own);
}

/** @param {string} path */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
