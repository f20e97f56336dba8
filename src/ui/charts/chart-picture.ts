/**
 * A drawn chart as a picture that stands alone: its styles as attributes, its title, key, notes and
 * source line in it. The key is read from the page, so that both never differ.
 */
import { wrapText } from '../../domain/chart-file';

export interface Picture {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

export interface PictureText {
  readonly title: string;
  readonly notes: readonly string[];
  readonly credit: string;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const KEY_HEIGHT = 20;

/** What the drawing uses of CSS and what is also an attribute of SVG. */
const STYLES = [
  ...['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'opacity'],
  ...['font-size', 'font-weight', 'shape-rendering'],
];

/** @param figure holds one `svg[role=img]` and the items of its key, marked `data-key` */
export function chartPicture(figure: Element, { title, notes, credit }: PictureText): Picture {
  const plot = figure.querySelector<SVGSVGElement>('svg[role=img]');
  if (plot === null) throw new TypeError('expected a figure with a chart, got none');
  const { fontFamily, color } = getComputedStyle(figure);
  const token = (name: string) => getComputedStyle(figure).getPropertyValue(name).trim();
  const plotWidth = Number(plot.getAttribute('width'));
  const width = plotWidth + 2 * MARGIN;
  const svg = create('svg', { 'font-family': fontFamily, fill: color });
  let y = MARGIN;

  const write = (text: string, size: number, more: Readonly<Record<string, string>>) => {
    for (const line of wrapText(text, plotWidth, size)) {
      y += size * 1.35;
      const attributes = { x: MARGIN, y: (y - size * 0.3).toFixed(1), 'font-size': size, ...more };
      svg.append(withText(create('text', attributes), line));
    }
  };

  svg.append(create('rect', { width: '100%', height: '100%', fill: token('--paper') }));
  write(title, 14, { 'font-weight': '600' });
  y += 6;
  svg.append(moved(inlined(plot), MARGIN, y));
  y += Number(plot.getAttribute('height')) + 8;
  y = drawKey(svg, figure, { y, plotWidth, widthOf: measuring(`11px ${fontFamily}`) });
  y += 2;
  for (const note of notes) write(note, 11, { fill: token('--ink-muted') });
  write(credit, 10, { fill: token('--ink-muted') });
  const height = Math.ceil(y + MARGIN / 2);
  set(svg, { width, height, viewBox: `0 0 ${String(width)} ${String(height)}` });
  svg.prepend(withText(create('title', {}), title));
  return { svg, width, height };
}

/** Items beside each other while there is room, as the page lays them out. */
function drawKey(
  svg: SVGSVGElement,
  figure: Element,
  { y, plotWidth, widthOf }: { y: number; plotWidth: number; widthOf: (text: string) => number },
): number {
  let x = 0;
  let line = y;
  const items = [...figure.querySelectorAll('[data-key]')];
  for (const item of items) {
    const mark = item.querySelector('svg');
    const text = item.textContent.trim();
    if (mark === null) continue;
    const itemWidth = 20 + widthOf(text) + 12;
    if (x > 0 && x + itemWidth > plotWidth) {
      x = 0;
      line += KEY_HEIGHT;
    }
    const height = Number(mark.getAttribute('height'));
    svg.append(moved(inlined(mark), MARGIN + x, line + (KEY_HEIGHT - height) / 2));
    const attributes = { x: MARGIN + x + 20, y: line + 14, 'font-size': 11 };
    svg.append(withText(create('text', attributes), text));
    x += itemWidth;
  }
  return items.length === 0 ? line : line + KEY_HEIGHT;
}

/** Width of text in pixels, in a CSS font. */
function measuring(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  return (text) => context?.measureText(text).width ?? 0;
}

/** The same drawing as a group without classes, every style that counts as an attribute. */
function inlined(drawing: SVGSVGElement): SVGGElement {
  const group = create('g', {});
  for (const child of drawing.children) group.append(copyOf(child));
  return group;
}

function copyOf(element: Element): Element {
  const copy = element.cloneNode(false) as Element; // a shallow clone is of the same kind
  for (const name of ['class', 'style']) copy.removeAttribute(name);
  const style = getComputedStyle(element);
  for (const name of STYLES) copy.setAttribute(name, style.getPropertyValue(name));
  for (const child of element.childNodes) {
    if (child instanceof Element) copy.append(copyOf(child));
    else if (child instanceof Text) copy.append(child.cloneNode());
  }
  return copy;
}

function moved(group: SVGGElement, x: number, y: number): SVGGElement {
  set(group, { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` });
  return group;
}

function create<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(NAMESPACE, name);
  set(element, attributes);
  return element;
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function withText<Kind extends Element>(element: Kind, text: string): Kind {
  element.textContent = text;
  return element;
}
