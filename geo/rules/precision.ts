import type { Geometry } from 'geojson';
import { layerFile, rowOfFeature, type Rule } from '../lib/dataset';
import { linesOf, positionsOf } from '../lib/positions';
import { LINE_DECIMALS, POINT_DECIMALS, round } from '../lib/precision';

/** More digits than the sources support are bytes that claim what nobody knows. */
export const precision: Rule = ({ layers }) =>
  layers.flatMap((layer) =>
    [...layer.build.features, ...layer.build.view].flatMap(({ geometry, properties }) => {
      const decimals = linesOf(geometry).length > 0 ? LINE_DECIMALS : POINT_DECIMALS;
      if (!hasMoreDecimals(geometry, decimals)) return [];
      return [
        {
          rule: 'precision',
          file: layerFile(layer.room.id, 'facts.csv'),
          ...rowOfFeature(layer, properties.id),
          feature: properties.id,
          message: `positions have more than ${decimals} decimals`,
          remedy: 'round them in the build step (geo/lib/precision.ts)',
        },
      ];
    }),
  );

function hasMoreDecimals(geometry: Geometry | null, decimals: number): boolean {
  return positionsOf(geometry)
    .flat()
    .some((value) => round(value, decimals) !== value);
}
