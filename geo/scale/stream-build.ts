/** Checks a table and writes its published files, one row at a time, whatever its size. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { formatFinding } from '../lib/finding';
import { checkRows } from './check-rows';
import { csvOutput, geojsonOutput, type FeatureOutput } from './feature-outputs';
import { parquetOutput } from './parquet-output';
import { featureOf } from './rows';
import { StreamBox } from './stream-box';

type Print = (line: string) => void;

/** More findings than this are one fault many times over. */
const MOST_FINDINGS = 100;
const PROGRESS_EVERY = 100_000;

export interface StreamBuild {
  /** The table. */
  readonly input: string;
  /** Folder of the files; absent: the table is only checked. */
  readonly out?: string;
  /** Stem of the files, and the layer that features name. */
  readonly layer: string;
}

/**
 * Files get their names only when every row has passed; until then, and after any fault, what
 * stood there before is untouched.
 * @returns exit status: 0 done, 1 the table has findings
 * @throws what the file system reports, for instance a full disk; nothing is left behind then
 */
export async function streamBuild(build: StreamBuild, print: Print): Promise<number> {
  const files = build.out === undefined ? [] : openOutputs(build.out, build.layer);
  try {
    const { rows, findings, box } = await readAll(build, files, print);
    if (findings > 0) {
      const count = findings > MOST_FINDINGS ? `more than ${MOST_FINDINGS}` : String(findings);
      print(`${count} findings in ${rows} rows; nothing was written`);
      return 1;
    }
    for (const { output } of files) output.finish(box.box());
    for (const { temporary, path } of files) renameSync(temporary, path);
    print(`no findings: ${rows} rows`);
    return 0;
  } finally {
    for (const { temporary } of files) rmSync(temporary, { force: true });
  }
}

interface OpenFile {
  readonly path: string;
  readonly temporary: string;
  readonly output: FeatureOutput;
}

function openOutputs(out: string, layer: string): OpenFile[] {
  mkdirSync(out, { recursive: true });
  const open = (ending: string, make: (path: string) => FeatureOutput): OpenFile => {
    const path = join(out, `${layer}.${ending}`);
    const temporary = `${path}.${process.pid}.part`;
    return { path, temporary, output: make(temporary) };
  };
  return [
    open('geojson', (path) => geojsonOutput(path, layer)),
    open('csv', csvOutput),
    open('parquet', parquetOutput),
  ];
}

async function readAll({ input, layer }: StreamBuild, files: readonly OpenFile[], print: Print) {
  const box = new StreamBox();
  let [rows, findings] = [0, 0];
  for await (const checked of checkRows(input)) {
    if ('finding' in checked) {
      findings += 1;
      if (findings > MOST_FINDINGS) break;
      print(formatFinding(checked.finding));
      continue;
    }
    rows += 1;
    if (rows % PROGRESS_EVERY === 0) print(`${rows} rows ...`);
    // After a fault the rest is only checked; without files there is nothing to draw.
    if (findings > 0 || files.length === 0) continue;
    const feature = featureOf(layer, checked.value);
    box.add(feature.geometry);
    for (const { output } of files) output.add(feature);
  }
  if (findings > 0) for (const { output } of files) output.abandon();
  return { rows, findings, box };
}
