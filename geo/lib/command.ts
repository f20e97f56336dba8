import { parseArgs } from 'node:util';
import { LAYERS } from '../layers/index';
import { checkDataset } from '../rules/index';
import { publishTiles } from '../scale/publish-tiles';
import type { Dataset } from './dataset';
import { formatFinding, type Finding } from './finding';
import { publishedFiles } from './published-files';
import { readDataset } from './read-dataset';
import { STALE_YEARS, reportLines, reportOf } from './report';
import { viewFiles } from './view-files';
import { writeFiles } from './write-files';

const USAGE = `usage: npm run geo -- <command> [options]

  build    check the tables and write the files that the site and its readers load
  check    check only
  report   counts, gaps and bytes

  --root <folder>   the tables (default: geo)
  --out <folder>    where build writes (default: public/data)
  --stale <years>   when the report calls a row stale (default: ${STALE_YEARS})
  --json            findings and report as one JSON document`;

type Print = (line: string) => void;

/**
 * Runs a command of `npm run geo`.
 * @returns exit status: 0 done, 1 the data has findings or a file could not be written (nothing
 *   was changed then), 2 wrong usage
 */
export function runCommand(words: readonly string[], print: Print): number {
  const options = readOptions(words);
  if (!options) {
    print(USAGE);
    return 2;
  }
  const dataset = readDataset(options.root, LAYERS);
  const findings = checkDataset(dataset);
  if (!options.isJson) for (const finding of findings) print(formatFinding(finding));
  if (options.command === 'report') return report(dataset, findings, options, print);
  const fault =
    options.command === 'build' && findings.length === 0 ? build(dataset, options) : null;
  const counts = dataset.layers.map(({ room, build }) => `${room.id} ${build.features.length}`);
  if (options.isJson) print(JSON.stringify({ command: options.command, findings, fault }));
  else if (fault !== null) print(fault);
  else if (findings.length > 0) print(`${findings.length} findings; nothing was written`);
  else print(`no findings: ${counts.join(', ')}`);
  return findings.length > 0 || fault !== null ? 1 : 0;
}

interface Options {
  readonly command: 'build' | 'check' | 'report';
  readonly root: string;
  readonly out: string;
  readonly staleYears: number;
  readonly isJson: boolean;
}

function build(dataset: Dataset, { out }: Options): string | null {
  const fault = writeFiles(out, filesOf(dataset));
  // Cut from the view files, hence after they are written.
  if (fault === null) publishTiles(dataset, out);
  return fault;
}

function report(
  dataset: Dataset,
  findings: readonly Finding[],
  { isJson, staleYears }: Options,
  print: Print,
): number {
  const found = reportOf(dataset, filesOf(dataset), staleYears);
  if (isJson) print(JSON.stringify({ command: 'report', findings, report: found }));
  else for (const line of reportLines(found)) print(line);
  return findings.length > 0 ? 1 : 0;
}

function filesOf(dataset: Dataset): Map<string, string | Uint8Array> {
  return new Map([...publishedFiles(dataset), ...viewFiles(dataset)]);
}

function readOptions(words: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        root: { type: 'string', default: 'geo' },
        out: { type: 'string', default: 'public/data' },
        stale: { type: 'string', default: String(STALE_YEARS) },
        json: { type: 'boolean', default: false },
      },
    });
    const [command, ...more] = positionals;
    const staleYears = Number(values.stale);
    if (more.length > 0 || !Number.isInteger(staleYears) || staleYears < 0) return null;
    if (command !== 'build' && command !== 'check' && command !== 'report') return null;
    return { command, root: values.root, out: values.out, staleYears, isJson: values.json };
  } catch {
    // parseArgs throws on options that it does not know: the usage says which there are.
    return null;
  }
}
