import { gzipSync } from 'node:zlib';
import { layerFile, type Rule } from '../lib/dataset';
import { isTiled } from '../scale/layer-tiles';
import { viewText } from '../lib/view-files';

/**
 * The first view of the whole site may move 630 KB, of which the map library takes 448;
 * a layer that alone takes a third of the rest must be slimmed or cut into tiles.
 */
const MAX_BYTES = 60_000;

/** The file that the map loads for a layer stays small on the wire. */
export const viewSize: Rule = ({ layers, regionFigures }) =>
  layers.flatMap((layer) => {
    // The map draws those from tiles; only their lists need the file.
    if (isTiled(layer.build.view)) return [];
    const bytes = gzipSync(viewText(layer, regionFigures), { level: 9 }).length;
    if (bytes <= MAX_BYTES) return [];
    return [
      {
        rule: 'view-size',
        file: layerFile(layer.room.id, 'build.ts'),
        feature: layer.room.id,
        message: `the view file is ${bytes} bytes with gzip, more than ${MAX_BYTES}`,
        remedy: 'drop columns or vertices from the view that the map and lists do not need',
      },
    ];
  });
