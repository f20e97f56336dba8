import { layerFile, rowOfFeature, type Rule } from '../lib/dataset';

/** Long enough for every note; a longer text is a mistake, or belongs into a document. */
const MAX_BYTES = 2048;

/** Properties are texts, numbers or lists of texts of bearable length; nothing is nested deeper. */
export const propertySizes: Rule = ({ layers }) =>
  layers.flatMap((layer) =>
    layer.build.features.flatMap(({ properties }) =>
      Object.entries(properties).flatMap(([name, value]) => {
        const message = findProblem(value);
        if (message === null) return [];
        return [
          {
            rule: 'property-sizes',
            file: layerFile(layer.room.id, 'facts.csv'),
            ...rowOfFeature(layer, properties.id),
            feature: properties.id,
            message: `${name}: ${message}`,
            remedy: 'shorten the text',
          },
        ];
      }),
    ),
  );

function findProblem(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'is not a finite number';
  if (typeof value === 'object' && value !== null) {
    if (!Array.isArray(value)) return 'is neither a text, a number nor a list';
    return value.some((item) => typeof item !== 'string') ? 'is nested too deep' : findLong(value);
  }
  return typeof value === 'string' ? findLong([value]) : null;
}

function findLong(texts: readonly unknown[]): string | null {
  const bytes = texts.reduce((sum: number, text) => sum + Buffer.byteLength(String(text)), 0);
  return bytes > MAX_BYTES ? `is ${bytes} bytes long, more than ${MAX_BYTES}` : null;
}
