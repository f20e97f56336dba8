/**
 * Files of exactly the selected features. They are cut out of the published files and not written
 * anew, so that a row of a selection is the published row, guard against formulas and all.
 */
import type { Geometry } from 'geojson';
import { boundingBox } from '../../geo/lib/bounding-box';
import { toLines } from '../../geo/lib/canonical';
import { csvCells, csvRecords } from './csv-records';

export const SELECTION_FORMATS = [
  { name: 'CSV', ending: 'csv', type: 'text/csv;charset=utf-8' },
  { name: 'GeoJSON', ending: 'geojson', type: 'application/geo+json' },
] as const;
export type SelectionFormat = (typeof SELECTION_FORMATS)[number];

export interface SelectionFile {
  readonly text: string;
  /** How many features the file holds: fewer than asked for where the published file lacks some. */
  readonly count: number;
}

/** A browser drops the mark when it reads the file; a spreadsheet needs it for Chinese. */
const BYTE_ORDER_MARK = '\uFEFF';

export function selectionFileName(layer: string, { ending }: SelectionFormat): string {
  return `${layer}-selection.${ending}`;
}

/**
 * The selection of a published file.
 * @param published text of the layer's file in this format
 * @throws TypeError when the text is no such file
 */
export function selectionFile(
  published: string,
  ids: ReadonlySet<string>,
  { ending }: SelectionFormat,
): SelectionFile {
  return ending === 'csv' ? selectCsv(published, ids) : selectGeojson(published, ids);
}

function selectCsv(published: string, ids: ReadonlySet<string>): SelectionFile {
  const [header, ...records] = csvRecords(published.replace(BYTE_ORDER_MARK, ''));
  const column = header === undefined ? -1 : csvCells(header).indexOf('id');
  if (header === undefined || column < 0) throw new TypeError('expected a table with ids');
  const kept = records.filter((record) => ids.has(csvCells(record)[column] ?? ''));
  const text = `${BYTE_ORDER_MARK}${[header, ...kept].join('\n')}\n`;
  return { text, count: kept.length };
}

interface PublishedFeature {
  readonly geometry: Geometry | null;
  readonly properties: { readonly id: string };
}

function selectGeojson(published: string, ids: ReadonlySet<string>): SelectionFile {
  const file: unknown = JSON.parse(published);
  if (!isCollection(file)) throw new TypeError('expected a collection of features');
  const { type, bbox: _, features, ...others } = file;
  const kept = features.filter(({ properties }) => ids.has(properties.id));
  const bbox = boundingBox(kept.map(({ geometry }) => geometry));
  const head = { type, ...(bbox ? { bbox } : {}), ...others };
  return { text: toLines(head, 'features', kept), count: kept.length };
}

/** As far as the selection looks into it; the rest is the build's promise. */
function isCollection(file: unknown): file is {
  readonly type: string;
  readonly bbox?: unknown;
  readonly features: readonly PublishedFeature[];
} {
  return (
    typeof file === 'object' &&
    file !== null &&
    'features' in file &&
    Array.isArray(file.features) &&
    file.features.every(
      (feature: unknown) =>
        typeof feature === 'object' &&
        feature !== null &&
        'properties' in feature &&
        typeof feature.properties === 'object' &&
        feature.properties !== null,
    )
  );
}
