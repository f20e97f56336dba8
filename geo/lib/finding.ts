/** One thing that is wrong with the data, said so that the person who edits the table can mend it. */
export interface Finding {
  /** Name of the check; mostly the file in `geo/rules/`. */
  readonly rule: string;
  /** As seen from the project's root: `geo/layers/ports/facts.csv`. */
  readonly file: string;
  /** Line of the file, counted from 1, as an editor shows it. */
  readonly row?: number;
  /** Id of the feature, place, source or claim. */
  readonly feature?: string;
  readonly message: string;
  /** What to do about it, as an imperative. */
  readonly remedy: string;
}

/** `geo/layers/ports/facts.csv:12  unique-ids  suzhou: id is used twice → give one of them a new id` */
export function formatFinding(finding: Finding): string {
  const place = finding.row === undefined ? finding.file : `${finding.file}:${finding.row}`;
  const subject = finding.feature ? `${printable(finding.feature)}: ` : '';
  return `${place}  ${finding.rule}  ${subject}${printable(finding.message)} → ${finding.remedy}`;
}

/** Data may hold escape codes or direction overrides, which must not reach the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `<U+${code}>`;
  });
}
