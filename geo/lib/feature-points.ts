import * as v from 'valibot';
import type { LngLat } from './model';
import type { Table } from './typed-table';

/** The columns of a row that has a position of its own. */
const pointRow = v.object({ id: v.string(), lat: v.number(), lng: v.number() });

/**
 * Where the features of each layer stand, for layers that join them.
 * @param layers the tables of each layer by their name; `facts` holds its features
 * @returns positions [lng, lat] by feature reference, `ports.lianyungang`
 */
export function pointsOf(
  layers: ReadonlyMap<string, ReadonlyMap<string, Table<unknown>>>,
): Map<string, LngLat> {
  const points = new Map<string, LngLat>();
  for (const [layer, tables] of layers)
    for (const { value } of tables.get('facts')?.rows ?? []) {
      const { success, output } = v.safeParse(pointRow, value);
      if (success) points.set(`${layer}.${output.id}`, [output.lng, output.lat]);
    }
  return points;
}
