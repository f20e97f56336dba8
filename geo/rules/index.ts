/** Every check that the data must pass before anything is written: one file a rule. */
import type { Dataset, Rule } from '../lib/dataset';
import { compareText } from '../lib/canonical';
import type { Finding } from '../lib/finding';
import { aliases } from './aliases';
import { bothLanguages } from './both-languages';
import { cellSizes } from './cell-sizes';
import { claimLayers } from './claim-layers';
import { claimVerdicts } from './claim-verdicts';
import { countryOfPoint } from './country-of-point';
import { dates } from './dates';
import { everySourceCited } from './every-source-cited';
import { readExceptions, withoutExceptions } from './exceptions';
import { fileSizes } from './file-sizes';
import { geojsonStructure } from './geojson-structure';
import { homeOutlineRule } from './home-outline';
import { knownReferences } from './known-references';
import { licences } from './licences';
import { linesCutAtAntimeridian } from './lines-cut-at-antimeridian';
import { measureUnits } from './measure-units';
import { measuresNamed } from './measures-named';
import { nearEachOther } from './near-each-other';
import { onePosition } from './one-position';
import { oneTablePerSeries } from './one-table-per-series';
import { positions } from './positions';
import { precision } from './precision';
import { propertyNames } from './property-names';
import { propertySizes } from './property-sizes';
import { provenance } from './provenance';
import { railLegs } from './rail-legs';
import { rfc7946 } from './rfc-7946';
import { releaseVersion } from './release-version';
import { releasedIds } from './released-ids';
import { schema } from './schema';
import { searchWords } from './search-words';
import { seriesBreaks } from './series-breaks';
import { shiftedPositions } from './shifted-positions';
import { sourcesPresent } from './sources-present';
import { statistics } from './statistics';
import { tablesHoldRows } from './tables-hold-rows';
import { text } from './text';
import { textLanguage } from './text-language';
import { totals } from './totals';
import { uniqueIds } from './unique-ids';
import { viewSize } from './view-size';

const RULES: readonly Rule[] = [
  schema,
  tablesHoldRows,
  text,
  cellSizes,
  bothLanguages,
  textLanguage,
  uniqueIds,
  knownReferences,
  claimLayers,
  claimVerdicts,
  sourcesPresent,
  everySourceCited,
  onePosition,
  positions,
  countryOfPoint,
  homeOutlineRule,
  shiftedPositions,
  railLegs,
  provenance,
  dates,
  statistics,
  measureUnits,
  measuresNamed,
  oneTablePerSeries,
  seriesBreaks,
  totals,
  licences,
  geojsonStructure,
  rfc7946,
  nearEachOther,
  linesCutAtAntimeridian,
  precision,
  propertyNames,
  propertySizes,
  viewSize,
  fileSizes,
  searchWords,
  aliases,
  releasedIds,
  releaseVersion,
];

/**
 * Runs every rule, whatever the others find; findings come in the order of files and rows.
 * What `exceptions.csv` names with a reason is left out.
 */
export function checkDataset(dataset: Dataset): Finding[] {
  return withoutExceptions(findAll(dataset), readExceptions()).toSorted(
    (a, b) => compareText(a.file, b.file) || (a.row ?? 0) - (b.row ?? 0),
  );
}

/** Every finding, those that are excepted included. */
export function findAll(dataset: Dataset): Finding[] {
  return RULES.flatMap((rule) => [...rule(dataset)]);
}
