/**
 * `npm run check`: every step runs, each with its time and result; exit 1 when any failed.
 * `npm run check -- lint types` runs only the steps named.
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ensureInstalled, requireNode } from './lib/prepare.mjs';
import { ROOT } from './lib/project.mjs';
import { toTable } from './lib/sizes.mjs';

/** @type {Record<string, string>} longest first, so that the last ones fill the gaps */
const STEPS = {
  build: 'npm run --silent build',
  lint: 'eslint . --max-warnings 0',
  'types in components':
    'svelte-check --tsconfig scripts/tsconfig.json --fail-on-warnings --output human',
  types: 'tsc --noEmit -p scripts/tsconfig.json',
  'dead code': 'knip --no-progress',
  'import direction': 'depcruise --config .dependency-cruiser.cjs --output-type err-long src geo',
  format: 'prettier --check --log-level warn .',
  'data rules': 'npm run --silent geo -- check',
  'plain text': 'node scripts/check-text.mjs',
};
const TOOLS = join(ROOT, 'node_modules', '.bin');
/** Two at a time: more only wait for each other on the small machines that checks run on. */
const LANES = 2;

requireNode();
await ensureInstalled();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`No step "${unknown.join('", "')}". Steps: ${Object.keys(STEPS).join(', ')}`);
  process.exit(1);
}
const waiting = Object.entries(STEPS).filter(
  ([name]) => wanted.length === 0 || wanted.includes(name),
);
/** @type {{ name: string, isGood: boolean, seconds: number }[]} */
const results = [];
await Promise.all(Array.from({ length: LANES }, work));

const failed = results.filter(({ isGood }) => !isGood).length;
const rows = results.map(({ name, isGood, seconds }) => [
  name,
  `${seconds.toFixed(1)} s`,
  isGood ? 'ok' : 'FAILED',
]);
console.log(`\n${toTable([['check', 'time', 'result'], ...rows])}\n`);
console.log(failed === 0 ? 'All checks passed.' : `${failed} of ${results.length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;

async function work() {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const [name, command] = step;
    const start = performance.now();
    const { status, output } = await capture(command);
    const seconds = (performance.now() - start) / 1000;
    const isGood = status === 0;
    results.push({ name, isGood, seconds });
    console.log(`${isGood ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
    // The size table is worth reading on every build; of the others only what they found.
    if (!isGood || name === 'build') console.log(indent(output));
  }
}

/**
 * @param {string} command
 * @returns {Promise<{ status: number, output: string }>}
 */
function capture(command) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: ROOT,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: [TOOLS, process.env['PATH']].join(delimiter) },
    });
    let output = '';
    const collect = (/** @type {Buffer} */ part) => (output += part.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** @param {string} text */
function indent(text) {
  return text.trimEnd().replace(/^/gm, '    ');
}
