import type { Dataset } from '../lib/dataset';
import { sortById, toListLines } from '../lib/canonical';
import { positionOf } from '../lib/features';
import { rowsOf } from '../lib/layer-room';
import { placeRow, type PlaceRow } from '../lib/shared-schemas';
import { PLAIN_TYPE, typeOfCell } from './column-type';
import type { Column } from './published-table';

/** Every place with its names and its one position, as `[lng, lat]` or null. */
export function placesJson({ places }: Dataset): string {
  return toListLines(sortById(rowsOf(places.rows)).map(toPublishedPlace));
}

/** The members of a place; `position` stands where the table has `lat` and `lng`. */
export function placeColumns(): Column[] {
  return Object.entries(placeRow.entries).flatMap(([name, cell]): Column[] => {
    if (name === 'lng') return [];
    if (name === 'lat') return [{ name: 'position', type: { ...PLAIN_TYPE, kind: 'position' } }];
    return [{ name, type: typeOfCell(cell) }];
  });
}

function toPublishedPlace({ lat, lng, ...row }: PlaceRow) {
  const { position_basis, sources, ...others } = row;
  return { ...others, position: positionOf({ lat, lng }), position_basis, sources };
}
