/**
 * `npm run bench:geo`: time and peak memory of the data pipeline, each step in a process of its own
 * and one at a time. Writes docs/bench-geo.md and docs/bench-geo.json.
 *
 *   --sizes 1000,10000   other sizes than the usual ones
 *   --steps stream-build only these steps; the others keep what an earlier run wrote
 *   --out <folder>       somewhere else than docs/
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './lib/project.mjs';
import { listFiles, toTable } from './lib/sizes.mjs';

/** @typedef {{ step: string, kind: string, features: number | null, seconds: number, cpuSeconds: number, peakMb: number, loadBefore: number }} Measure */

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    steps: { type: 'string', default: 'build,synth,stream-check,stream-build,stream-tiles' },
    out: { type: 'string', default: join(ROOT, 'docs') },
  },
});
const SIZES = values.sizes.split(',').map(Number);
const STEPS = values.steps.split(',');
const USAGE = new URL('./lib/report-usage.mjs', import.meta.url).href;
const HEAD = ['step', 'kind', 'features', 'time', 'CPU time', 'peak memory', 'features a second'];

const scratch = mkdtempSync(join(tmpdir(), 'bench-geo-'));
/** @type {Measure[]} */
const measures = [];
try {
  await measure('build', 'real tables', null, ['build', '--out', join(scratch, 'real')]);
  for (const features of SIZES) {
    for (const kind of ['points', 'links']) await measureSize(kind, features);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
report();

/** @param {string} kind @param {number} features */
async function measureSize(kind, features) {
  const tilesOnly = STEPS.every((step) => step === 'stream-tiles');
  if (tilesOnly && kind === 'links') return;
  const folder = join(scratch, `${kind}-${features}`);
  const table = join(folder, 'facts.csv');
  const count = ['--kind', kind, '--features', String(features)];
  await measure('synth', kind, features, ['synth', ...count, '--out', folder]);
  const out = ['--in', table, '--out', join(folder, 'out')];
  await measure('stream-check', kind, features, ['stream-check', '--in', table]);
  await measure('stream-build', kind, features, ['stream-build', ...out]);
  if (kind === 'points') await measure('stream-tiles', kind, features, ['stream-tiles', ...out]);
  if (listFiles(folder).some((file) => file.endsWith('.part'))) throw new Error('a file was left');
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} step
 * @param {string} kind
 * @param {number | null} features
 * @param {readonly string[]} words of `npm run geo`
 */
async function measure(step, kind, features, words) {
  // The others need its table.
  if (!STEPS.includes(step) && step !== 'synth') return;
  const usageFile = join(scratch, 'usage.json');
  const [loadBefore = 0] = loadavg();
  const start = performance.now();
  const status = await new Promise((resolve, reject) => {
    const parameters = ['--import', 'tsx', '--import', USAGE, 'geo/cli.ts', ...words];
    const child = spawn(process.execPath, parameters, {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, USAGE_FILE: usageFile },
    });
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`"${words.join(' ')}" ended with status ${status}`);
  const { peakMb, cpuSeconds } = JSON.parse(readFileSync(usageFile, 'utf8'));
  if (STEPS.includes(step)) {
    measures.push({ step, kind, features, seconds, cpuSeconds, peakMb, loadBefore });
  }
  const size = features === null ? '' : ` ${features}`;
  console.log(`${step} ${kind}${size}: ${seconds.toFixed(1)} s, ${peakMb.toFixed(0)} MB`);
}

/** @returns {Measure[]} what an earlier run measured of the steps that this one left out */
function earlierMeasures() {
  const file = join(values.out, 'bench-geo.json');
  if (!existsSync(file)) return [];
  /** @type {{ measures: Measure[] }} */
  const { measures } = JSON.parse(readFileSync(file, 'utf8'));
  return measures.filter(({ step }) => !STEPS.includes(step));
}

/** @param {Measure} measure */
function cells({ step, kind, features, seconds, cpuSeconds, peakMb }) {
  return [
    step,
    kind,
    features === null ? '' : String(features),
    `${seconds.toFixed(1)} s`,
    `${cpuSeconds.toFixed(1)} s`,
    `${peakMb.toFixed(0)} MB`,
    features === null ? '' : (features / seconds).toFixed(0),
  ];
}

function report() {
  measures.unshift(...earlierMeasures());
  const rows = measures.map(cells);
  const machine = {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 1e9),
    node: process.version,
    system: `${process.platform} ${process.arch}`,
  };
  const loads = measures.map(({ loadBefore }) => loadBefore);
  const range = `${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}`;
  const lines = [
    '# Time and memory of the data pipeline',
    '',
    'Written by `npm run bench:geo`, which repeats it. Each step ran alone in a process of its own;',
    'peak memory is the resident memory of that process. The tables are made up by `npm run geo --',
    'synth`: three in ten points stand in the home region, links are great circles to anywhere.',
    '',
    `Machine: ${machine.cores} cores (${machine.processor}), ${machine.memoryGb} GB, Node`,
    `${machine.node.slice(1)}, ${machine.system}. Load of the machine before each step: ${range}. Above the`,
    'number of cores, other work ran beside it: read the CPU time then.',
    '',
    `| ${HEAD.join(' | ')} |`,
    '|---|---|---:|---:|---:|---:|---:|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
    '- `build`: the check and every file of the real tables.',
    '- `synth`: writes the made-up table that the next steps read.',
    '- `stream-check`: every row checked, nothing written.',
    '- `stream-build`: every row checked, GeoJSON, CSV and GeoParquet in one pass.',
    '- `stream-tiles`: vector tiles to zoom 8, cut by partition.',
    '',
  ];
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'bench-geo.md'), lines.join('\n'));
  const json = JSON.stringify({ machine, measures }, null, 2);
  writeFileSync(join(values.out, 'bench-geo.json'), `${json}\n`);
  console.log(`\n${toTable([HEAD, ...rows])}`);
}
