import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRADES, gradeOf } from './grade';
import { SOURCE_CLASSES } from './model';

describe('gradeOf', () => {
  it.each([
    [[], null],
    [['other'], 'c'],
    [['encyclopaedia', 'press'], 'b'],
    [['press', 'press', 'dataset'], 'b'],
    [['other', 'operator'], 'a'],
  ] as const)('grades %j as %s', (classes, grade) => {
    expect(gradeOf(classes)).toBe(grade);
  });

  it('never falls when a source is added', () => {
    const classes = fc.array(fc.constantFrom(...SOURCE_CLASSES), { minLength: 1 });
    fc.assert(
      fc.property(classes, classes, (some, more) => {
        const rank = (list: typeof some) => GRADES.indexOf(gradeOf(list) ?? 'c');
        expect(rank([...some, ...more])).toBeLessThanOrEqual(rank(some));
      }),
    );
  });
});
