/** What one row of the deep link's table says. */
import type { View } from '../domain/view';

/** What a link may name, taken from the registry (bottom to top in draw order). */
export interface LinkVocabulary {
  readonly layers: readonly LinkLayer[];
}

export interface LinkLayer {
  readonly id: string;
  readonly core: boolean;
  /** Fields that filters of a link may name. */
  readonly filters?: readonly string[];
}

/** The text is not a value of this key; `parse` returns it instead of throwing. */
export const INVALID = Symbol('invalid');
export type Parsed<Value> = Value | typeof INVALID;

export interface Parameter<Field extends keyof View> {
  readonly key: string;
  /**
   * The row owns every key that begins with `key`. It then parses and prints whole pairs,
   * `f.ports.kind=sea&f.ports.part_of=-`.
   */
  readonly isPrefix?: true;
  readonly field: Field;
  /** Share writes it even when it holds the default, since the reader's default may differ. */
  readonly explicit: boolean;
  /** How a change enters the history: camera moves replace the entry, choices push one. */
  readonly history: 'push' | 'replace';
  readonly defaultOf: (vocabulary: LinkVocabulary) => View[Field];
  /** Calls `reportPart` when the value could be read only in part. */
  readonly parse: (
    text: string,
    vocabulary: LinkVocabulary,
    reportPart: () => void,
  ) => Parsed<View[Field]>;
  /** Null where the value has no text (what follows the reader's system). */
  readonly print: (value: View[Field], vocabulary: LinkVocabulary) => string | null;
}
