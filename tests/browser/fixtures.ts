/**
 * What every browser test stands on: the built site on a server that can be told to fail, and
 * visitors whose pages must not break the site's own promises (see `guard.ts`).
 */
import { test as base, type BrowserContextOptions, type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/lib/browser.mjs';
import { recordForeignHosts } from '../../scripts/lib/foreign-hosts.mjs';
import { startStaticServer, type Fault, type Served } from '../../scripts/lib/static-server.mjs';
import { guardContext } from './guard';
import { waitForIdle } from './map';

export { expect } from '@playwright/test';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const DESKTOP = { width: 1280, height: 800 };

/** The served site. */
export interface Site {
  /** With a slash at the end. */
  readonly url: string;
  /** Every answer since the test began. */
  readonly served: Served[];
  /** What to answer instead of the file, until the test ends or the next call. */
  intercept(answer: (path: string) => Fault | null | undefined): void;
}

export interface Visitor extends Pick<
  BrowserContextOptions,
  'viewport' | 'locale' | 'colorScheme' | 'hasTouch' | 'isMobile'
> {
  /** Return at once instead of waiting for the map to come to rest. */
  readonly isImpatient?: boolean;
  /** Another site than the usual one. */
  readonly url?: string;
}

/** Opens the atlas as a new visitor with nothing stored. */
export type OpenAtlas = (query?: string, visitor?: Visitor) => Promise<Page>;

interface WorkerFixtures {
  launchFlags: readonly string[];
  foreign: { flag: string; hosts: string[] };
  siteOfWorker: { site: Site; reset: () => void };
}

interface TestFixtures {
  site: Site;
  openAtlas: OpenAtlas;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  launchFlags: [[], { scope: 'worker', option: true }],

  foreign: [
    async ({}, use) => {
      const recorder = await recordForeignHosts();
      await use(recorder);
      recorder.close();
    },
    { scope: 'worker' },
  ],

  launchOptions: [
    async ({ foreign, launchFlags }, use) => {
      const executablePath = findBrowser();
      if (executablePath === null) throw new Error('No Chromium found: run "npm test".');
      await use({ executablePath, args: [...BROWSER_FLAGS, foreign.flag, ...launchFlags] });
    },
    { scope: 'worker' },
  ],

  siteOfWorker: [
    async ({}, use) => {
      let answer: Parameters<Site['intercept']>[0] = () => null;
      const server = await startStaticServer({ root: DIST, intercept: (path) => answer(path) });
      const { url, served } = server;
      const reset = () => {
        answer = () => null;
        served.length = 0;
      };
      await use({ site: { url, served, intercept: (next) => (answer = next) }, reset });
      await server.close();
    },
    { scope: 'worker' },
  ],

  site: async ({ siteOfWorker }, use) => {
    siteOfWorker.reset();
    await use(siteOfWorker.site);
    siteOfWorker.reset();
  },

  openAtlas: async ({ browser, site, foreign }, use) => {
    const problems: string[] = [];
    const contexts: { close: () => Promise<void> }[] = [];
    foreign.hosts.length = 0;
    await use(async (query = '', { isImpatient = false, url = site.url, ...visitor } = {}) => {
      const context = await browser.newContext({
        viewport: DESKTOP,
        locale: 'en-GB',
        colorScheme: 'light',
        reducedMotion: 'reduce',
        ...visitor,
      });
      contexts.push(context);
      await guardContext(context, new URL(url).origin, problems);
      const page = await context.newPage();
      await page.goto(`${url}${query}`);
      if (!isImpatient) await waitForIdle(page);
      return page;
    });
    for (const context of contexts) await context.close();
    problems.push(...foreign.hosts.map((host) => `request to another host: ${host}`));
    if (problems.length > 0) throw new Error(`The page broke a promise:\n${problems.join('\n')}`);
  },
});
