/** Which columns the reader hid, by layer; kept for as long as the page is open. */
const hidden = new Map<string, ReadonlySet<string>>();

/** Null where the reader chose nothing yet. */
export function hiddenColumns(layer: string): ReadonlySet<string> | null {
  return hidden.get(layer) ?? null;
}

export function keepHiddenColumns(layer: string, columns: ReadonlySet<string> | null): void {
  if (columns === null) hidden.delete(layer);
  else hidden.set(layer, columns);
}
