import type { Dataset, DatasetLayer } from './dataset';
import { boundingBox } from './bounding-box';
import { sortById, sortFeatures, sortStatistics, toLines, toListLines } from './canonical';
import { writeCsv, type CsvValue } from './csv-output';
import { rowsOf } from './layer-room';
import type { AtlasFeature, Statistic } from './model';
import { claimRow, statisticRow } from './shared-schemas';

/** The files that people download, by their path under the output folder. */
export function publishedFiles(dataset: Dataset): Map<string, string> {
  const files = new Map<string, string>();
  for (const layer of dataset.layers) {
    const features = sortFeatures(layer.build.features);
    files.set(`${layer.room.id}.geojson`, geojson(layer, features));
    files.set(`${layer.room.id}.csv`, featureTable(features));
  }
  const own = dataset.layers.flatMap(({ build }) => build.statistics);
  const statistics = sortStatistics([...rowsOf(dataset.statistics.rows), ...own]);
  files.set(
    'statistics.csv',
    writeCsv(Object.keys(statisticRow.entries), statistics.map(asRecord)),
  );
  const claims = sortById(rowsOf(dataset.claims.rows));
  files.set('claims.csv', writeCsv(Object.keys(claimRow.entries), claims));
  files.set('sources.json', toListLines(sortById(dataset.bibliography.value ?? [])));
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

function featureTable(features: readonly AtlasFeature[]): string {
  const rows = features.map(({ geometry, properties }): Record<string, CsvValue> => {
    if (geometry?.type !== 'Point') return properties;
    const [lng = null, lat = null] = geometry.coordinates;
    return { ...properties, lat, lng };
  });
  const columns = new Set(rows.flatMap((row) => Object.keys(row)));
  return writeCsv([...columns], rows);
}

function asRecord(statistic: Statistic): Record<string, CsvValue> {
  return { ...statistic };
}
