import { layerFile, type Rule } from '../lib/dataset';
import { FORBIDDEN_NAMES } from '../lib/vocabulary';

/** A property called `constructor` makes the map lose every feature around it. */
export const propertyNames: Rule = ({ layers }) =>
  layers.flatMap(({ room, build }) => {
    const parts = Object.values(build.parts).flatMap(({ features }) => features);
    const features = [...build.features, ...build.view, ...parts];
    const names = new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})));
    return [...names]
      .filter((name) => FORBIDDEN_NAMES.has(name))
      .map((name) => ({
        rule: 'property-names',
        file: layerFile(room.id, 'schema.ts'),
        message: `property "${name}" has a name that JavaScript objects use themselves`,
        remedy: 'rename the column',
      }));
  });
