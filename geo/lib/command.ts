import { parseArgs } from 'node:util';
import { build } from '../commands/build';
import { check } from '../commands/check';
import { FAULT, USAGE, type Command, type Options, type Status } from '../commands/command';
import { diff } from '../commands/diff';
import { newLayer } from '../commands/new-layer';
import { release } from '../commands/release';
import { report } from '../commands/report';
import { STALE_YEARS } from './report';
import { WriteError } from './write-files';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['build', build],
  ['check', check],
  ['report', report],
  ['diff', diff],
  ['release', release],
  ['new-layer', newLayer],
]);

/** Commands for files and tables of others; each says its own options. */
const OTHER_LINES = [
  '  check-file FILE …                           checks any GeoJSON file',
  '  synth, stream-check, -build and -tiles      tables too large for memory',
];

const OPTION_LINES = [
  '--root <folder>   the tables (default: geo)',
  '--out <folder>    where build writes (default: public/data)',
  '--json            build, check, report, diff: one JSON document instead of text',
  `--stale <years>   report: how old a fact may be (default: ${String(STALE_YEARS)})`,
];

/**
 * Runs a command of `npm run geo`.
 * @param print gets each line of the result
 * @param progress gets what is being done, for people who wait
 * @returns exit status: 0 done, 1 the data has findings or a file could not be written (nothing
 * was written), 2 wrong usage
 */
export function runCommand(
  words: readonly string[],
  print: (line: string) => void,
  progress: (step: string) => void = () => undefined,
): Status {
  const call = readCall(words);
  if (!call) {
    print(usage());
    return USAGE;
  }
  try {
    return call.command.run(call.words, call.options, { print, progress });
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    if (call.options.json) print(JSON.stringify({ ok: false, error: error.message }, null, 2));
    else print(error.message);
    return FAULT;
  }
}

interface Call {
  readonly command: Command;
  readonly words: readonly string[];
  readonly options: Options;
}

function readCall(args: readonly string[]): Call | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        root: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
        stale: { type: 'string' },
      },
    });
    const [name = '', ...words] = positionals;
    const command = COMMANDS.get(name);
    if (words.length !== command?.words.length) return null;
    const { root = 'geo', out = 'public/data', json = false, stale = String(STALE_YEARS) } = values;
    if (!/^\d{1,3}$/.test(stale)) return null;
    const unread = Object.keys(values).filter(
      (key) => !command.options.some((each) => each === key),
    );
    if (unread.length > 0) return null;
    return { command, words, options: { root, out, json, stale: Number(stale) } };
  } catch {
    // parseArgs throws on options that it does not know: the usage says which there are.
    return null;
  }
}

function usage(): string {
  const heads = [...COMMANDS].map(([name, { words }]) => [name, ...words].join(' '));
  const width = Math.max(...heads.map((head) => head.length));
  const commands = [...COMMANDS.values()].map(({ summary }, index) => {
    return `  ${heads[index]?.padEnd(width) ?? ''}   ${summary}`;
  });
  const options = OPTION_LINES.map((line) => `  ${line}`);
  return [
    'usage: npm run geo -- <command> [options]',
    '',
    ...commands,
    '',
    ...OTHER_LINES,
    '',
    ...options,
  ].join('\n');
}
