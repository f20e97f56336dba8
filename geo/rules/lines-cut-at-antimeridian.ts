import type { Geometry, Position } from 'geojson';
import { layerFile, rowOfFeature, type Rule } from '../lib/dataset';
import { linesOf, positionsOf } from '../lib/positions';

/** Published lines never jump over ±180: they end there and go on there (RFC 7946 §3.1.9). */
export const linesCutAtAntimeridian: Rule = ({ layers }) =>
  layers.flatMap((layer) =>
    layer.build.features.flatMap(({ geometry, properties }) => {
      const message = findProblem(geometry);
      if (message === null) return [];
      return [
        {
          rule: 'lines-cut-at-antimeridian',
          file: layerFile(layer.room.id, 'facts.csv'),
          ...rowOfFeature(layer, properties.id),
          feature: properties.id,
          message,
          remedy: 'cut the line in the build step (geo/lib/antimeridian.ts)',
        },
      ];
    }),
  );

function findProblem(geometry: Geometry | null): string | null {
  const outside = positionsOf(geometry).find(([lng = NaN]) => !(Math.abs(lng) <= 180));
  if (outside) return `longitude ${outside[0]} is beyond ±180`;
  const lines = linesOf(geometry);
  if (lines.some(hasJump)) return 'a step is longer than half a turn';
  for (const [index, line] of lines.entries()) {
    const [end, start] = [lines[index - 1]?.at(-1), line[0]];
    if (end && start && !meet(end, start)) return 'the parts do not meet at ±180';
  }
  return null;
}

function hasJump(line: readonly Position[]): boolean {
  return line.some(([lng = 0], index) => Math.abs(lng - (line[index - 1]?.[0] ?? lng)) > 180);
}

function meet([endLng = 0, endLat]: Position, [startLng = 0, startLat]: Position): boolean {
  return Math.abs(endLng) === 180 && startLng === -endLng && startLat === endLat;
}
