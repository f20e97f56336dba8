/** Paints a symbol of `layers/symbols` for the map, sharp on the screen at hand. */
import { SYMBOL_BOX, parseSymbolImage } from '../layers/symbols';

export interface SymbolPicture {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

/** @returns null for a name that is none of our symbols, or where no canvas can be had */
export function paintSymbol(name: string, pixelRatio: number): SymbolPicture | null {
  const symbol = parseSymbolImage(name);
  if (symbol === null) return null;
  const size = Math.ceil(SYMBOL_BOX * pixelRatio);
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.scale(size / SYMBOL_BOX, size / SYMBOL_BOX);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const { d, fill, stroke, width = 1 } of symbol.drawing.paths) {
    const path = new Path2D(d);
    if (fill !== undefined) {
      context.fillStyle = symbol.inks[fill];
      context.fill(path);
    }
    if (stroke !== undefined) {
      context.strokeStyle = symbol.inks[stroke];
      context.lineWidth = width;
      context.stroke(path);
    }
  }
  return { image: context.getImageData(0, 0, size, size), pixelRatio: size / SYMBOL_BOX };
}
