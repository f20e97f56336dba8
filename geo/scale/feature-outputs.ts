/** The published forms of a layer, each taking one feature after the other. */
import type { BoundingBox } from '../lib/bounding-box';
import { writeCsv, type CsvValue } from '../lib/csv-output';
import type { AtlasFeature } from '../lib/model';
import { TextOutput } from './text-output';

export interface FeatureOutput {
  readonly add: (feature: AtlasFeature) => void;
  /** @param box around all features, null where there are none */
  readonly finish: (box: BoundingBox | null) => void;
  /** Lets go of the file, however far it came. */
  readonly abandon: () => void;
}

/** Longest text of a box: four numbers of at most ten characters, commas and brackets. */
const BOX_WIDTH = 48;
const ROWS_IN_A_BATCH = 1000;

/** One FeatureCollection, a feature a line. The box is known last and written into its gap. */
export function geojsonOutput(path: string, layer: string): FeatureOutput {
  const output = new TextOutput(path);
  const head = '{"type":"FeatureCollection",';
  output.add(`${head}${' '.repeat(BOX_WIDTH)}"layer":${JSON.stringify(layer)},"features":[\n`);
  let separator = '';
  return {
    add: (feature) => {
      output.add(`${separator}${JSON.stringify(feature)}`);
      separator = ',\n';
    },
    finish: (box) => {
      output.add('\n]}\n');
      if (box) output.patch(head.length, `"bbox":${JSON.stringify(box)},`);
      output.close();
    },
    abandon: () => {
      output.close();
    },
  };
}

/** The table as `lib/csv-output.ts` writes it, for spreadsheets. */
export function csvOutput(path: string): FeatureOutput {
  const output = new TextOutput(path);
  let columns: readonly string[] | null = null;
  let batch: Record<string, CsvValue>[] = [];
  const flush = () => {
    const header = writeCsv(columns ?? [], []);
    output.add(writeCsv(columns ?? [], batch).slice(header.length));
    batch = [];
  };
  return {
    add: ({ geometry, properties }) => {
      const [lng, lat] = geometry?.type === 'Point' ? geometry.coordinates : [];
      const position = lng === undefined || lat === undefined ? {} : { lat, lng };
      const row: Record<string, CsvValue> = { ...properties, ...position };
      if (columns === null) {
        columns = Object.keys(row);
        output.add(writeCsv(columns, []));
      }
      batch.push(row);
      if (batch.length >= ROWS_IN_A_BATCH) flush();
    },
    finish: () => {
      if (batch.length > 0) flush();
      output.close();
    },
    abandon: () => {
      output.close();
    },
  };
}
