import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../geo/lib/csv-output';
import { csvCells, csvRecords } from './csv-records';
import { SELECTION_FORMATS, selectionFile, selectionFileName } from './selection-file';

const [CSV, GEOJSON] = SELECTION_FORMATS;
const COLUMNS = ['name', 'id', 'note'];
/** What a table may hold at its worst: quotes, line ends, commas, formulas, Chinese. */
const nasty = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '=', '+', 'a', '港', ' ') });
const rowsOf = fc
  .uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,4}$/), name: nasty, note: nasty }), {
    selector: ({ id }) => id,
    maxLength: 8,
  })
  .map((rows) => rows.map((row) => ({ row, isChosen: row.id < 'm' })));

describe('a selection as CSV', () => {
  it('is what the pipeline writes of the same rows', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const all = rows.map(({ row }) => row);
        const chosen = rows.filter(({ isChosen }) => isChosen).map(({ row }) => row);
        const ids = new Set(chosen.map(({ id }) => id));
        expect(selectionFile(writeCsv(COLUMNS, all), ids, CSV)).toEqual({
          text: writeCsv(COLUMNS, chosen),
          count: chosen.length,
        });
      }),
    );
  });

  it('has its byte order mark also where the browser dropped that of the file', () => {
    expect(selectionFile('id\na\nb\n', new Set(['b']), CSV).text).toBe('\uFEFFid\nb\n');
  });

  it('is refused where the answer is no table with ids', () => {
    expect(() => selectionFile('<!doctype html>', new Set(['a']), CSV)).toThrow(TypeError);
  });
});

describe('a selection as GeoJSON', () => {
  const point = (id: string, coordinates: number[]) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates },
    properties: { id, note: null },
  });
  const file = {
    type: 'FeatureCollection',
    bbox: [1, 2, 170, 60],
    layer: 'ports',
    licence: 'CC-BY-4.0',
    features: [point('a', [1, 2]), point('b', [170, 60])],
  };

  it('holds the published features, and the box around these alone', () => {
    const { text, count } = selectionFile(JSON.stringify(file), new Set(['b', 'z']), GEOJSON);
    const expected = { ...file, bbox: [170, 60, 170, 60], features: [file.features[1]] };
    expect(JSON.parse(text)).toEqual(expected);
    expect(count).toBe(1);
  });

  it('has no box where nothing has a position', () => {
    const { text } = selectionFile(JSON.stringify(file), new Set(), GEOJSON);
    expect(JSON.parse(text)).toEqual({
      type: 'FeatureCollection',
      layer: 'ports',
      licence: 'CC-BY-4.0',
      features: [],
    });
  });

  it('is refused where the answer is no collection', () => {
    expect(() => selectionFile('{"features":[null]}', new Set(), GEOJSON)).toThrow(TypeError);
  });
});

it('names the file after the layer', () => {
  expect(selectionFileName('ports', CSV)).toBe('ports-selection.csv');
});

it('reads records and cells as RFC 4180 has them', () => {
  expect(csvRecords('a,b\r\n"x\ny",2\n')).toEqual(['a,b', '"x\ny",2']);
  expect(csvCells('"x ""y"", z",,2')).toEqual(['x "y", z', '', '2']);
});
