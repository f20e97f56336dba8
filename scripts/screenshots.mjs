/**
 * Writes docs/screenshots/ from the built site: the first view on a desktop and a phone in both
 * themes and languages, and each panel whole, light in English and dark in Chinese.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, openMap } from './lib/open-map.mjs';
import { DIST, ROOT } from './lib/project.mjs';
import { startStaticServer } from './lib/static-server.mjs';

const FOLDER = join(ROOT, 'docs', 'screenshots');
const DEVICES = [
  { name: 'desktop', options: { viewport: { width: 1280, height: 800 } } },
  {
    name: 'phone',
    options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  },
];

/** Each panel by the link that opens it. */
const PANELS = {
  ports: 't=ports',
  airports: 't=airports',
  'freight-trains': 't=freight-trains',
  'overseas-parks': 't=overseas-parks',
  'sister-cities': 't=sister-cities',
  flights: 't=flights',
  platforms: 't=platforms',
  'shipping-services': 't=shipping-services',
  filtered: 't=sister-cities&with=JP&y=1990~2025&f.sister-cities.level=county',
  country: 'with=KZ',
  place: 'at=lianyungang',
  countries: 't=countries',
  places: 't=places',
  claims: 't=claims',
  feature: 's=ports.lianyungang',
};
const PANEL_LOOKS = [
  { theme: 'light', lang: 'en' },
  { theme: 'dark', lang: 'zh' },
];
/** Tall enough for the figures, the charts and the head of the list. */
const PANEL_HEIGHT = 1700;

mkdirSync(FOLDER, { recursive: true });
const server = await startStaticServer({ root: DIST });
const browser = await launchBrowser();
try {
  for (const { name, options } of DEVICES) {
    for (const theme of ['light', 'dark']) {
      for (const lang of ['en', 'zh']) {
        const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
        const page = await openMap(context, `${server.url}?lang=${lang}&m=${theme}`);
        await page.evaluate('document.fonts.ready.then(() => null)');
        const file = `${name}-${theme}-${lang}.png`;
        await page.screenshot({
          path: join(FOLDER, file),
          animations: 'disabled',
          caret: 'initial',
        });
        await context.close();
        console.log(`docs/screenshots/${file}`);
      }
    }
  }
  for (const [name, query] of Object.entries(PANELS)) {
    for (const { theme, lang } of PANEL_LOOKS) {
      const viewport = { width: 1000, height: PANEL_HEIGHT };
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
      const page = await openMap(context, `${server.url}?${query}&lang=${lang}&m=${theme}`);
      // Panels come in parts; what is still on its way has the role of a status.
      await page
        .locator('.sidebar [role=status][aria-label]')
        .first()
        .waitFor({ state: 'detached' });
      await page.evaluate('document.fonts.ready.then(() => null)');
      const file = `panel-${name}-${theme}-${lang}.png`;
      await page
        .locator('.sidebar')
        .screenshot({ path: join(FOLDER, file), animations: 'disabled' });
      await context.close();
      console.log(`docs/screenshots/${file}`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
