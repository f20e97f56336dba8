/** `ports/symbol` belongs to `ports`. */
export function ownerOf(styleLayerOrSource: string): string {
  return styleLayerOrSource.split('/', 1)[0] ?? styleLayerOrSource;
}
