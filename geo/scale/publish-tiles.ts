import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../lib/dataset';
import { rowsOf } from '../lib/layer-room';
import type { ViewFile } from '../lib/model';
import { viewText } from '../lib/view-files';
import { isTiled, MOST_LISTED, tileFeatures, writeLayerTiles } from './layer-tiles';

/**
 * Cuts the tiles of every layer above the stated size, and tells the map of them in its view file.
 * @param out folder of the published data, with the view files already in it
 * @returns ids of the layers that were cut
 */
export function publishTiles(dataset: Dataset, out: string): string[] {
  const large = dataset.layers.filter(({ build }) => isTiled(build.view));
  for (const layer of large) {
    const { id } = layer.room;
    const tiles = writeLayerTiles(id, () => tileFeatures(layer), out);
    // Its own function wrote the text.
    const view = JSON.parse(viewText(layer, rowsOf(dataset.statistics.rows))) as ViewFile;
    const features = view.features.length > MOST_LISTED ? [] : view.features;
    writeFileSync(join(out, 'view', `${id}.json`), JSON.stringify({ ...view, features, tiles }));
  }
  return large.map(({ room }) => room.id);
}
