/** What the region's own tables are published as, for tests that read it as others would. */
import { join } from 'node:path';
import type { AtlasFeature } from '../lib/model';
import { publishedFiles } from '../lib/published-files';
import { readDataset } from '../lib/read-dataset';
import { LAYERS } from '../layers/index';
import type { FileContent } from '../package/checksums';

export const GEO = join(import.meta.dirname, '..');
export const LAYER_IDS: readonly string[] = LAYERS.map(({ id }) => id);

export function readRealPackage(): ReadonlyMap<string, FileContent> {
  return publishedFiles(readDataset(GEO, LAYERS));
}

/** @throws RangeError when there is no such text file */
export function textOf(files: ReadonlyMap<string, FileContent>, file: string): string {
  const content = files.get(file);
  if (typeof content !== 'string') throw new RangeError(`no text file ${file}`);
  return content;
}

/** The features of a published layer, as JSON alone reads them. */
export function featuresOf(
  files: ReadonlyMap<string, FileContent>,
  layer: string,
): readonly AtlasFeature[] {
  // The shape is what the build promises; the tests compare it with what other readers find.
  const collection = JSON.parse(textOf(files, `${layer}.geojson`)) as { features: AtlasFeature[] };
  return collection.features;
}
