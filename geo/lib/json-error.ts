/** Where a JSON text breaks: the messages of JSON.parse often name no place. */
const SPACE = /[ \t\n\r]*/y;
// Control characters are what the pattern is for: JSON forbids them in text.
/* eslint-disable no-control-regex */
const SCALAR =
  /"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const KEY = /"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"[ \t\n\r]*:/y;
/* eslint-enable no-control-regex */

export interface JsonError {
  /** Line, counted from 1. */
  readonly row: number;
  readonly message: string;
}

/** @returns where and why the text is not JSON, or null when it is */
export function findJsonError(text: string): JsonError | null {
  const offset = findBreak(text);
  if (offset === null) return null;
  if (text.startsWith('\uFEFF')) return { row: 1, message: 'begins with a byte order mark' };
  const row = text.slice(0, offset).split('\n').length;
  const rest = text.slice(offset, offset + 12).split('\n')[0] ?? '';
  if (text.trim() === '') return { row: 1, message: 'is empty' };
  const isUnclosed = /^"[^"]*$/.test(text.slice(offset));
  if (isUnclosed || offset >= text.trimEnd().length) return { row, message: 'ends too early' };
  const [word] = /^-?(NaN|Infinity)/.exec(rest) ?? [];
  if (word) return { row, message: `holds ${word}, which is no number in JSON` };
  return { row, message: `is not JSON at ${JSON.stringify(rest)}` };
}

/** A walk over the text without recursion, so that deep nesting cannot overflow the stack. */
function findBreak(text: string): number | null {
  const open: ('{' | '[')[] = [];
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const takeSign = (sign: string): boolean => {
    take(SPACE);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  for (;;) {
    // One value, or the beginning of one.
    take(SPACE);
    if (open.at(-1) === '{' && !take(KEY)) return at;
    if (takeSign('{')) {
      open.push('{');
      if (!takeSign('}')) continue;
      open.pop();
    } else if (takeSign('[')) {
      open.push('[');
      if (!takeSign(']')) continue;
      open.pop();
    } else if (!take(SCALAR)) return at;
    // What may follow a value: ends of what is open, then a comma or the end of the text.
    while (open.length > 0 && takeSign(open.at(-1) === '{' ? '}' : ']')) open.pop();
    if (open.length === 0) {
      take(SPACE);
      return at < text.length ? at : null;
    }
    if (!takeSign(',')) return at;
  }
}
