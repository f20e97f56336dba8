import { describe, expect, it } from 'vitest';
import { GEO } from '../testing/real-package';
import { LAYERS } from '../layers/index';
import { CONFIDENCE_OF_GRADE, gradeOf } from './grade';
import { GRADES, SOURCE_CLASSES } from './model';
import { readDataset } from './read-dataset';

describe('gradeOf', () => {
  it.each([
    [['official'], 'a'],
    [['operator', 'other'], 'a'],
    [['press'], 'b'],
    [['dataset', 'encyclopaedia'], 'b'],
    [['encyclopaedia'], 'c'],
    [['other'], 'c'],
  ] as const)('gives %j grade %s', (classes, grade) => {
    expect(gradeOf(classes.map((each) => ({ class: each })))).toBe(grade);
  });

  it('is not lifted by more sources of the same kind', () => {
    expect(gradeOf([{ class: 'press' }, { class: 'press' }, { class: 'dataset' }])).toBe('b');
  });

  it('takes no statement as a witness for itself', () => {
    const article = { class: 'official', claimant: true } as const;
    expect(gradeOf([article])).toBe('c');
    expect(gradeOf([article, { class: 'press' }])).toBe('b');
  });

  it('is unknown without a source', () => {
    expect(gradeOf([])).toBeNull();
  });

  it('knows every class', () => {
    for (const each of SOURCE_CLASSES) expect(GRADES).toContain(gradeOf([{ class: each }]));
  });
});

/** Set row by row, which the notes on the tables explain. */
const OWN_CONFIDENCE = 'sister-cities';

it('agrees with the confidence of every row whose layer takes it from the sources', () => {
  const { layers } = readDataset(GEO, LAYERS);
  const differing = layers
    .filter(({ room }) => room.id !== OWN_CONFIDENCE)
    .flatMap(({ room, build }) =>
      build.features.flatMap(({ properties: { id, grade, confidence } }) => {
        const due = CONFIDENCE_OF_GRADE[grade as keyof typeof CONFIDENCE_OF_GRADE];
        return due === confidence
          ? []
          : [`${room.id}.${id} ${String(grade)} ${String(confidence)}`];
      }),
    );
  expect(differing).toEqual([]);
});
