import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { StaticFiles } from './static-files.mjs';

/**
 * @typedef {object} Fault what a test wants instead of the file
 * @property {number} [status] 200 unless given
 * @property {string} [type] value of `content-type`; HTML unless given
 * @property {string} [body]
 * @property {number} [delayMs] wait before answering
 * @property {boolean} [hang] never answer
 * @property {boolean} [pass] answer with the file after the delay
 *
 * @typedef {object} Served one answer, as counted at the server (workers fetch out of a page's sight)
 * @property {string} path below the base
 * @property {number} status
 * @property {number} bytes of the body, uncompressed
 * @property {number} gzipBytes of the body at gzip level 9
 *
 * @typedef {object} ServerOptions
 * @property {string} root folder to serve
 * @property {string} [base] sub-path, `/` unless given
 * @property {string} [host]
 * @property {number} [port] another free one is taken when it is in use; 0 for any
 * @property {(path: string) => Fault | null | undefined} [intercept] for tests
 *
 * @typedef {object} RunningServer
 * @property {string} url with the base and a slash at the end
 * @property {Served[]} served grows with each answer; empty it to count anew
 * @property {() => Promise<void>} close
 */

/**
 * Serves a folder of plain files as a simple host would: no fallback page, no rewriting.
 * @param {ServerOptions} options
 * @returns {Promise<RunningServer>}
 */
export async function startStaticServer(options) {
  const { root, base = '/', host = '127.0.0.1', port = 0 } = options;
  const files = new StaticFiles(root);
  /** @type {Served[]} */
  const served = [];
  const server = createServer((request, response) => {
    answer({ request, response, files, base, served, intercept: options.intercept }).catch(
      (cause) => {
        console.error(cause);
        response.destroy();
      },
    );
  });
  await listen(server, host, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}${base}`,
    served,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps connections open, and a hanging answer never ends by itself.
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {{
 *   request: import('node:http').IncomingMessage,
 *   response: import('node:http').ServerResponse,
 *   files: StaticFiles,
 *   base: string,
 *   served: Served[],
 *   intercept: ServerOptions['intercept'],
 * }} exchange
 */
async function answer({ request, response, files, base, served, intercept }) {
  /** @param {number} status @param {import('node:http').OutgoingHttpHeaders} headers @param {string | Buffer} body */
  const send = (status, headers, body) => {
    response.writeHead(status, {
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'content-length': Buffer.byteLength(body),
      ...headers,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  /** @param {number} status @param {string} words */
  const refuse = (status, words) => send(status, { 'content-type': 'text/plain' }, `${words}\n`);

  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET.');
  const address = readAddress(request.url ?? '/', base);
  if (address === 'outside') return refuse(404, `Nothing here; the site is at ${base}`);
  if (address === 'malformed') return refuse(400, 'The address is malformed.');
  if ('redirect' in address) return send(301, { location: address.redirect }, '');
  const { path, query } = address;

  const fault = intercept?.(path);
  if (fault?.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
  if (fault?.hang) return;
  if (fault && !fault.pass) {
    const { status = 200, body = '', type = 'text/html; charset=utf-8' } = fault;
    served.push({ path, status, ...sizesOf(Buffer.from(body)) });
    return send(status, { 'content-type': type }, body);
  }

  const file = await files.find(path.endsWith('/') || path === '' ? `${path}index.html` : path);
  if (file === 'folder') return send(301, { location: `${base}${path}/${query}` }, '');
  if (file === null) {
    served.push({ path, status: 404, bytes: 0, gzipBytes: 0 });
    return refuse(404, 'Not found.');
  }
  if (request.headers['if-none-match'] === file.tag) return send(304, { etag: file.tag }, '');
  served.push({
    path,
    status: 200,
    bytes: file.plain.length,
    gzipBytes: Math.min(file.gzip.length, file.plain.length),
  });
  const { encoding, body } = await encode(file, request.headers['accept-encoding'] ?? '');
  const headers = { 'content-type': file.type, etag: file.tag, vary: 'accept-encoding' };
  return send(200, encoding ? { ...headers, 'content-encoding': encoding } : headers, body);
}

/** @param {string} url @param {string} base */
function readAddress(url, base) {
  const [rawPath = '/', ...rest] = url.split('?');
  const query = rest.length > 0 ? `?${rest.join('?')}` : '';
  if (`${rawPath}/` === base) return { redirect: `${base}${query}` };
  if (!rawPath.startsWith(base)) return 'outside';
  try {
    return { path: decodeURIComponent(rawPath.slice(base.length)), query };
  } catch {
    return 'malformed';
  }
}

/** @param {import('./static-files.mjs').StaticFile} file @param {string | string[]} accepted */
async function encode(file, accepted) {
  const names = String(accepted)
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  if (file.gzip.length >= file.plain.length) return { encoding: null, body: file.plain };
  if (names.includes('br')) return { encoding: 'br', body: await file.brotli() };
  if (names.includes('gzip')) return { encoding: 'gzip', body: file.gzip };
  return { encoding: null, body: file.plain };
}

/** @param {Buffer} body */
function sizesOf(body) {
  return { bytes: body.length, gzipBytes: gzipSync(body, { level: 9 }).length };
}

/** @param {import('node:http').Server} server @param {string} host @param {number} port */
function listen(server, host, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ cause) => {
      if (cause.code !== 'EADDRINUSE' || port === 0) return reject(cause);
      server.once('error', reject);
      server.listen(0, host, () => resolve(undefined));
    });
    server.listen(port, host, () => resolve(undefined));
  });
}
