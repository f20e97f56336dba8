/** Every check that the data must pass before anything is written: one file a rule. */
import type { Dataset, Rule } from '../lib/dataset';
import { compareText } from '../lib/canonical';
import type { Finding } from '../lib/finding';
import { aliases } from './aliases';
import { claimLayers } from './claim-layers';
import { everySourceCited } from './every-source-cited';
import { geojsonStructure } from './geojson-structure';
import { knownReferences } from './known-references';
import { licences } from './licences';
import { linesCutAtAntimeridian } from './lines-cut-at-antimeridian';
import { onePosition } from './one-position';
import { positions } from './positions';
import { precision } from './precision';
import { propertyNames } from './property-names';
import { propertySizes } from './property-sizes';
import { railLegs } from './rail-legs';
import { releaseVersion } from './release-version';
import { releasedIds } from './released-ids';
import { schema } from './schema';
import { sourcesPresent } from './sources-present';
import { statistics } from './statistics';
import { text } from './text';
import { uniqueIds } from './unique-ids';
import { viewSize } from './view-size';

const RULES: readonly Rule[] = [
  schema,
  text,
  uniqueIds,
  knownReferences,
  claimLayers,
  sourcesPresent,
  everySourceCited,
  onePosition,
  positions,
  railLegs,
  statistics,
  licences,
  geojsonStructure,
  linesCutAtAntimeridian,
  precision,
  propertyNames,
  propertySizes,
  viewSize,
  aliases,
  releasedIds,
  releaseVersion,
];

/** Runs every rule, whatever the others find; findings come in the order of files and rows. */
export function checkDataset(dataset: Dataset): Finding[] {
  return RULES.flatMap((rule) => [...rule(dataset)]).toSorted(
    (a, b) => compareText(a.file, b.file) || (a.row ?? 0) - (b.row ?? 0),
  );
}
