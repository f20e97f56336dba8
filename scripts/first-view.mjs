/**
 * What the first view moves: the default link at 1280×800 until the map is idle, every body counted
 * at the server at gzip 9. Fails over the budget, and on any request to another host.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordForeignHosts } from './lib/foreign-hosts.mjs';
import { launchBrowser, openMap } from './lib/open-map.mjs';
import { DIST, ROOT } from './lib/project.mjs';
import { inKilobytes, toTable } from './lib/sizes.mjs';
import { startStaticServer } from './lib/static-server.mjs';

const limit = JSON.parse(readFileSync(join(ROOT, 'scripts/budgets.json'), 'utf8')).firstView;

const server = await startStaticServer({ root: DIST });
const foreign = await recordForeignHosts();
const browser = await launchBrowser([foreign.flag]);
try {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    colorScheme: 'light',
  });
  const start = performance.now();
  const page = await openMap(context, server.url);
  const seconds = (performance.now() - start) / 1000;
  // A request that starts right after the map came to rest belongs to the first view as well.
  await page.waitForTimeout(1500);
  process.exitCode = report(server.served, foreign.hosts, seconds);
} finally {
  await browser.close();
  await server.close();
  foreign.close();
}

/**
 * @param {import('./lib/static-server.mjs').Served[]} served
 * @param {string[]} hosts
 * @param {number} seconds
 * @returns {number} exit status
 */
function report(served, hosts, seconds) {
  const total = served.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
  const rows = served
    .toSorted((a, b) => b.gzipBytes - a.gzipBytes)
    .map(({ path, status, bytes, gzipBytes }) => [
      path || 'index.html',
      status === 200 ? '' : String(status),
      inKilobytes(bytes),
      inKilobytes(gzipBytes),
    ]);
  console.log(toTable([['first view', 'status', 'plain', 'gzip 9'], ...rows]));
  const missing = served.filter(({ status }) => status !== 200).length;
  console.log(
    `\nrequests to other hosts: ${hosts.length}${hosts.map((host) => `\n  ${host}`).join('')}`,
  );
  console.log(`answers that were not 200: ${missing}`);
  console.log(`idle after ${seconds.toFixed(1)} s`);
  console.log(`first view: ${total} bytes of ${limit} (gzip 9, ${served.length} answers)`);
  return total <= limit && hosts.length === 0 && missing === 0 ? 0 : 1;
}
