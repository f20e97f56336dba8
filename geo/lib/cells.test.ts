import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as cell from './cells';

const accepts = (schema: v.GenericSchema, input: string) => v.safeParse(schema, input).success;

describe('cells', () => {
  it('turns an empty cell into null where it may be empty', () => {
    expect(v.parse(cell.optionalNumber, '')).toBeNull();
    expect(v.parse(cell.optionalText, '')).toBeNull();
    expect(accepts(cell.text, '')).toBe(false);
    expect(accepts(cell.number, '')).toBe(false);
  });

  it.each(['1e3', 'NaN', 'Infinity', '0x1f', '1,5', ' 1', '1.', '.5', '01', '+1', '1_0'])(
    'refuses %s as a number',
    (input) => {
      expect(accepts(cell.number, input)).toBe(false);
    },
  );

  it.each([
    ['0', 0],
    ['-12.50', -12.5],
    ['1234567', 1234567],
  ])('reads %s as a number', (input, value) => {
    expect(v.parse(cell.number, input)).toBe(value);
  });

  it.each(['2024', '2024-02', '2024-02-29'])('takes %s as a date', (input) => {
    expect(v.parse(cell.date, input)).toBe(input);
  });

  it.each(['2023-02-29', '2024-13', '24', '2024-1-1', '2024-02-30', '2024-00', 'May 2024'])(
    'refuses %s as a date',
    (input) => {
      expect(accepts(cell.date, input)).toBe(false);
    },
  );

  it.each(['nanjing', 'nanjing--york-gb', 'a1'])('takes %s as an id', (input) => {
    expect(accepts(cell.slug, input)).toBe(true);
  });

  it.each(['Nanjing', 'a_b', '-a', 'a-', '', 'a b', 'é'])('refuses %j as an id', (input) => {
    expect(accepts(cell.slug, input)).toBe(false);
  });

  it('splits a list, and an empty cell is an empty list', () => {
    expect(v.parse(cell.sources, 'a|b')).toEqual(['a', 'b']);
    expect(v.parse(cell.sources, '')).toEqual([]);
    expect(accepts(cell.sources, 'a||b')).toBe(false);
  });

  it('keeps latitude and longitude within the world', () => {
    expect(accepts(cell.latitude, '90.1')).toBe(false);
    expect(accepts(cell.longitude, '-180')).toBe(true);
    expect(accepts(cell.longitude, '181')).toBe(false);
  });

  it('says which words a closed list has', () => {
    const result = v.safeParse(cell.oneOf(['yes', 'no']), 'maybe');
    expect(result.issues?.[0].message).toBe('"maybe" is not one of yes, no');
  });
});
