/** The commands for tables that do not fit into memory: `npm run geo -- synth | stream-check | …`. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { SLUG_PATTERN } from '../lib/cells';
import { KINDS } from './rows';
import { streamBuild } from './stream-build';
import { streamTiles } from './stream-tiles';
import { synthesizeCsv, type Synthesis } from './synthesize';
import { TextOutput } from './text-output';

const USAGE = `usage: npm run geo -- <command> [options]

  synth          write a made-up table: <out>/facts.csv
  stream-check   check a table row by row
  stream-build   check it and write <layer>.geojson, .csv and .parquet
  stream-tiles   cut its vector tiles: tiles/<layer>/ and view/<layer>.json

  --features <n>           how many rows synth writes
  --kind points|links      what they are
  --seed <n>               the same seed gives the same table (default: 1)
  --in <file>              the table to read
  --layer <id>             stem of the files (default: synthetic)
  --out <folder>           where to write`;

const COMMANDS = ['synth', 'stream-check', 'stream-build', 'stream-tiles'] as const;
type Command = (typeof COMMANDS)[number];
type Print = (line: string) => void;

export function isScaleCommand(word: string | undefined): word is Command {
  return COMMANDS.some((command) => command === word);
}

/** @returns exit status: 0 done, 1 findings or a fault of the disk (nothing was written), 2 usage */
export async function runScale(words: readonly string[], print: Print): Promise<number> {
  const [command] = words;
  const options = readOptions(words.slice(1));
  if (!isScaleCommand(command) || !options) return explain(print);
  const { input, out, layer } = options;
  try {
    if (command === 'synth') {
      const synthesis = synthesisOf(options);
      if (!synthesis || !out) return explain(print);
      return synth(synthesis, join(out, 'facts.csv'), print);
    }
    if (!input || !SLUG_PATTERN.test(layer)) return explain(print);
    if (command === 'stream-check') return await streamBuild({ input, layer }, print);
    if (!out) return explain(print);
    const make = command === 'stream-tiles' ? streamTiles : streamBuild;
    return await make({ input, out, layer }, print);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    print(`${input ?? out ?? ''}: ${error.message}`);
    return 1;
  }
}

function explain(print: Print): number {
  print(USAGE);
  return 2;
}

function readOptions(words: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        features: { type: 'string' },
        kind: { type: 'string' },
        seed: { type: 'string', default: '1' },
        in: { type: 'string' },
        layer: { type: 'string', default: 'synthetic' },
        out: { type: 'string' },
      },
    });
    return { ...values, input: values.in };
  } catch {
    // parseArgs throws on options that it does not know: the usage says which there are.
    return null;
  }
}

function synthesisOf(options: {
  readonly features?: string | undefined;
  readonly kind?: string | undefined;
  readonly seed: string;
}): Synthesis | null {
  const kind = KINDS.find((known) => known === options.kind);
  const [features, seed] = [Number(options.features), Number(options.seed)];
  if (!kind || !Number.isSafeInteger(features) || features < 0) return null;
  return Number.isSafeInteger(seed) ? { kind, features, seed } : null;
}

function synth(synthesis: Synthesis, path: string, print: Print): number {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.part`;
  try {
    const output = new TextOutput(temporary);
    try {
      for (const text of synthesizeCsv(synthesis)) output.add(text);
    } finally {
      output.close();
    }
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
  print(`${synthesis.features} made-up ${synthesis.kind}: ${path}`);
  return 0;
}
