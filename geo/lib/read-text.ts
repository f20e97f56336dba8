import type { Finding } from './finding';

/** Bytes as UTF-8 text, or the finding that says on which line they are something else. */
export function decodeText(file: string, bytes: Uint8Array): string | Finding {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The decoder does not say where; the replacement character that it would write does.
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\uFFFD')[0];
    return {
      rule: 'text',
      file,
      row: (before ?? '').split('\n').length,
      message: 'is not UTF-8 from here on',
      remedy: 'save the file as UTF-8',
    };
  }
}
