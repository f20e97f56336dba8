import { createServer } from 'node:http';

/**
 * A proxy that lets nothing through and remembers what was asked for. The browser sends everything
 * there that is not for this machine, from workers too, which the page's policy does not bind and
 * the page's tools do not see.
 * @returns {Promise<{ flag: string, hosts: string[], close: () => void }>} flag: for the browser
 */
export async function recordForeignHosts() {
  /** @type {string[]} */
  const hosts = [];
  const server = createServer((request, response) => {
    hosts.push(request.url ?? 'unknown');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push(request.url ?? 'unknown');
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
