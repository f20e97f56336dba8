/** What every feature says of itself besides its columns: added once, after a layer is built. */
import { gradeOf } from './grade';
import type { BuildContext, LayerBuild, LayerRoom } from './layer-room';
import type { AtlasFeature, GeometryKind, Precision, PropertyValue, Source } from './model';
import { lessExact, placePrecision, PRECISION_WORDS } from './precision-words';

type Bibliography = ReadonlyMap<string, Source>;
type Room = Pick<LayerRoom, 'geometryKind' | 'precisionOf'>;

/**
 * Adds `grade`, `precision`, `precision_note` and `geometry_kind` to the published features, and
 * the grade to those of the view. `precision` holds a word of the closed list afterwards; the
 * word of the table stays in `precision_note` where it is another one. What a place abroad or at
 * home rests on stands with the place, in `position_basis`.
 */
export function addProvenance(
  room: Room,
  build: LayerBuild,
  { places }: Pick<BuildContext, 'places'>,
  bibliography: Bibliography,
): LayerBuild {
  const grades = new Map(
    build.features.map(({ properties }) => [properties.id, grade(properties['sources'])]),
  );
  function grade(ids: PropertyValue | undefined) {
    return gradeOfIds(Array.isArray(ids) ? ids : [], bibliography);
  }
  return {
    ...build,
    features: build.features.map((feature) => ({
      ...feature,
      properties: {
        ...feature.properties,
        ...drawnAs(room, feature, places),
        grade: grades.get(feature.properties.id) ?? null,
      },
    })),
    view: build.view.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, grade: grades.get(feature.properties.id) ?? null },
    })),
  };
}

/** The grade of the sources with these ids; those that are not in the bibliography do not count. */
export function gradeOfIds(ids: readonly string[], bibliography: Bibliography) {
  return gradeOf(ids.map((id) => bibliography.get(id)).filter((source) => source !== undefined));
}

interface Drawing {
  readonly precision: Precision | null;
  readonly precision_note: string | null;
  readonly geometry_kind: GeometryKind | null;
}

/** What is not drawn has neither a precision nor a kind. */
function drawnAs(
  room: Room,
  { geometry, properties }: AtlasFeature,
  places: BuildContext['places'],
): Drawing {
  if (geometry === null) return { precision: null, precision_note: null, geometry_kind: null };
  const geometry_kind = room.geometryKind;
  const word = properties['precision'] ?? null;
  if (typeof word === 'string' && word !== '') {
    const precision = PRECISION_WORDS.get(word) ?? null;
    return { precision, precision_note: precision === word ? null : word, geometry_kind };
  }
  const ends = [properties.home, properties.partner_place].map((id) => places.get(id ?? ''));
  const [home = null, partner = null] = ends.map((end) =>
    placePrecision(end?.position_basis ?? null),
  );
  const precision = room.precisionOf
    ? room.precisionOf(properties, partner)
    : lessExact(home, partner);
  return { precision, precision_note: null, geometry_kind };
}
