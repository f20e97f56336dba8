/** `npm start`: installs and builds what is missing, then serves the site. */
import { ensureBuilt, ensureInstalled, requireNode } from './lib/prepare.mjs';

requireNode();
await ensureInstalled();
await ensureBuilt();
await import('./serve.mjs');
