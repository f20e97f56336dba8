/** `npm run geo -- <command>`. Everything it does is in `commands/`. */
import { runCommand } from './lib/command';

// `report | head` closes the pipe early, which is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = runCommand(
  process.argv.slice(2),
  (line) => {
    showProgress('');
    console.log(line);
  },
  showProgress,
);
showProgress('');

/** One line that is written over, and only where a person looks on. */
function showProgress(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${step && `${step} …`}`);
}
