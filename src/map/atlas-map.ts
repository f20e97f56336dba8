/** The map: made once, then kept in agreement with its inputs; reports what happens on it. */
import { GPUInitializationError, Map as LibraryMap, type ErrorEvent } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Camera, FeatureRef } from '../domain/view';
import type { LayerDefinition } from '../layers/definition';
import { MAX_PITCH, MAX_ZOOM } from '../url/camera';
import { applyChange } from './apply-change';
import { planChanges, planStates, type Fixed } from './changes';
import { drawnFeature } from './highlight';
import { HIGHLIGHT } from './highlight-style';
import type { MapInputs } from './inputs';
import { MapCamera } from './map-camera';
import { listenToPointers, type PointerEvents } from './pointer';
import { ownerOf } from './owner';
import { hitLayers, mapStyle } from './style';
import { paintSymbol } from './symbol-image';
import { toPresentTile } from './tiled-layers';
import { MapWatch, type FailureReason, type MapState } from './watch';
import { prepareWorker } from './worker';

export type { FailureReason, MapState } from './watch';
export type { MapInputs } from './inputs';

export interface MapEvents extends PointerEvents {
  /** The map came to rest; `isByReader` is false for moves that the view asked for. */
  readonly camera: (camera: Camera, isByReader: boolean) => void;
  readonly state: (state: MapState, reason?: FailureReason) => void;
  /** A source could not be drawn in whole or in part; the rest of the map lives. */
  readonly fault: (fault: { readonly source: string }) => void;
}

export interface AtlasMapOptions {
  /** Bottom to top. */
  readonly registry: readonly LayerDefinition[];
  /** Absolute address of the site. */
  readonly baseUrl: URL;
  readonly inputs: MapInputs;
  readonly events: MapEvents;
  /** Words of the map library. */
  readonly mapLocale: Readonly<Record<string, string>>;
}

/** Sharper than this is not seen, and costs memory on phones. */
const MAX_PIXEL_RATIO = 2;

/** @returns null when the map cannot be drawn here; `events.state` has then been told why */
export function createAtlasMap(container: HTMLElement, options: AtlasMapOptions): AtlasMap | null {
  prepareWorker();
  try {
    return new AtlasMap(container, options);
  } catch (cause) {
    if (!(cause instanceof GPUInitializationError)) throw cause;
    options.events.state('failed', 'no-webgl');
    return null;
  }
}

export class AtlasMap {
  /** For tests; everything else goes through the methods below. */
  readonly map: LibraryMap;
  readonly #fixed: Fixed;
  readonly #events: MapEvents;
  readonly #watch: MapWatch;
  readonly #camera: MapCamera;
  readonly #stopListening: () => void;
  /** What the map shows. */
  #shown: MapInputs;
  /** What it has to show. */
  #wanted: MapInputs;
  #isReady = false;
  /** Selected, but not yet brought into sight. */
  #toShow: FeatureRef | null;

  constructor(container: HTMLElement, { registry, baseUrl, inputs, ...options }: AtlasMapOptions) {
    // Layers that are there already arrive like all others, in `#agree`.
    const empty: MapInputs['data'] = new Map();
    const style = mapStyle({ ...inputs, data: empty, registry, baseUrl: baseUrl.href });
    const owners = new Set(registry.map(({ id }) => id));
    this.map = new LibraryMap({
      container,
      style,
      attributionControl: false,
      maxZoom: MAX_ZOOM,
      maxPitch: MAX_PITCH,
      pixelRatio: Math.min(devicePixelRatio, MAX_PIXEL_RATIO),
      locale: { ...options.mapLocale },
      transformRequest: (url) => ({
        url: toPresentTile(baseUrl.href, url, this.#wanted.data),
      }),
      fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 160,
      canvasContextAttributes: { powerPreference: 'default' },
    });
    this.#events = options.events;
    this.#fixed = {
      registry,
      baseUrl: baseUrl.href,
      sources: Object.keys(style.sources).filter((id) => owners.has(ownerOf(id))),
    };
    this.#wanted = inputs;
    this.#shown = { ...inputs, data: empty, selected: null, hovered: null };
    // A link that says where to look has said what to show.
    this.#toShow = inputs.camera === null ? inputs.selected : null;
    this.#watch = new MapWatch(this.#events.state, () => this.#judge());
    this.#watch.begin();
    this.#camera = new MapCamera(this.map, inputs, this.#events.camera);
    this.#stopListening = listenToPointers(
      this.map,
      hitLayers(registry, style.layers),
      this.#events,
      () => this.#camera.centre(),
    );
    this.#listen();
  }

  update(inputs: MapInputs): void {
    const before = this.#wanted;
    this.#wanted = inputs;
    const isMoved = this.#camera.update(inputs);
    if (inputs.selected !== before.selected) this.#toShow = isMoved ? null : inputs.selected;
    this.#agree();
  }

  zoomBy(steps: number): void {
    this.#camera.zoomBy(steps);
  }

  /** @param bounds west, south, east, north */
  showBounds(bounds: readonly [number, number, number, number]): void {
    this.#camera.showBounds(bounds);
  }

  /** Frames a feature, where it has a position. */
  show(ref: FeatureRef): void {
    const feature = drawnFeature(this.#fixed.registry, this.#wanted, ref);
    if (feature) this.#camera.show(feature);
  }

  /** Frames several features together, as far as they have positions. */
  frame(refs: readonly FeatureRef[]): void {
    const { registry } = this.#fixed;
    const drawn = refs.map((ref) => drawnFeature(registry, this.#wanted, ref));
    this.#camera.frame(drawn.filter((feature) => feature !== null));
  }

  /** The name that screen readers say for the canvas. */
  setCanvasName(name: string): void {
    this.map.getCanvas().setAttribute('aria-label', name);
  }

  destroy(): void {
    this.#watch.stop();
    this.#stopListening();
    this.#camera.stop();
    this.map.remove();
  }

  #listen(): void {
    const { map } = this;
    map.on('style.load', () => {
      this.#isReady = true;
      this.#agree();
    });
    map.on('idle', () => {
      if (this.#isReady && this.#wanted.isSettled) this.#watch.rest();
    });
    map.on('movestart', () => {
      this.#watch.begin();
    });
    map.on('moveend', () => {
      this.#watch.begin();
    });
    // An event listener would come too late for the tile that asks.
    map.setMissingStyleImageResolver((id) => {
      const picture = paintSymbol(id, map.getPixelRatio());
      if (picture && !map.hasImage(id)) {
        map.addImage(id, picture.image, { pixelRatio: picture.pixelRatio });
      }
    });
    map.on('error', (event) => {
      this.#fail(event);
    });
    map.on('webglcontextlost', () => {
      this.#isReady = false;
      this.#watch.loseContext();
    });
    map.on('webglcontextrestored', () => {
      this.#isReady = true;
      this.#watch.regainContext();
      for (const change of planStates(this.#fixed, this.#shown)) applyChange(map, change);
      this.#agree();
    });
  }

  /** Makes the map show what it has to, as soon as it can be told. */
  #agree(): void {
    if (!this.#isReady) return;
    const changes = planChanges(this.#fixed, this.#shown, this.#wanted);
    const wasSettled = this.#shown.isSettled;
    this.#shown = this.#wanted;
    if (changes.length > 0) this.#watch.begin();
    for (const change of changes) applyChange(this.map, change);
    // Nothing is left to draw that would make the map come to rest once more.
    if (!wasSettled && this.#wanted.isSettled) this.map.triggerRepaint();
    this.#bringIntoSight();
  }

  #bringIntoSight(): void {
    if (this.#toShow === null) return;
    const feature = drawnFeature(this.#fixed.registry, this.#wanted, this.#toShow);
    if (!feature) return;
    this.#toShow = null;
    if (!this.#camera.isInSight(feature)) this.#camera.show(feature);
  }

  #fail({ error, ...event }: ErrorEvent & { sourceId?: string }): void {
    console.warn('The map reports:', error);
    if (/worker/i.test(error.message) && event.sourceId === undefined) {
      this.#watch.break('worker');
      return;
    }
    if (event.sourceId !== undefined) this.#events.fault({ source: event.sourceId });
  }

  /** A map that does not come to rest: with its layers drawn, only the basemap is late. */
  #judge(): 'idle' | 'failed' {
    const isDrawn =
      this.#isReady &&
      [...this.#fixed.sources, HIGHLIGHT].every(
        (source) => this.map.getSource(source) !== undefined && this.map.isSourceLoaded(source),
      );
    if (!isDrawn) return 'failed';
    this.#events.fault({ source: 'basemap' });
    return 'idle';
  }
}
