import { join } from 'node:path';
import { releasedVersions } from '../identity/released';
import { snapshotFiles, takeSnapshot } from '../identity/snapshot';
import { stepBetween } from '../identity/version';
import { publishedFiles } from '../lib/published-files';
import { writeFiles } from '../lib/write-files';
import { DONE, FAULT, printFindings, readAndCheck, type Command } from './command';

export const release: Command = {
  summary: 'keep the ids, verdicts and checksums of the release that region.json names',
  words: [],
  options: ['root'],
  run: (_, options, screen) => {
    const { dataset, findings } = readAndCheck(options, screen);
    const version = dataset.region.value?.release;
    if (findings.length > 0 || version === undefined) {
      printFindings(screen, findings);
      screen.print(`${findings.length} findings; nothing was released`);
      return FAULT;
    }
    // 2026.1 and 2026.1.0 are the same release.
    const before = releasedVersions(options.root).find(
      (each) => stepBetween(each, version) === 'none',
    );
    if (before !== undefined) {
      const remedy = 'write the next version and its date into geo/region.json';
      screen.print(`geo/released/${before}: has been released, and never changes → ${remedy}`);
      return FAULT;
    }
    const folder = join(options.root, 'released', version);
    const files = snapshotFiles(takeSnapshot(version, dataset, publishedFiles(dataset)));
    writeFiles(folder, files);
    screen.print(`released ${version}: ${[...files.keys()].join(', ')} in geo/released/${version}`);
    return DONE;
  },
};
