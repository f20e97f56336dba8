import type { GeoJSONSource, Map as LibraryMap } from 'maplibre-gl';
import type { MapChange } from './changes';

/** The styles were proved by tests; checking them again on each change costs time for nothing. */
const TRUSTED = { validate: false } as const;

type PropertyName = Parameters<LibraryMap['setPaintProperty']>[1];
type PropertyValue = Parameters<LibraryMap['setPaintProperty']>[2];
type LayoutName = Parameters<LibraryMap['setLayoutProperty']>[1];
type LayoutValue = Parameters<LibraryMap['setLayoutProperty']>[2];

/** The one place where a planned change reaches the map library. */
export function applyChange(map: LibraryMap, change: MapChange): void {
  switch (change.kind) {
    case 'data':
      // Only GeoJSON sources get data; the planner knows which ones are tiles.
      void map.getSource<GeoJSONSource>(change.source)?.setData(change.data);
      return;
    case 'tiles':
      for (const { layer } of change.layers) if (map.getLayer(layer.id)) map.removeLayer(layer.id);
      if (map.getSource(change.source)) map.removeSource(change.source);
      map.addSource(change.source, change.specification);
      // Topmost first, so that what a layer goes under is there.
      for (const { layer, under } of change.layers) map.addLayer(layer, under ?? undefined);
      return;
    case 'layout':
      // Names and values come from the same style that the map was made from.
      map.setLayoutProperty(
        change.layer,
        change.name as LayoutName,
        change.value as LayoutValue,
        TRUSTED,
      );
      return;
    case 'paint':
      map.setPaintProperty(
        change.layer,
        change.name as PropertyName,
        change.value as PropertyValue,
        TRUSTED,
      );
      return;
    case 'feature-state': {
      const { source, id, sourceLayer } = change;
      map.setFeatureState({ source, id, ...(sourceLayer ? { sourceLayer } : {}) }, change.state);
      return;
    }
    case 'global-state':
      map.setGlobalStateProperty(change.name, change.value);
      return;
    case 'projection':
      map.setProjection({ type: change.value });
  }
}
