/**
 * `npm test`: every capability once. `npm run test:full`: the long parts as well.
 * The very last line is `N passed, N failed` over everything that ran.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findOrInstallBrowser } from './lib/browser.mjs';
import { ensureBuilt, ensureInstalled, requireNode } from './lib/prepare.mjs';
import { ROOT } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { addCounts, readBrowserReport, readUnitReport } from './lib/test-reports.mjs';

const REPORTS = join(ROOT, '.cache', 'test-reports');

/** @type {Record<string, { about: string, isInShort: boolean, run: () => Promise<import('./lib/test-reports.mjs').Counts> }>} */
const PARTS = {
  unit: {
    about: 'unit and property tests',
    isInShort: true,
    run: () => runUnit('unit'),
  },
  browser: {
    about: 'the built site in Chromium: layers, links, faults, phone, sub-path, basemap',
    isInShort: true,
    run: () => runBrowser('browser'),
  },
  tables: {
    about: 'property tests again with 3,000 cases each (100 in the short run)',
    isInShort: false,
    run: () => runUnit('tables', { PROPERTY_RUNS: '3000' }),
  },
  visual: {
    about:
      'small pictures compared with the accepted ones in tests/browser/visual.spec.ts-snapshots',
    isInShort: false,
    run: () => runBrowser('visual'),
  },
};

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    part: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const names = Object.keys(PARTS);
if (values.help || values.part?.some((part) => !names.includes(part))) {
  console.log(
    'node scripts/test.mjs [--full] [--part NAME …]\n\n' +
      names.map((name) => `  ${name.padEnd(9)} ${PARTS[name]?.about}`).join('\n') +
      `\n\nWithout anything: ${names.filter((name) => PARTS[name]?.isInShort).join(' and ')}.`,
  );
  process.exit(values.help ? 0 : 1);
}
const wanted = values.part ?? names.filter((name) => values.full || PARTS[name]?.isInShort);

requireNode();
await ensureInstalled();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

let total = { passed: 0, failed: 0, skipped: 0 };
for (const name of wanted) {
  const part = PARTS[name];
  if (!part) continue;
  console.log(`\n${name}: ${part.about}`);
  total = addCounts(total, await part.run());
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** @param {string} name @param {NodeJS.ProcessEnv} [environment] */
async function runUnit(name, environment) {
  const report = join(REPORTS, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = await run('npx', ['--no-install', 'vitest', 'run', ...reporters], environment);
  return readUnitReport(report, status);
}

/** @param {string} project */
async function runBrowser(project) {
  const browser = await findOrInstallBrowser();
  await ensureBuilt();
  const report = join(REPORTS, `${project}.json`);
  const status = await run('npx', ['--no-install', 'playwright', 'test', `--project=${project}`], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return readBrowserReport(report, status);
}
