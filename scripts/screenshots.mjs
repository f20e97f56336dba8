/** Writes docs/screenshots/{desktop,phone}-{light,dark}-{en,zh}.png from the built site. */
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
} finally {
  await browser.close();
  await server.close();
}
