/** Which rows of a long table are drawn, where all rows are equally high. */
export interface RowSpan {
  /** Indexes of the drawn rows. */
  readonly indexes: readonly number[];
  /** Height of the rows that are not drawn, above and below, in pixels. */
  readonly before: number;
  readonly after: number;
}

/**
 * The rows in sight and some around them.
 * @param top how far the table is scrolled, and `height` how much of it is seen, both in pixels
 */
export function rowsInSight(
  count: number,
  rowHeight: number,
  { top, height }: { readonly top: number; readonly height: number },
  around: number,
): RowSpan {
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight) - around, count));
  const last = Math.max(first, Math.min(Math.ceil((top + height) / rowHeight) + around, count));
  return {
    indexes: Array.from({ length: last - first }, (_, index) => first + index),
    before: first * rowHeight,
    after: (count - last) * rowHeight,
  };
}

/**
 * Where to scroll so that a row is in sight, no further than needed.
 * @param covered height that a header covers at the top
 */
export function scrollTopFor(
  index: number,
  rowHeight: number,
  { top, height }: { readonly top: number; readonly height: number },
  covered: number,
): number {
  // The header stands above the first row and scrolls with it until it sticks.
  const start = index * rowHeight;
  const end = start + rowHeight + covered;
  if (start < top) return start;
  return end > top + height ? end - height : top;
}
