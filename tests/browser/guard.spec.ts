import type { Browser } from '@playwright/test';
import { expect, test } from './fixtures';
import { guardContext } from './guard';

/** What each planted fault must be reported as: a guard that sees nothing guards nothing. */
const PLANTED = [
  {
    title: 'an inline style under a policy',
    head: `<meta http-equiv="Content-Security-Policy" content="style-src 'self'">`,
    body: '<p style="color: red">x</p>',
    report: /policy violation: style-src/,
  },
  {
    title: 'text that becomes markup under Trusted Types',
    head: `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">`,
    body: `<script>document.body.innerHTML = 'x'</script>`,
    report: /TrustedHTML/,
  },
  {
    title: 'a picture from another host',
    head: '',
    body: '<img src="http://pictures.invalid/a.png" alt="">',
    report: /request to another origin: http:\/\/pictures\.invalid/,
  },
  {
    title: 'an error that nobody catches',
    head: '',
    body: `<script>throw new Error('planted')</script>`,
    report: /uncaught error: .*planted/,
  },
];

for (const { title, head, body, report } of PLANTED) {
  test(`the guard reports ${title}`, async ({ browser, site }) => {
    site.intercept(() => ({ body: `<!doctype html><head>${head}</head><body>${body}` }));
    const problems = await problemsOf(browser, site.url);
    expect(problems.some((problem) => report.test(problem))).toBe(true);
  });
}

// Faults planted by one test are not for the next one to find.
test.beforeEach(({ foreign }) => {
  foreign.hosts.length = 0;
});

test('a request of a worker to another host is seen', async ({ browser, site, foreign }) => {
  site.intercept((path) =>
    path === 'worker.js'
      ? { body: `fetch('http://worker.invalid/').catch(() => 0)`, type: 'text/javascript' }
      : { body: `<!doctype html><script>new Worker('worker.js')</script>` },
  );
  await problemsOf(browser, site.url);
  await expect.poll(() => foreign.hosts.join(' ')).toContain('worker.invalid');
  foreign.hosts.length = 0;
});

test('a page that does nothing wrong is left alone', async ({ browser, site, foreign }) => {
  site.intercept(() => ({ body: '<!doctype html><title>x</title><p>x</p>' }));
  expect(await problemsOf(browser, site.url)).toEqual([]);
  expect(foreign.hosts).toEqual([]);
});

async function problemsOf(browser: Browser, url: string): Promise<string[]> {
  const problems: string[] = [];
  const context = await browser.newContext();
  await guardContext(context, new URL(url).origin, problems);
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForTimeout(300);
  await context.close();
  return problems;
}
