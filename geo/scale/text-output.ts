import { closeSync, openSync, writeSync } from 'node:fs';

const FLUSH_AT = 1 << 20;

/**
 * A text file written piece by piece, about a megabyte at a time. Each write ends before the next
 * row is read, so that a slow disk holds the reader back instead of filling the memory.
 */
export class TextOutput {
  readonly #file: number;
  #pieces: string[] = [];
  #length = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  add(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
    if (this.#length >= FLUSH_AT) this.#flush();
  }

  /** Writes over the bytes at an offset; the file must be that long already. */
  patch(offset: number, text: string): void {
    this.#flush();
    writeAll(this.#file, Buffer.from(text), offset);
  }

  close(): void {
    try {
      this.#flush();
    } finally {
      closeSync(this.#file);
    }
  }

  #flush(): void {
    const text = this.#pieces.join('');
    this.#pieces = [];
    this.#length = 0;
    writeAll(this.#file, Buffer.from(text), null);
  }
}

/** The system may take fewer bytes than it is given. */
function writeAll(file: number, bytes: Buffer, offset: number | null): void {
  let done = 0;
  while (done < bytes.length) {
    const position = offset === null ? null : offset + done;
    done += writeSync(file, bytes, done, bytes.length - done, position);
  }
}
