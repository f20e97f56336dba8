/** The features to bring forward: what is selected, and what the pointer or the focus rests on. */
import type { Feature, FeatureCollection, Position } from 'geojson';
import type { AtlasFeature, CoreProperties, LngLat, PropertyValue } from '../../geo/lib/model';
import type { LoadedLayer } from '../data/load';
import { MAP_THEMES, layerColor } from '../domain/theme';
import { sameRef, type FeatureRef } from '../domain/view';
import type { LayerDefinition } from '../layers/definition';
import { symbolImage } from '../layers/symbols';
import type { MapInputs } from './inputs';
import { drawnAs, endsOf, sourceDataOf } from './source-data';

type Named = Pick<CoreProperties, 'name' | 'name_zh'>;
type Role = 'selected' | 'hovered';
type Inputs = Pick<MapInputs, 'data' | 'layers' | 'places' | 'selected' | 'hovered' | 'theme'>;

export function highlightData(
  registry: readonly LayerDefinition[],
  inputs: Inputs,
): FeatureCollection {
  const { selected, hovered } = inputs;
  const refs: [Role, FeatureRef | null][] = [
    // Drawn last is drawn on top.
    ['hovered', sameRef(hovered, selected) ? null : hovered],
    ['selected', selected],
  ];
  const features = refs.flatMap(([role, ref]) =>
    ref === null ? [] : featuresOf(registry, inputs, role, ref),
  );
  return { type: 'FeatureCollection', features };
}

/** A feature as the map draws it: links as their whole line. Null while it is not there. */
export function drawnFeature(
  registry: readonly LayerDefinition[],
  { data }: Pick<MapInputs, 'data'>,
  ref: FeatureRef,
): AtlasFeature | null {
  const definition = registry.find(({ id }) => id === ref.layer);
  const layer = data.get(ref.layer);
  if (!definition || !layer?.byId.has(ref.id)) return null;
  // Of a layer in tiles only this one is drawn here, so its thousands are not.
  if (layer.tiles) return drawnAs(definition, layer.byId.get(ref.id) ?? null);
  const drawn = sourceDataOf(definition, layer).get(ref.layer)?.features ?? [];
  const found = drawn.find(({ properties }) => properties?.['id'] === ref.id);
  // Everything in a layer's own source was an atlas feature when it was put there.
  // One that a filter leaves out can still be opened, and is drawn alone then.
  return (found as AtlasFeature | undefined) ?? drawnAs(definition, layer.byId.get(ref.id) ?? null);
}

function featuresOf(
  registry: readonly LayerDefinition[],
  inputs: Inputs,
  role: Role,
  ref: FeatureRef,
): Feature[] {
  const definition = registry.find(({ id }) => id === ref.layer);
  const feature = drawnFeature(registry, inputs, ref);
  if (!definition || !feature?.geometry || !inputs.layers.includes(ref.layer)) return [];
  const theme = MAP_THEMES[inputs.theme];
  const color = layerColor(theme, ref.layer);
  if (feature.geometry.type === 'Point') {
    const icon = symbolImage(definition.shape, color, theme.casing);
    const { short_name = null, short_name_zh = null, ...names } = feature.properties;
    const properties = { role, part: 'symbol', color, icon, ...namesOf(names) };
    return [make(feature.geometry.coordinates, { ...properties, short_name, short_name_zh })];
  }
  const line: Feature = {
    type: 'Feature',
    geometry: feature.geometry,
    properties: { role, part: 'line', color },
  };
  const { home, partner_place } = feature.properties;
  const ends = endsOf(feature) ?? [];
  const points = ends.map((position, index) => {
    const place = inputs.places.get((index === 0 ? home : partner_place) ?? '');
    const named = place ?? stopAt(position, inputs.data.get(ref.layer));
    return make([...position], { role, part: 'end', color, ...namesOf(named) });
  });
  return [line, ...points];
}

/** An end that is no place of the tables may still be a named point of the layer's own parts. */
function stopAt(position: LngLat, layer: LoadedLayer | undefined): Named | undefined {
  const points = Object.values(layer?.parts ?? {}).flatMap(({ features }) => features);
  const stop = points.find(
    ({ geometry }) =>
      geometry.type === 'Point' &&
      geometry.coordinates[0] === position[0] &&
      geometry.coordinates[1] === position[1],
  );
  const { name, name_zh: nameZh }: Record<string, unknown> = stop?.properties ?? {};
  if (typeof name !== 'string') return undefined;
  return { name, name_zh: typeof nameZh === 'string' ? nameZh : null };
}

function namesOf(named: Named | undefined) {
  return { name: named?.name ?? '', name_zh: named?.name_zh ?? null };
}

function make(coordinates: Position, properties: Record<string, PropertyValue>): Feature {
  return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties };
}
