/** `npm run geo -- build | check | report`. Everything it does is in `lib/command.ts`. */
import { runCommand } from './lib/command';

process.exitCode = runCommand(process.argv.slice(2), (line) => {
  console.log(line);
});
