import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { LAYERS } from '../layers/index';
import { checkDataset } from '../rules/index';
import { publishTiles } from '../scale/publish-tiles';
import { formatFinding } from './finding';
import { publishedFiles } from './published-files';
import { readDataset } from './read-dataset';
import { reportDataset } from './report';
import { viewFiles } from './view-files';

const USAGE = `usage: npm run geo -- <command> [options]

  build    check the tables and write the files that the site and its readers load
  check    check only
  report   counts, gaps and bytes

  --root <folder>   the tables (default: geo)
  --out <folder>    where build writes (default: public/data)`;

type Print = (line: string) => void;

/**
 * Runs a command of `npm run geo`.
 * @returns exit status: 0 done, 1 the data has findings (nothing was written), 2 wrong usage
 */
export function runCommand(words: readonly string[], print: Print): number {
  const options = readOptions(words);
  if (!options) {
    print(USAGE);
    return 2;
  }
  const dataset = readDataset(options.root, LAYERS);
  const findings = checkDataset(dataset);
  for (const finding of findings) print(formatFinding(finding));
  if (findings.length > 0) {
    print(`${findings.length} findings; nothing was written`);
    if (options.command !== 'report') return 1;
  }
  const files = new Map([...publishedFiles(dataset), ...viewFiles(dataset)]);
  if (options.command === 'build') writeFiles(options.out, files);
  if (options.command === 'build') publishTiles(dataset, options.out);
  if (options.command === 'report') for (const line of reportDataset(dataset, files)) print(line);
  const counts = dataset.layers.map(({ room, build }) => `${room.id} ${build.features.length}`);
  if (options.command !== 'report') print(`no findings: ${counts.join(', ')}`);
  return findings.length > 0 ? 1 : 0;
}

interface Options {
  readonly command: 'build' | 'check' | 'report';
  readonly root: string;
  readonly out: string;
}

function readOptions(words: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        root: { type: 'string', default: 'geo' },
        out: { type: 'string', default: 'public/data' },
      },
    });
    const [command, ...more] = positionals;
    if (more.length > 0) return null;
    if (command !== 'build' && command !== 'check' && command !== 'report') return null;
    return { command, root: values.root, out: values.out };
  } catch {
    // parseArgs throws on options that it does not know: the usage says which there are.
    return null;
  }
}

function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [file, text] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
