/** Serves the built site: `node scripts/serve.mjs [--port 4173] [--base /atlas/] [--host ::1]`. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startStaticServer } from './lib/static-server.mjs';
import { DIST } from './lib/project.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    base: { type: 'string', default: '/' },
    host: { type: 'string', default: '127.0.0.1' },
  },
});

if (!existsSync(DIST)) {
  console.error('There is no dist/ folder yet. Run: npm start (or npm run build)');
  process.exit(1);
}
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  process.exit(1);
}

const base = `/${values.base}/`.replace(/\/{2,}/g, '/');
const server = await startStaticServer({ root: DIST, base, host: values.host, port });
if (port !== 0 && !server.url.includes(`:${port}/`)) console.log(`Port ${port} is in use.`);
console.log(`\n  Hub Atlas is at ${server.url}\n  (stop it with Ctrl+C)\n`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
