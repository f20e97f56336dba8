import { allTables, type Dataset } from './dataset';
import type { LngLat } from './model';
import { isCompletePosition } from './positions';
import type { RawRow } from './table';

/** A row with a whole position, however it was accepted otherwise. */
export interface LocatedRow {
  readonly file: string;
  readonly row: number;
  /** Its id, or what else names it. */
  readonly feature: string;
  readonly cells: RawRow['cells'];
  readonly position: LngLat;
  /** Whether the position must lie in the home region. */
  readonly isHome: boolean;
}

/** Every row of every table that has `lat` and `lng`. Bad numbers are findings of the schema. */
export function locatedRows(dataset: Dataset): LocatedRow[] {
  const homeFiles = new Set(
    dataset.layers
      .filter(({ room }) => room.pointsAtHome)
      .map(({ tables }) => tables.get('facts')?.file),
  );
  return allTables(dataset).flatMap(({ file, raw, schema }) => {
    if (!('lat' in schema.entries)) return [];
    return raw.flatMap(({ row, cells }) => {
      const position: LngLat = [toNumber(cells['lng']), toNumber(cells['lat'])];
      if (!isCompletePosition(position)) return [];
      const isHome = homeFiles.has(file) || cells['side'] === 'home';
      return [{ file, row, feature: cells['id'] ?? '', cells, position, isHome }];
    });
  });
}

function toNumber(cell: string | undefined): number {
  return cell === undefined || cell === '' ? Number.NaN : Number(cell);
}
