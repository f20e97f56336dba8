/** All layers of the atlas; this file alone holds their order. */
import { airports } from './airports';
import type { LayerDefinition } from './definition';
import { flights } from './flights';
import { freightTrains } from './freight-trains';
import { overseasParks } from './overseas-parks';
import { platforms } from './platforms';
import { ports } from './ports';
import { shippingServices } from './shipping-services';
import { sisterCities } from './sister-cities';

/** Draw order, bottom to top. */
export const registry = [
  sisterCities,
  flights,
  shippingServices,
  freightTrains,
  platforms,
  overseasParks,
  airports,
  ports,
] as const satisfies readonly LayerDefinition[];

export type LayerId = (typeof registry)[number]['id'];

/** Order of the layer list. */
export const panelOrder = [
  ports,
  airports,
  freightTrains,
  overseasParks,
  sisterCities,
  flights,
  platforms,
  shippingServices,
] as const satisfies readonly LayerDefinition[];

const layers: readonly LayerDefinition<LayerId>[] = registry;

/** Layers that a link without `l` shows, in draw order. Later layers start off. */
export const DEFAULT_LAYERS: readonly LayerId[] = layers
  .filter(({ core }) => core)
  .map(({ id }) => id);

const definitions: ReadonlyMap<string, LayerDefinition> = new Map(
  layers.map((layer) => [layer.id, layer]),
);

/** A map and not an object, so that no id from a link can reach what every object inherits. */
export function layerById(id: string): LayerDefinition | null {
  return definitions.get(id) ?? null;
}
