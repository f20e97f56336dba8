import { layerFile, rowOfFeature, type Rule } from '../lib/dataset';
import { PRECISION_WORDS } from '../lib/precision-words';

/** Every feature says how it stands and how sure it is; what is drawn says how exactly. */
export const provenance: Rule = ({ layers }) =>
  layers.flatMap((layer) =>
    layer.build.features.flatMap(({ geometry, properties }) => {
      const { id, status, confidence, precision, precision_note: word } = properties;
      const missing = Object.entries({ status, confidence })
        .filter(([, value]) => typeof value !== 'string')
        .map(([name]) => [`says no ${name}`, `fill in ${name}`] as const);
      const drawn =
        geometry !== null && typeof precision !== 'string'
          ? [[describe(word ?? null), 'use one of its words, or say it of the place'] as const]
          : [];
      return [...missing, ...drawn].map(([message, remedy]) => ({
        rule: 'provenance',
        file: layerFile(layer.room.id, 'facts.csv'),
        ...rowOfFeature(layer, id),
        feature: id,
        message,
        remedy,
      }));
    }),
  );

function describe(word: unknown): string {
  const words = [...PRECISION_WORDS.keys()].join(', ');
  if (typeof word !== 'string') return `is drawn and its precision is not known (${words})`;
  return `precision: "${word}" is not one of ${words}`;
}
