import { checksumLines, type FileContent } from '../package/checksums';
import { datapackageJson } from '../package/datapackage';
import { writeGeoParquet } from '../package/geoparquet';
import { licencesText } from '../package/licences-text';
import { placesJson } from '../package/places';
import * as table from '../package/published-table';
import * as resource from '../package/resources';
import { boundingBox } from './bounding-box';
import {
  compareText,
  sortById,
  sortFeatures,
  sortStatistics,
  toLines,
  toListLines,
} from './canonical';
import { findOfClaim } from './claim-verdicts';
import { writeCsv } from './csv-output';
import type { Dataset, DatasetLayer } from './dataset';
import { rowsOf } from './layer-room';
import type { AtlasFeature } from './model';
import { FIGURE_ROW, figureRow } from '../package/figures';
import { claimRow, measureRow } from './shared-schemas';

/** The files that people download, by their path under the output folder. */
export function publishedFiles(dataset: Dataset): Map<string, FileContent> {
  const files = new Map<string, FileContent>();
  const layers = dataset.layers.map((layer) => {
    const features = sortFeatures(layer.build.features);
    const { room, licence } = layer;
    const stated = licence.value?.licence ?? null;
    const own = table.layerTable(room.id, features, layer.tables.get('facts')?.schema, stated);
    files.set(`${room.id}.geojson`, geojson(layer, features));
    files.set(`${room.id}.csv`, csv(own));
    if (features.length > 0) {
      const parquet = writeGeoParquet(table.propertyColumns(own), features, stated);
      files.set(`${room.id}.parquet`, parquet);
    }
    return own;
  });
  const shared = [statisticsTable(dataset), measuresTable(dataset), claimsTable(dataset)];
  for (const each of shared) files.set(`${each.name}.csv`, csv(each));
  files.set('places.json', placesJson(dataset));
  files.set('sources.json', toListLines(sortById(dataset.bibliography.value ?? [])));
  files.set('LICENCES.md', licencesText(dataset));
  if (dataset.changes !== null) files.set('CHANGES.md', dataset.changes);
  if (dataset.region.value !== null) {
    const resources = [
      ...layers.flatMap((each) => resource.layerResources(files, each)),
      ...shared.map((each) => resource.csvResource(files, each)),
      resource.placesResource(files),
      resource.jsonResource(files, 'sources'),
    ];
    const sources = dataset.bibliography.value ?? [];
    files.set('datapackage.json', datapackageJson(dataset.region.value, resources, sources));
  }
  // Last, so that it covers every other file.
  files.set('SHA256SUMS', checksumLines(files));
  return files;
}

function geojson({ room, licence }: DatasetLayer, features: readonly AtlasFeature[]): string {
  const bbox = boundingBox(features.map(({ geometry }) => geometry));
  const head = {
    type: 'FeatureCollection',
    ...(bbox ? { bbox } : {}),
    // Members beyond the standard's are allowed (RFC 7946 §6.1) and travel with the file.
    layer: room.id,
    licence: licence.value?.licence ?? null,
  };
  return toLines(head, 'features', features);
}

function statisticsTable(dataset: Dataset): table.PublishedTable {
  const own = dataset.layers.flatMap(({ build }) => build.statistics);
  const rows = sortStatistics([...dataset.regionFigures, ...own]);
  return table.sharedTable('statistics', null, rows.map(figureRow), FIGURE_ROW);
}

function measuresTable({ measures }: Dataset): table.PublishedTable {
  const rows = rowsOf(measures.rows).toSorted((a, b) => compareText(a.measure, b.measure));
  return table.sharedTable('measures', 'measure', rows, measureRow);
}

function claimsTable(dataset: Dataset): table.PublishedTable {
  const { claims } = dataset;
  const rows = sortById(rowsOf(claims.rows)).map((claim) => {
    const { counted, independentSources } = findOfClaim(claim, dataset);
    return { ...claim, counted, independent_sources: independentSources };
  });
  return table.sharedTable('claims', 'id', rows, claimRow);
}

function csv({ columns, rows }: table.PublishedTable): string {
  const names = columns.map(({ name }) => name);
  return writeCsv(names, rows);
}
