import { reportLines, reportOf } from '../lib/report';
import { buildFiles, DONE, FAULT, printFindings, printJson } from './command';
import { readAndCheck, type Command } from './command';

export const report: Command = {
  summary: 'what each layer holds and lacks, and the bytes of each file',
  words: [],
  options: ['root', 'out', 'json', 'stale'],
  run: (_, options, screen) => {
    const { dataset, findings } = readAndCheck(options, screen);
    const result = reportOf(dataset, buildFiles(dataset, screen), options.stale);
    if (options.json) printJson(screen, { ok: findings.length === 0, findings, ...result });
    else {
      printFindings(screen, findings);
      for (const line of reportLines(result)) screen.print(line);
    }
    return findings.length === 0 ? DONE : FAULT;
  },
};
