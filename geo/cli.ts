/** `npm run geo -- <command>`. What commands do is in `lib/command.ts`, `geojson/` and `scale/`. */
import { checkFiles } from './geojson/check-file';
import { runCommand } from './lib/command';
import { isScaleCommand, runScale } from './scale/run-scale';

// Whoever reads may stop early (`| head`); that is no fault of ours.
process.stdout.on('error', () => process.exit());

const words = process.argv.slice(2);
const print = (line: string): void => {
  console.log(line);
};

if (words[0] === 'check-file') process.exitCode = checkFiles(words.slice(1), print);
else if (isScaleCommand(words[0])) process.exitCode = await runScale(words, print);
else process.exitCode = runCommand(words, print);
