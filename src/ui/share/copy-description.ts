/** Puts a description on the clipboard: as text, and as a table where it is pasted as one. */
import { descriptionText, type Description } from '../../domain/describe-view';

/** @throws DOMException where the browser refuses */
export async function copyDescription(description: Description): Promise<void> {
  const text = descriptionText(description);
  // Not everywhere, and not on plain http.
  if (typeof ClipboardItem === 'function' && 'write' in navigator.clipboard) {
    const parts = { 'text/plain': text, 'text/html': markupOf(description) };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
    try {
      await navigator.clipboard.write([
        new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>),
      ]);
      return;
    } catch (cause) {
      console.warn('The table could not be copied, so the text is.', cause);
    }
  }
  await navigator.clipboard.writeText(text);
}

/** Written by the browser from text nodes, so that nothing in the data becomes markup. */
function markupOf({ paragraph, table }: Description): string {
  const page = document.implementation.createHTMLDocument();
  for (const line of paragraph.split('\n')) page.body.append(elementOf(page, 'p', line));
  const body = page.createElement('table');
  for (const [index, row] of table.entries()) {
    const line = page.createElement('tr');
    line.append(...row.map((cell) => elementOf(page, index === 0 ? 'th' : 'td', cell)));
    body.append(line);
  }
  page.body.append(body);
  const serializer = new XMLSerializer();
  return [...page.body.children].map((part) => serializer.serializeToString(part)).join('\n');
}

function elementOf(page: Document, name: string, text: string): HTMLElement {
  const element = page.createElement(name);
  element.textContent = text;
  return element;
}
