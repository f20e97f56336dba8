import type { Confidence, Grade, Source, SourceClass } from './model';

/** A page of the thing's own authority or operator, a report or data set, or anything else. */
const GRADE_OF_CLASS: Readonly<Record<SourceClass, Grade>> = {
  official: 'a',
  operator: 'a',
  press: 'b',
  dataset: 'b',
  encyclopaedia: 'c',
  other: 'c',
};

type Witness = Pick<Source, 'class' | 'claimant'>;

/**
 * The grade of a fact: that of its best source. More sources of a kind do not lift it, since two
 * reports often go back to one. A statement whose claims the atlas examines is no witness for
 * itself and counts as c, whatever its class.
 * @returns null where no source is known
 */
export function gradeOf(sources: readonly Witness[]): Grade | null {
  const grades = sources.map((source) => (source.claimant ? 'c' : GRADE_OF_CLASS[source.class]));
  return grades.toSorted()[0] ?? null;
}

/** The confidence that a grade stands for where the rows of a layer follow from their sources. */
export const CONFIDENCE_OF_GRADE: Readonly<Record<Grade, Confidence>> = {
  a: 'high',
  b: 'medium',
  c: 'low',
};
