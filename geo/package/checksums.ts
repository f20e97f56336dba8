import { createHash } from 'node:crypto';
import { compareText } from '../lib/canonical';

/** What a published file holds: text as UTF-8, or bytes. */
export type FileContent = string | Uint8Array;

/** Name of the file that holds the sums of all others. */
export const SUMS_FILE = 'SHA256SUMS';

export function byteLength(content: FileContent): number {
  return Buffer.byteLength(content);
}

/** SHA-256 in lower-case hexadecimal digits. */
export function sha256(content: FileContent): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The files' sums as `sha256sum --check` reads them. */
export function checksumLines(files: ReadonlyMap<string, FileContent>): string {
  return [...files]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([file, content]) => `${sha256(content)}  ${file}\n`)
    .join('');
}
