import { buildFiles, countFeatures, printFindings, printJson } from './command';
import { DONE, FAULT, readAndCheck, type Command, type Screen } from './command';
import type { Dataset } from '../lib/dataset';
import type { Finding } from '../lib/finding';

export const check: Command = {
  summary: 'check the tables, write nothing',
  words: [],
  options: ['root', 'out', 'json'],
  run: (_, options, screen) => {
    const { dataset, findings } = readAndCheck(options, screen);
    // What cannot be built must not pass the check.
    if (findings.length === 0) buildFiles(dataset, screen);
    tellFindings(dataset, findings, options.json, screen, {});
    return findings.length === 0 ? DONE : FAULT;
  },
};

/** The result of `check` and `build`; `more` is what the JSON holds besides. */
export function tellFindings(
  dataset: Dataset,
  findings: readonly Finding[],
  asJson: boolean,
  screen: Screen,
  more: Readonly<Record<string, unknown>>,
): void {
  const layers = countFeatures(dataset);
  if (asJson) {
    printJson(screen, { ok: findings.length === 0, findings, layers, ...more });
    return;
  }
  printFindings(screen, findings);
  const counts = Object.entries(layers).map(([id, count]) => `${id} ${count}`);
  if (findings.length > 0) screen.print(`${findings.length} findings; nothing was written`);
  else screen.print(`no findings: ${counts.join(', ')}`);
}
