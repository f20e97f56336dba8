import { describe, expect, it } from 'vitest';
import * as cell from '../lib/cells';
import { statisticRow } from '../lib/shared-schemas';
import { typeOfCell, typeOfValues } from './column-type';

describe('typeOfCell', () => {
  it.each([
    ['text', cell.text, { kind: 'text', required: true }],
    ['optionalText', cell.optionalText, { kind: 'text', required: false }],
    ['number', cell.number, { kind: 'number', required: true, pattern: null }],
    ['optionalNumber', cell.optionalNumber, { kind: 'number', required: false }],
    ['latitude', cell.optional(cell.latitude), { kind: 'number', minimum: -90, maximum: 90 }],
    ['year', cell.year, { kind: 'year', pattern: null }],
    ['optionalDate', cell.optionalDate, { kind: 'date', required: false }],
    ['sources', cell.sources, { kind: 'list', refersTo: 'sources' }],
    ['place', cell.place, { kind: 'text', required: true, refersTo: 'places' }],
    ['optionalPlace', cell.optionalPlace, { required: false, refersTo: 'places' }],
    ['country', cell.country, { pattern: '[A-Z]{2}' }],
    ['oneOf', cell.optional(cell.oneOf(['a', 'b'])), { words: ['a', 'b'], required: false }],
    ['measure', statisticRow.entries.measure, { pattern: '[a-z][a-z0-9]*(_[a-z0-9]+)*' }],
  ])('reads the cell schema %s', (_, schema, expected) => {
    expect(typeOfCell(schema)).toMatchObject(expected);
  });
});

describe('typeOfValues', () => {
  it.each([
    ['number', [1, null]],
    ['boolean', [true, false]],
    ['list', [['a'], []]],
    ['text', ['a', null]],
    ['text', [null, undefined]],
  ])('finds %s in %j', (kind, values) => {
    expect(typeOfValues(values)).toMatchObject({ kind, required: false });
  });
});
