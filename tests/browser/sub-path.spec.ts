import { fileURLToPath } from 'node:url';
import { startStaticServer } from '../../scripts/lib/static-server.mjs';
import { expect, test } from './fixtures';
import { drawnIn } from './map';
import { switchedOn } from './shell';

test('the site works under a sub-path and asks for nothing outside of it', async ({
  openAtlas,
}) => {
  const root = fileURLToPath(new URL('../../dist', import.meta.url));
  const server = await startStaticServer({ root, base: '/atlas/' });
  try {
    const asked: string[] = [];
    const page = await openAtlas('?l=ports~airports&c=32.5~119.5~6', {
      url: server.url,
      isImpatient: true,
    });
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await expect.poll(async () => (await switchedOn(page)).length).toBe(2);
    await expect(page.locator('[data-map-state="idle"]')).toBeAttached({ timeout: 60_000 });
    expect((await drawnIn(page, 'ports/')).length).toBeGreaterThan(0);
    expect((await drawnIn(page, 'basemap/')).length).toBeGreaterThan(0);
    expect(asked.filter((path) => !path.startsWith('/atlas/'))).toEqual([]);
    expect(server.served.filter(({ status }) => status !== 200)).toEqual([]);
    expect(page.url().startsWith(server.url)).toBe(true);
  } finally {
    await server.close();
  }
});
