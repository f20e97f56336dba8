import { writeFiles } from '../lib/write-files';
import { publishTiles } from '../scale/publish-tiles';
import { tellFindings } from './check';
import { buildFiles, DONE, FAULT, readAndCheck, type Command } from './command';

export const build: Command = {
  summary: 'check the tables and write the files that the site and its readers load',
  words: [],
  options: ['root', 'out', 'json'],
  run: (_, options, screen) => {
    const { dataset, findings } = readAndCheck(options, screen);
    if (findings.length > 0) {
      tellFindings(dataset, findings, options.json, screen, { written: [], removed: [] });
      return FAULT;
    }
    const files = buildFiles(dataset, screen);
    screen.progress('writing them');
    const removed = writeFiles(options.out, files);
    screen.progress('cutting tiles');
    // From the view files, hence after they are written.
    publishTiles(dataset, options.out);
    const written = [...files.keys()].toSorted();
    tellFindings(dataset, findings, options.json, screen, { written, removed });
    return DONE;
  },
};
