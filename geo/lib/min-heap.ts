/** A binary heap: gives back what was put in, smallest key first. */
export class MinHeap<Item> {
  readonly #entries: { readonly key: number; readonly item: Item }[] = [];

  push(key: number, item: Item): void {
    const entry = { key, item };
    let index = this.#entries.push(entry) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = this.#entries[parent];
      if (!above || above.key <= key) break;
      this.#entries[index] = above;
      index = parent;
    }
    this.#entries[index] = entry;
  }

  /** @returns null when nothing is left */
  pop(): { readonly key: number; readonly item: Item } | null {
    const [first] = this.#entries;
    const last = this.#entries.pop();
    if (!first || !last) return null;
    if (this.#entries.length > 0) this.#sink(last);
    return first;
  }

  /** Puts an entry at the top and lets it go down to where it belongs. */
  #sink(entry: { readonly key: number; readonly item: Item }): void {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const [a, b] = [this.#entries[left], this.#entries[left + 1]];
      const child = a && b && b.key < a.key ? left + 1 : left;
      const smaller = this.#entries[child];
      if (!smaller || smaller.key >= entry.key) break;
      this.#entries[index] = smaller;
      index = child;
    }
    this.#entries[index] = entry;
  }
}
