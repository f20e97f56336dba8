/** What is wrong with a text, and what to do about it; an imperative. */
export type Problem = readonly [message: string, remedy: string];

const PROBLEMS: readonly (readonly [pattern: RegExp, message: string, remedy: string])[] = [
  [/\p{Cc}/u, 'holds a control character or a line break', 'write it on one line'],
  [
    /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    'holds a mark that turns the direction of writing',
    'remove the mark: what is shown must be what is written',
  ],
  [
    /[\u00AD\u200B\u2028\u2029\u2060\uFEFF]/u,
    'holds an invisible character',
    'remove it, or type the text again',
  ],
  [
    /\p{Cs}|\uFFFD/u,
    'holds a broken character',
    'save the file as UTF-8 and type the character again',
  ],
  [/\p{M}{4}/u, 'piles up combining marks', 'keep the letter and the marks that its language has'],
  [/^\s|\s$/u, 'begins or ends with a space', 'remove the space'],
  [/<\/?[a-z!][^>]*>/iu, 'holds an HTML tag', 'write plain text'],
  // A spreadsheet would run it. Numbers and a dash before a word stay possible.
  [
    /^[=@]|^[+-](?=[^\d\s.])/u,
    'begins like a formula of a spreadsheet',
    'begin with a letter, a digit or a quotation mark',
  ],
];

/** Everything that makes a text show something else than what it says, or do something. */
export function textProblems(text: string): Problem[] {
  return PROBLEMS.filter(([pattern]) => pattern.test(text)).map(([, ...problem]) => problem);
}

/** The start of a text for a message: the whole of it may be a megabyte. */
export function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
