/** What must hold before anything else runs. Uses nothing but Node: packages may not be there. */
import { isBuildStale, isInstallStale } from './project.mjs';
import { run, runScriptOrExit } from './run.mjs';

const OLDEST_NODE = [20, 19];

/** Ends the process with advice when this Node cannot run the tools. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(
    `Hub Atlas needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.\n` +
      'Install a current LTS release from nodejs.org or your package manager\n' +
      '(with nvm: nvm install && nvm use), then run the command again.',
  );
  process.exit(1);
}

/** Installs exactly what the lockfile names, when that is not there yet. */
export async function ensureInstalled() {
  if (!isInstallStale()) return;
  console.log('Installing packages (npm ci) …');
  const status = await run('npm', ['ci', '--no-fund', '--no-audit']);
  if (status === 0) return;
  console.error('\nnpm ci failed: is the package registry within reach?');
  process.exit(status);
}

/** Builds the site, when it is missing or older than what it is made from. */
export async function ensureBuilt() {
  if (!isBuildStale()) return;
  console.log('Building the site (npm run build) …');
  await runScriptOrExit('build');
}
