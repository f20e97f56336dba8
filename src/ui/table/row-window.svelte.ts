/** Follows the scrolling of a long table, of which only the rows in sight are drawn. */
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { rowsInSight, scrollTopFor, type RowSpan } from '../../domain/row-span';

/** Enough that the arrow keys always find the next row drawn. */
const ROWS_AROUND = 12;

export class RowWindow {
  readonly #rowHeight: number;
  #scroller: HTMLElement | null = null;
  #sight = $state.raw({ top: 0, height: 0 });

  /** @param rowHeight in pixels, the same for all rows and for the header */
  constructor(rowHeight: number) {
    this.#rowHeight = rowHeight;
  }

  /** For the element that scrolls. */
  readonly attach: Attachment<HTMLElement> = (element) =>
    untrack(() => {
      this.#scroller = element;
      const look = () => {
        this.#sight = { top: element.scrollTop, height: element.clientHeight };
      };
      const observer = new ResizeObserver(look);
      observer.observe(element);
      element.addEventListener('scroll', look, { passive: true });
      look();
      return () => {
        observer.disconnect();
        element.removeEventListener('scroll', look);
      };
    });

  span(count: number): RowSpan {
    return rowsInSight(count, this.#rowHeight, this.#sight, ROWS_AROUND);
  }

  /** Brings a row into sight; `auto` moves no further than needed. */
  scrollTo(index: number, align: 'auto' | 'center'): void {
    if (!this.#scroller) return;
    const { clientHeight: height, scrollTop: top } = this.#scroller;
    const row = this.#rowHeight;
    const wanted =
      align === 'center'
        ? (index + 1) * row - (height - row) / 2
        : scrollTopFor(index, row, { top, height }, row);
    this.#scroller.scrollTop = wanted;
    this.#sight = { top: this.#scroller.scrollTop, height };
  }
}
