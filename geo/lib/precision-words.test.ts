import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRECISIONS } from './model';
import { lessExact, placePrecision, PRECISION_WORDS } from './precision-words';

describe('PRECISION_WORDS', () => {
  it.each([
    ['exact', 'exact'],
    ['terminal-area', 'terminal'],
    ['approximate', 'city'],
    ['town', 'city'],
    ['country', 'country'],
  ])('reads %s as %s', (word, precision) => {
    expect(PRECISION_WORDS.get(word)).toBe(precision);
  });

  it('knows no other word', () => {
    expect(PRECISION_WORDS.get('roughly')).toBeUndefined();
  });
});

describe('placePrecision', () => {
  it.each([
    [null, null],
    ['GeoNames', 'city'],
    ['set by hand near the county seat; good to about 2 km', 'city'],
    ['set by hand at the port', 'terminal'],
  ])('reads %s as %s', (basis, precision) => {
    expect(placePrecision(basis)).toBe(precision);
  });
});

describe('lessExact', () => {
  const precision = fc.constantFrom(...PRECISIONS, null);

  it('is one of the two, whichever comes first', () => {
    fc.assert(
      fc.property(precision, precision, (a, b) => {
        expect([a, b]).toContain(lessExact(a, b));
        expect(lessExact(a, b)).toBe(lessExact(b, a));
      }),
    );
  });

  it('takes the worse end', () => {
    expect(lessExact('exact', 'city')).toBe('city');
    expect(lessExact('country', 'terminal')).toBe('country');
    expect(lessExact('exact', null)).toBeNull();
  });
});
