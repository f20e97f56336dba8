/** Words with a fixed meaning that more than one table uses. */

/** What figures may be about besides the places and features of the atlas. */
export const SCOPES: readonly string[] = ['china', 'eastern-airport-group', 'wuxi-and-yancheng'];

/** Layers that claims already speak of and that have no tables yet. */
export const PLANNED_LAYERS: readonly string[] = [];

/** Units of figures. A new one is added here, so that a misspelt one is noticed. */
export const UNITS: ReadonlySet<string> = new Set([
  ...['%', 'CNY bn', 'CNY tn', 'USD bn', 'Mt', 't', 'TEU', 'passengers', 'movements', 'trains'],
  ...['berths', 'cities', 'countries', 'enterprises', 'factories', 'institutions', 'jobs', 'pairs'],
  ...['parks', 'ports', 'projects', 'routes', 'terminals', 'zones'],
]);

/** Names that mean something to every JavaScript object; they make MapLibre lose the whole tile. */
export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);
