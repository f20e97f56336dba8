import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAYERS } from '../layers/index';
import { layerFiles, refuseLayerId, registerLayer } from '../lib/new-layer';
import { writeFiles } from '../lib/write-files';
import { DONE, FAULT, type Command } from './command';

export const newLayer: Command = {
  summary: 'the files of a new layer of points, ready for its first row',
  words: ['ID'],
  options: ['root'],
  run: ([id = ''], { root }, { print }) => {
    const folder = join(root, 'layers');
    const taken = [
      ...LAYERS.map((layer) => layer.id),
      ...(existsSync(join(folder, id)) ? [id] : []),
    ];
    const refusal = refuseLayerId(id, taken);
    if (refusal !== null) {
      print(`geo/layers: ${refusal}`);
      return FAULT;
    }
    const index = join(folder, 'index.ts');
    if (!existsSync(index)) {
      print(`${index}: is not there → run it where the project is, or name its tables with --root`);
      return FAULT;
    }
    const own = [...layerFiles(id)].map(([file, text]): [string, string] => [
      `${id}/${file}`,
      text,
    ]);
    const list = registerLayer(readFileSync(index, 'utf8'), id);
    // In one go with the list: half a layer would break every other command.
    writeFiles(folder, new Map([...own, ['index.ts', list]]));
    for (const [file] of own) print(`wrote geo/layers/${file}`);
    for (const line of nextSteps(id)) print(line);
    return DONE;
  },
};

function nextSteps(id: string): string[] {
  return [
    'Next:',
    `  1. rows into geo/layers/${id}/facts.csv, each with its sources; columns in schema.ts`,
    `  2. its words and style in src/layers/${id}.ts; src/layers/overseas-parks.ts is a short example`,
    '  3. its line in both lists of src/layers/registry.ts',
    '  4. a line in the table of geo/README.md, and in geo/CHANGES.md',
    '  5. npm run geo -- check',
  ];
}
