import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const FLUSH_AT = 1 << 16;

/** Lines sorted into many files without an open file for each; read back once and removed. */
export class Spill {
  readonly #folder: string;
  readonly #waiting = new Map<number, { pieces: string[]; length: number }>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  add(key: number, line: string): void {
    const waiting = this.#waiting.get(key) ?? { pieces: [], length: 0 };
    this.#waiting.set(key, waiting);
    waiting.pieces.push(line);
    waiting.length += line.length;
    if (waiting.length >= FLUSH_AT) this.#flush(key);
  }

  /** The lines of a key in the order in which they came. */
  take(key: number): string[] {
    this.#flush(key);
    const path = this.#pathOf(key);
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, 'utf8').split('\n');
    rmSync(path);
    return lines.slice(0, -1);
  }

  #flush(key: number): void {
    const waiting = this.#waiting.get(key);
    if (!waiting) return;
    this.#waiting.delete(key);
    appendFileSync(this.#pathOf(key), `${waiting.pieces.join('\n')}\n`);
  }

  #pathOf(key: number): string {
    return join(this.#folder, `${key}.ndjson`);
  }
}
