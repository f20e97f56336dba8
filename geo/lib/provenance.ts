import { gradeOf } from './grade';
import type { LayerBuild, LayerRoom } from './layer-room';
import type { AtlasFeature, Source, SourceClass } from './model';

/**
 * Says of every published feature what its drawn geometry is and how far its sources carry, so
 * that no layer has to. The view files go without: only the details show it.
 */
export function addProvenance(
  { geometryKind }: Pick<LayerRoom, 'geometryKind'>,
  build: LayerBuild,
  bibliography: readonly Source[],
): LayerBuild {
  const classes = new Map(bibliography.map((source) => [source.id, source.class]));
  return {
    ...build,
    features: build.features.map((feature): AtlasFeature => {
      const geometry_kind = feature.geometry === null ? null : geometryKind;
      const grade = gradeOf(classesOf(feature, classes));
      return { ...feature, properties: { ...feature.properties, geometry_kind, grade } };
    }),
  };
}

function classesOf(
  { properties }: AtlasFeature,
  known: ReadonlyMap<string, SourceClass>,
): SourceClass[] {
  const { sources } = properties;
  if (!Array.isArray(sources)) return [];
  const ids: readonly string[] = sources;
  return ids.map((id) => known.get(id)).filter((each) => each !== undefined);
}
