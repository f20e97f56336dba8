import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

const IS_WINDOWS = process.platform === 'win32';

/**
 * Runs a command in the project's folder, its output shown as it comes.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {NodeJS.ProcessEnv} [environment] added to the present one
 * @returns {Promise<number>} exit status; 1 where the command was ended by a signal
 */
export function run(command, parameters, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
      // npm is a script on Windows, which only a shell can start.
      shell: IS_WINDOWS,
    });
    child.once('error', reject);
    child.once('exit', (status) => resolve(status ?? 1));
  });
}

/**
 * Runs an npm script and ends this process when it fails.
 * @param {string} script
 */
export async function runScriptOrExit(script) {
  const status = await run('npm', ['run', '--silent', script]);
  if (status === 0) return;
  console.error(`\n"npm run ${script}" failed; what it found is above.`);
  process.exit(status);
}
