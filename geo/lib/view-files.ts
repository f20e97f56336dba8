import { featureAliases } from '../identity/aliases';
import type { Dataset, DatasetLayer } from './dataset';
import { compareText, sortById, sortFeatures, sortStatistics } from './canonical';
import { positionOf } from './features';
import { rowsOf } from './layer-room';
import { findOfClaim } from './claim-verdicts';
import type { Claim, ClaimVerdict, Partner, Place, RegionFile, Statistic, ViewFile } from './model';
import { LINE_DECIMALS, roundPosition } from './precision';
import { searchText } from './search-file';
import type { ClaimRow, PartnerRow, PlaceRow } from './shared-schemas';

/** The files that the site loads, by their path under the output folder. */
export function viewFiles(dataset: Dataset): Map<string, string> {
  const files = new Map<string, string>();
  const region = regionFile(dataset);
  if (region) files.set('view/region.json', JSON.stringify(region));
  files.set('view/claims.json', JSON.stringify(claimVerdicts(dataset)));
  files.set('view/search.json', searchText(dataset));
  for (const layer of dataset.layers)
    files.set(`view/${layer.room.id}.json`, viewText(layer, dataset.regionFigures));
  return files;
}

/** The view file of a layer; `shared` are the figures of the whole region. */
export function viewText({ room, build }: DatasetLayer, shared: readonly Statistic[]): string {
  const borrowed = shared.filter(({ measure }) => room.sharedMeasures.includes(measure));
  const file: ViewFile = {
    layer: room.id,
    features: sortFeatures(build.view),
    parts: build.parts,
    statistics: sortStatistics([...build.statistics, ...borrowed]),
  };
  return JSON.stringify(file);
}

function regionFile(dataset: Dataset): RegionFile | null {
  const { region, places, partners, claims } = dataset;
  if (region.value === null) return null;
  const aliases = featureAliases(rowsOf(dataset.aliases.rows));
  return {
    region: region.value,
    places: sortById(rowsOf(places.rows).map(toPlace)),
    partners: rowsOf(partners.rows)
      .map(toPartner)
      .toSorted((a, b) => compareText(a.code, b.code)),
    claims: sortById(rowsOf(claims.rows).map(toClaim)),
    ...(aliases.length > 0 ? { aliases } : {}),
  };
}

/** Apart from the region's file, which every first view pays for. */
function claimVerdicts(dataset: Dataset): ClaimVerdict[] {
  return sortById(rowsOf(dataset.claims.rows)).map((claim) => {
    const { id, action, query, verdict, reason, reason_zh, independent } = claim;
    const { counted, independentSources } = findOfClaim(claim, dataset);
    const judgement = { id, action, query, verdict, reason, reason_zh, counted, independent };
    return { ...judgement, independent_sources: independentSources };
  });
}

function toPlace(row: PlaceRow): Place {
  const { id, name, name_zh, side, level, parent, country, region } = row;
  const position = positionOf(row);
  const core = { id, name, name_zh, side, level, parent, country, region };
  return { ...core, position: position && roundPosition(position, LINE_DECIMALS) };
}

function toPartner({ code, name, name_zh, continent, label_lng, label_lat }: PartnerRow): Partner {
  return { code, name, name_zh, continent, label: [label_lng, label_lat] };
}

function toClaim(row: ClaimRow): Claim {
  const { id, layer, measure, value, unit, period, qualifier, statement, statement_zh } = row;
  const figure = { measure, value, unit, period, qualifier };
  return { id, layer, ...figure, statement, statement_zh, sources: row.sources };
}
