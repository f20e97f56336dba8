/** `npm run geo -- <command>`. What commands do is in `commands/`, `geojson/` and `scale/`. */
import { checkFiles } from './geojson/check-file';
import { runCommand } from './lib/command';
import { isScaleCommand, runScale } from './scale/run-scale';

// Whoever reads may stop early (`| head`); that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const words = process.argv.slice(2);

if (words[0] === 'check-file') process.exitCode = checkFiles(words.slice(1), print);
else if (isScaleCommand(words[0])) process.exitCode = await runScale(words, print);
else process.exitCode = runCommand(words, print, showProgress);
showProgress('');

function print(line: string): void {
  showProgress('');
  console.log(line);
}

/** One line that is written over, and only where a person looks on. */
function showProgress(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${step && `${step} …`}`);
}
