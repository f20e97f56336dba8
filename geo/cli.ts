/** `npm run geo -- build | check | report | check-file`. What they do is in `lib/command.ts`. */
import { checkFiles } from './geojson/check-file';
import { runCommand } from './lib/command';

const [command, ...words] = process.argv.slice(2);
const print = (line: string): void => {
  console.log(line);
};
process.exitCode =
  command === 'check-file' ? checkFiles(words, print) : runCommand(process.argv.slice(2), print);
