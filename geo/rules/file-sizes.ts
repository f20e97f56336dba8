import { layerFile, type Rule } from '../lib/dataset';
import { LIMITS } from '../geojson/check-geojson';

/** A layer's published GeoJSON stays small enough for a browser and an editor to open. */
export const fileSizes: Rule = ({ layers }) =>
  layers.flatMap(({ room, build }) => {
    let bytes = 0;
    for (const feature of build.features) {
      bytes += Buffer.byteLength(JSON.stringify(feature)) + 2;
      if (bytes > LIMITS.bytes) break;
    }
    if (bytes <= LIMITS.bytes) return [];
    return [
      {
        rule: 'file-sizes',
        file: layerFile(room.id, 'build.ts'),
        feature: room.id,
        message: `${room.id}.geojson has more than ${LIMITS.bytes} bytes`,
        remedy: 'drop vertices or columns, or publish the layer as tiles only',
      },
    ];
  });
