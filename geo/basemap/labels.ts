import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Position } from 'geojson';
import * as v from 'valibot';
import * as cell from '../lib/cells';
import { partnerRow, placeRow } from '../lib/shared-schemas';
import { readTable, type RowSchema } from '../lib/typed-table';
import { readInput } from './inputs';

const nameRow = v.object({
  id: cell.slug,
  kind: cell.oneOf(['ocean', 'sea', 'water', 'city', 'region']),
  name: cell.text,
  name_zh: cell.text,
  lat: cell.latitude,
  lng: cell.longitude,
  from_zoom: cell.number,
  sources: cell.sources,
});

const zoomRow = v.object({ code: cell.country, from_zoom: cell.number });

/** Countries and regions that no row of `partner-zooms.csv` names are of middling size. */
const USUAL_ZOOM = 3;
const HOME_ZOOMS = { prefecture: 5, county: 8 } as const;
const DECIMALS = 3;

type NameKind = v.InferOutput<typeof nameRow>['kind'];

export interface LabelProperties {
  readonly id: string;
  readonly kind: NameKind | 'country' | 'river' | keyof typeof HOME_ZOOMS;
  readonly name: string;
  readonly name_zh: string | null;
  /** First zoom of tiles that shows it; it also decides between names that are in each other's way. */
  readonly from: number;
}

/** Every name on the basemap, in both languages, as points; of rivers the lines they run along. */
export function makeLabels(root: string): FeatureCollection {
  const zooms = new Map(
    readRows(root, 'geo/basemap/partner-zooms.csv', zoomRow).map((row) => [
      row.code,
      row.from_zoom,
    ]),
  );
  const countries = readRows(root, 'geo/partners.csv', partnerRow).map((row) =>
    toPoint([row.label_lng, row.label_lat], {
      id: row.code,
      kind: 'country',
      name: row.name,
      name_zh: row.name_zh,
      from: zooms.get(row.code) ?? USUAL_ZOOM,
    }),
  );
  const homes = readRows(root, 'geo/places.csv', placeRow).flatMap((row) => {
    const { id, level, name, name_zh, lat, lng } = row;
    // The province's own point is its seat; the region's name stands in `names.csv`.
    if (level === 'partner' || level === 'province' || lat === null || lng === null) return [];
    const from = HOME_ZOOMS[level];
    return [toPoint([lng, lat], { id, kind: level, name, name_zh: withoutCity(name_zh), from })];
  });
  const others = readRows(root, 'geo/basemap/names.csv', nameRow).map(
    ({ id, kind, name, name_zh, lat, lng, from_zoom: from }) =>
      toPoint([lng, lat], { id, kind, name, name_zh, from }),
  );
  const rivers = readInput(root, 'river-names').features;
  return { type: 'FeatureCollection', features: [...others, ...rivers, ...countries, ...homes] };
}

/** On maps a Chinese city goes without the word for city, a county or district keeps its own. */
function withoutCity(name: string | null): string | null {
  return name?.replace(/市$/, '') ?? null;
}

function toPoint(position: Position, properties: LabelProperties): Feature {
  const coordinates = position.map((value) => Number(value.toFixed(DECIMALS)));
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}

function readRows<Schema extends RowSchema>(
  root: string,
  file: string,
  schema: Schema,
): v.InferOutput<Schema>[] {
  const { rows, findings } = readTable(file, readFileSync(join(root, file), 'utf8'), schema);
  const [first] = findings;
  if (first) throw new Error(`${file}, row ${first.row ?? 1}: ${first.message}`);
  return rows.map(({ value }) => value);
}
