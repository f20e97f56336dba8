import { createServer } from 'node:http';

/**
 * Whom the browser itself asks, page or no page, whatever its flags say (updates of its parts, the
 * time, an account). Exact names: any other host of its maker still counts.
 */
const ASKED_BY_BROWSER = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'update.googleapis.com',
]);

/**
 * A proxy that lets nothing through and remembers what was asked for. The browser sends everything
 * there that is not for this machine, from workers too, which the page's policy does not bind and
 * the page's tools do not see.
 * @returns {Promise<{ flag: string, hosts: string[], close: () => void }>} flag: for the browser
 */
export async function recordForeignHosts() {
  /** @type {string[]} */
  const hosts = [];
  const record = (/** @type {string | undefined} */ address) => {
    const url = address?.includes('://') ? address : `https://${address}`;
    const host = URL.canParse(url) ? new URL(url).hostname : 'unknown';
    if (!ASKED_BY_BROWSER.has(host)) hosts.push(address ?? host);
  };
  const server = createServer((request, response) => {
    record(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    record(request.url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    flag: `--proxy-server=http://127.0.0.1:${port}`,
    hosts,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
