import { defineConfig } from '@playwright/test';

// Browser, server and guards come with the fixtures of tests/browser/fixtures.ts.
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  // Software drawing needs a core for each browser; more of them only make each other late.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  timeout: 90_000,
  expect: {
    timeout: 20_000,
    // Hiding the caret would need an inline style, which the page's policy refuses.
    toHaveScreenshot: { maxDiffPixelRatio: 0.002, animations: 'disabled', caret: 'initial' },
  },
  // Pictures are the same on every machine only with the same fonts; see visual.spec.ts.
  snapshotPathTemplate: '{testDir}/{testFileName}-snapshots/{arg}{ext}',
  reporter: [['line'], ['json']],
  projects: [
    { name: 'browser', testIgnore: '**/visual.spec.ts' },
    { name: 'visual', testMatch: '**/visual.spec.ts' },
  ],
});
