/** Asks the drawn map, through the object that the page hangs on its map region for this purpose. */
import type { Page } from '@playwright/test';

type Position = readonly [lng: number, lat: number];

/** The few methods that tests ask of the library's map; its whole type keeps the linter busy for ever. */
interface LibraryMap {
  getCenter(): { readonly lng: number; readonly lat: number };
  getZoom(): number;
  getBearing(): number;
  getPitch(): number;
  getProjection(): { readonly type?: unknown };
  project(position: [number, number]): { readonly x: number; readonly y: number };
  queryRenderedFeatures(box?: [[number, number], [number, number]]): readonly {
    readonly layer: { readonly id: string };
    readonly source: string;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
  getStyle(): {
    readonly layers: readonly { id: string; type: string; layout?: Record<string, unknown> }[];
  };
  setLayoutProperty(layer: string, name: string, value: string): void;
  once(event: 'idle'): Promise<unknown>;
}

interface MapRegion extends Element {
  readonly atlasMap: { readonly map: LibraryMap };
}

/** A drawn feature, as far as tests look at it. */
export interface Drawn {
  readonly layer: string;
  readonly source: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const IDLE_LIMIT_MS = 60_000;

/** Waits until the map has drawn everything that the view asks for. */
export async function waitForIdle(page: Page): Promise<void> {
  await page
    .locator('[role=region][data-map-state="idle"]')
    .waitFor({ state: 'attached', timeout: IDLE_LIMIT_MS });
}

/** Features drawn within some pixels of a position, in layers whose ids start with `prefix`. */
export async function drawnAt(
  page: Page,
  position: Position,
  prefix: string,
  radiusPx = 12,
): Promise<Drawn[]> {
  return page.evaluate(
    ({ position, prefix, radiusPx }) => {
      const region = document.querySelector('[role=region][data-map-state]') as MapRegion;
      const { map } = region.atlasMap;
      // The copy of the world that is in sight.
      const turns = Math.round((map.getCenter().lng - position[0]) / 360);
      const { x, y } = map.project([position[0] + 360 * turns, position[1]]);
      const box: [[number, number], [number, number]] = [
        [x - radiusPx, y - radiusPx],
        [x + radiusPx, y + radiusPx],
      ];
      return map
        .queryRenderedFeatures(box)
        .filter(({ layer }) => layer.id.startsWith(prefix))
        .map(({ layer, source, properties }) => ({ layer: layer.id, source, properties }));
    },
    { position, prefix, radiusPx },
  );
}

/** All features drawn anywhere in the window, in layers whose ids start with `prefix`. */
export async function drawnIn(page: Page, prefix: string): Promise<Drawn[]> {
  return page.evaluate((prefix) => {
    const region = document.querySelector('[role=region][data-map-state]') as MapRegion;
    return region.atlasMap.map
      .queryRenderedFeatures()
      .filter(({ layer }) => layer.id.startsWith(prefix))
      .map(({ layer, source, properties }) => ({ layer: layer.id, source, properties }));
  }, prefix);
}

/** Where the map really looks. */
export async function cameraOf(page: Page) {
  return page.evaluate(() => {
    const region = document.querySelector('[role=region][data-map-state]') as MapRegion;
    const { map } = region.atlasMap;
    const { lng, lat } = map.getCenter();
    return {
      lng,
      lat,
      zoom: map.getZoom(),
      bearing: map.getBearing(),
      pitch: map.getPitch(),
      projection: String(map.getProjection().type),
    };
  });
}

/** Distinct ids of drawn features: one feature is drawn by several layers and tiles. */
export function idsOf(drawn: readonly Drawn[]): Set<string> {
  return new Set(drawn.map(({ properties }) => String(properties['id'])));
}

/** Takes all words off the map, for pictures: fonts differ between machines. */
export async function hideLabels(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const region = document.querySelector('[role=region][data-map-state]') as MapRegion;
    const { map } = region.atlasMap;
    for (const layer of map.getStyle().layers) {
      if (layer.type === 'symbol' && 'text-field' in (layer.layout ?? {})) {
        map.setLayoutProperty(layer.id, 'visibility', 'none');
      }
    }
    await map.once('idle');
  });
}
