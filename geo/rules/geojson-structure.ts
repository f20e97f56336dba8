import { isFeature } from 'geojson-validation';
import { layerFile, rowOfFeature, type Rule } from '../lib/dataset';

/** What is built is GeoJSON as the specification has it, in both files. */
export const geojsonStructure: Rule = ({ layers }) =>
  layers.flatMap((layer) => {
    const { room, build } = layer;
    const parts = Object.values(build.parts).flatMap(({ features }) => features);
    return [...build.features, ...build.view, ...parts].flatMap((feature) => {
      const id = String(feature.properties?.id);
      return isFeature(feature, true).map((message) => ({
        rule: 'geojson-structure',
        file: layerFile(room.id, 'facts.csv'),
        ...rowOfFeature(layer, id),
        feature: id,
        message,
        remedy: 'correct the position of the row, or the build step of the layer',
      }));
    });
  });
