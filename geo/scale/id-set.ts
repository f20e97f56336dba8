/** Ids seen so far, as 64-bit hashes in slots at most half full: 16 to 32 bytes an id. */
export class IdSet {
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  size = 0;

  /**
   * @returns false where the id is there already. Two different ids share a hash with a chance
   * of 3 in 100 million among a million ids; that would be a false finding, never a missed one.
   */
  add(id: string): boolean {
    if (this.size * 2 > this.#high.length) this.#grow();
    const [high, low] = hash64(id);
    if (!this.#put(high, low)) return false;
    this.size += 1;
    return true;
  }

  #put(high: number, low: number): boolean {
    const mask = this.#high.length - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      if (this.#high[slot] === 0 && this.#low[slot] === 0) {
        this.#high[slot] = high;
        this.#low[slot] = low;
        return true;
      }
      if (this.#high[slot] === high && this.#low[slot] === low) return false;
    }
  }

  #grow(): void {
    const [high, low] = [this.#high, this.#low];
    this.#high = new Uint32Array(high.length * 2);
    this.#low = new Uint32Array(low.length * 2);
    for (const [slot, value] of high.entries()) {
      const other = low[slot] ?? 0;
      if (value !== 0 || other !== 0) this.#put(value, other);
    }
  }
}

/** cyrb53's two halves kept whole (bryc, public domain); never zero, which marks a free slot. */
export function hash64(text: string): readonly [high: number, low: number] {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  // Unsigned as the arrays hold them: a signed one would never be found again.
  return [b >>> 0, (a | 1) >>> 0];
}
