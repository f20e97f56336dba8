/** What every command of `npm run geo` gets and gives back. */
import { publishedFiles } from '../lib/published-files';
import { viewFiles } from '../lib/view-files';
import { readDataset } from '../lib/read-dataset';
import { checkDataset } from '../rules/index';
import { LAYERS } from '../layers/index';
import { formatFinding, type Finding } from '../lib/finding';
import type { Dataset } from '../lib/dataset';
import type { FileContent } from '../package/checksums';

/** Exit status: done; the data or the disk is at fault; wrong usage. */
export const [DONE, FAULT, USAGE] = [0, 1, 2] as const;
export type Status = typeof DONE | typeof FAULT | typeof USAGE;

export interface Options {
  /** Folder of the tables. */
  readonly root: string;
  /** Where `build` writes. */
  readonly out: string;
  /** One JSON document instead of text. */
  readonly json: boolean;
  /** Years after which a fact counts as stale. */
  readonly stale: number;
}

export interface Screen {
  /** One line of the result, to standard output. */
  readonly print: (line: string) => void;
  /** What is being done now, for people who wait; nothing reads it. */
  readonly progress: (step: string) => void;
}

export interface Command {
  /** One line for the usage. */
  readonly summary: string;
  /** Names of the words after the command, as the usage shows them. */
  readonly words: readonly string[];
  /** Options it reads. */
  readonly options: readonly (keyof Options)[];
  readonly run: (words: readonly string[], options: Options, screen: Screen) => Status;
}

/** Reads the tables and runs every rule over them. */
export function readAndCheck(
  { root }: Options,
  { progress }: Screen,
): { dataset: Dataset; findings: readonly Finding[] } {
  progress('reading the tables');
  const dataset = readDataset(root, LAYERS);
  progress('checking them');
  return { dataset, findings: checkDataset(dataset) };
}

/** Everything that a build writes, by its path under the output folder. */
export function buildFiles(dataset: Dataset, { progress }: Screen): Map<string, FileContent> {
  progress('building the files');
  return new Map([...publishedFiles(dataset), ...viewFiles(dataset)]);
}

export function printJson({ print }: Screen, value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

export function printFindings({ print }: Screen, findings: readonly Finding[]): void {
  for (const finding of findings) print(formatFinding(finding));
}

/** Features of each layer, by its id. */
export function countFeatures({ layers }: Dataset): Record<string, number> {
  return Object.fromEntries(layers.map(({ room, build }) => [room.id, build.features.length]));
}
