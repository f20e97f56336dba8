/** How far the sources of a row carry, in one letter; the rule stands in `geo/README.md`. */
import type { SourceClass } from './model';

export const GRADES = ['a', 'b', 'c'] as const;
export type Grade = (typeof GRADES)[number];

const GRADE_OF_CLASS: Readonly<Record<SourceClass, Grade>> = {
  official: 'a',
  operator: 'a',
  press: 'b',
  dataset: 'b',
  encyclopaedia: 'c',
  other: 'c',
};

/** The best source decides: a second weak one makes nothing surer. Null without any source. */
export function gradeOf(classes: readonly SourceClass[]): Grade | null {
  const grades = new Set(classes.map((each) => GRADE_OF_CLASS[each]));
  return GRADES.find((grade) => grades.has(grade)) ?? null;
}
