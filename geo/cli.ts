/** `npm run geo -- <command>`. Everything it does is in `lib/command.ts` and `scale/`. */
import { runCommand } from './lib/command';
import { isScaleCommand, runScale } from './scale/run-scale';

const words = process.argv.slice(2);
const print = (line: string) => {
  console.log(line);
};

process.exitCode = isScaleCommand(words[0])
  ? await runScale(words, print)
  : runCommand(words, print);
