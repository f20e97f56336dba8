/** Which rows of a long table are drawn: those in sight and a few around them. */
import {
  Virtualizer,
  elementScroll,
  observeElementOffset,
  observeElementRect,
} from '@tanstack/virtual-core';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** Enough that the arrow keys always find the next row drawn. */
const ROWS_AROUND = 12;

export interface RowSpan {
  /** Indexes of the drawn rows. */
  readonly indexes: readonly number[];
  /** Height of the rows that are not drawn, above and below, in pixels. */
  readonly before: number;
  readonly after: number;
}

export class RowWindow {
  readonly #virtualizer;
  readonly #rowHeight: number;
  #scroller: HTMLElement | null = null;
  /** Raised whenever the scrolled element moved or changed its size. */
  #moves = $state(0);

  /** @param rowHeight in pixels, the same for all rows and for the header */
  constructor(rowHeight: number) {
    this.#rowHeight = rowHeight;
    this.#virtualizer = new Virtualizer<HTMLElement, HTMLElement>(this.#options(0));
  }

  /** For the element that scrolls. */
  readonly attach: Attachment<HTMLElement> = (element) =>
    untrack(() => {
      this.#scroller = element;
      // The two hooks that the library names for adapters.
      const unmount = this.#virtualizer._didMount();
      this.#virtualizer._willUpdate();
      return unmount;
    });

  span(count: number): RowSpan {
    this.#virtualizer.setOptions(this.#options(count));
    // Read for its changes, of which only the library tells.
    const items = this.#moves < 0 ? [] : this.#virtualizer.getVirtualItems();
    return {
      indexes: items.map(({ index }) => index),
      before: items[0]?.start ?? 0,
      after: this.#virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    };
  }

  /** Brings a row into sight; `auto` moves no further than needed. */
  scrollTo(index: number, align: 'auto' | 'center'): void {
    this.#virtualizer.scrollToIndex(index, { align });
  }

  #options(count: number) {
    return {
      count,
      getScrollElement: () => this.#scroller,
      estimateSize: () => this.#rowHeight,
      overscan: ROWS_AROUND,
      // The header scrolls with the rows until it sticks, and covers a row of them.
      scrollPaddingStart: this.#rowHeight,
      scrollPaddingEnd: this.#rowHeight,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      onChange: () => {
        untrack(() => (this.#moves += 1));
      },
    };
  }
}
