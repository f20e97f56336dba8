/** Moves the map's camera where the view wants it, and reports where it came to rest. */
import type { Map as LibraryMap, MapLibreEvent } from 'maplibre-gl';
import { distanceKm, runOn } from '../../geo/lib/great-circle';
import type { AtlasFeature, LngLat } from '../../geo/lib/model';
import type { Camera } from '../domain/view';
import {
  boundsOf,
  defaultCamera,
  fromLibraryCamera,
  positionsOf,
  sameCamera,
  toLibraryCamera,
  type LibraryCamera,
} from './camera';
import type { MapInputs, Padding } from './inputs';

/** Marks moves that follow the view, so that they are not taken for the reader's own. */
const OURS = { isOurs: true } as const;
const SLIDE_MS = 160;
const JOURNEY_MS = 700;
/** Room between a feature and the edge for it to count as in sight, in CSS pixels. */
const SIGHT_MARGIN_PX = 24;
const FRAME_MARGIN_PX = 56;
/** A single place is shown with its surroundings. */
const PLACE_ZOOM = 6;
/** On the globe nothing further around than this can be seen; a quarter turn is 10,007 km. */
const HORIZON_KM = 8500;

export class MapCamera {
  readonly #map: LibraryMap;
  readonly #report: (camera: Camera, isByReader: boolean) => void;
  /** What the view holds, as far as the map knows; null for the default framing. */
  #known: Camera | null;
  #padding: Padding;

  constructor(
    map: LibraryMap,
    { camera, padding }: Pick<MapInputs, 'camera' | 'padding'>,
    report: (camera: Camera, isByReader: boolean) => void,
  ) {
    this.#map = map;
    this.#report = report;
    this.#known = camera;
    this.#padding = padding;
    map.on('moveend', this.#rest);
    map.on('resize', this.#refit);
    map.jumpTo({ ...this.#wanted(), padding: { ...padding } }, OURS);
  }

  /** @returns whether the view asked for another place */
  update({ camera, padding }: Pick<MapInputs, 'camera' | 'padding'>): boolean {
    const isMoved = !sameCamera(camera, this.#known);
    const isCovered = !samePadding(padding, this.#padding);
    this.#known = camera;
    this.#padding = padding;
    if (isMoved || isCovered) {
      const duration = isMoved ? JOURNEY_MS : SLIDE_MS;
      this.#map.easeTo({ ...this.#wanted(), padding: { ...padding }, duration }, OURS);
    }
    return isMoved;
  }

  zoomBy(steps: number): void {
    this.#map.zoomTo(Math.round((this.#map.getZoom() + steps) * 100) / 100, {
      duration: SLIDE_MS * 2,
    });
  }

  showBounds([west, south, east, north]: readonly [number, number, number, number]): void {
    this.#map.fitBounds([west, south, east, north], { padding: FRAME_MARGIN_PX });
  }

  /** Frames a feature whole, by the shorter way. */
  show(feature: AtlasFeature): void {
    const { lng, lat } = this.#map.getCenter();
    const [first, ...rest] = positionsOf(feature.geometry);
    if (!first) return;
    const nearest = runOn([lng, lat], first);
    const shift = nearest[0] - first[0];
    if (rest.length === 0) {
      const zoom = Math.max(this.#map.getZoom(), PLACE_ZOOM);
      this.#map.flyTo({ center: [nearest[0], nearest[1]], zoom, duration: JOURNEY_MS });
      return;
    }
    const line = [first, ...rest].map(([x, y]): [number, number] => [x + shift, y]);
    const bounds = boundsOf(line);
    if (bounds) {
      this.#map.fitBounds(bounds, {
        padding: FRAME_MARGIN_PX,
        maxZoom: PLACE_ZOOM,
        duration: JOURNEY_MS,
      });
    }
  }

  /** Frames several features, all on the side of the world that the first one is nearest to. */
  frame(features: readonly AtlasFeature[]): void {
    const { lng, lat } = this.#map.getCenter();
    let anchor: LngLat = [lng, lat];
    const positions = features.flatMap(({ geometry }) => {
      const [first, ...rest] = positionsOf(geometry);
      if (!first) return [];
      const nearest = runOn(anchor, first);
      anchor = nearest;
      const shift = nearest[0] - first[0];
      return [first, ...rest].map(([x, y]): [number, number] => [x + shift, y]);
    });
    const bounds = boundsOf(positions);
    if (!bounds) return;
    this.#map.fitBounds(bounds, {
      padding: FRAME_MARGIN_PX,
      maxZoom: PLACE_ZOOM,
      duration: JOURNEY_MS,
    });
  }

  /** Whether any of it is on the part of the map that nothing covers. */
  isInSight(feature: AtlasFeature): boolean {
    const { lng, lat } = this.#map.getCenter();
    const isGlobe = this.#map.getProjection().type === 'globe';
    const { width, height } = this.#size();
    const { top, right, bottom, left } = this.#padding;
    return positionsOf(feature.geometry).some((position) => {
      if (isGlobe && distanceKm([lng, lat], position) > HORIZON_KM) return false;
      const { x, y } = this.#map.project([...runOn([lng, lat], position)]);
      const isAcross = x > left + SIGHT_MARGIN_PX && x < width - right - SIGHT_MARGIN_PX;
      return isAcross && y > top + SIGHT_MARGIN_PX && y < height - bottom - SIGHT_MARGIN_PX;
    });
  }

  /** Middle of the part of the map that nothing covers. */
  centre(): { x: number; y: number } {
    const { width, height } = this.#size();
    const { top, right, bottom, left } = this.#padding;
    return { x: (left + width - right) / 2, y: (top + height - bottom) / 2 };
  }

  stop(): void {
    this.#map.off('moveend', this.#rest);
    this.#map.off('resize', this.#refit);
  }

  readonly #rest = (event: MapLibreEvent & { isOurs?: boolean }): void => {
    const camera = fromLibraryCamera(this.#current());
    const isByReader = event.isOurs !== true;
    if (isByReader) this.#known = camera;
    this.#report(camera, isByReader);
  };

  readonly #refit = (): void => {
    if (this.#known === null) this.#map.jumpTo(this.#wanted(), OURS);
  };

  #wanted(): LibraryCamera {
    return toLibraryCamera(this.#known ?? defaultCamera(this.#size(), this.#padding));
  }

  #current(): LibraryCamera {
    const { lng, lat } = this.#map.getCenter();
    return {
      center: [lng, lat],
      zoom: this.#map.getZoom(),
      bearing: this.#map.getBearing(),
      pitch: this.#map.getPitch(),
    };
  }

  #size(): { width: number; height: number } {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return { width: clientWidth, height: clientHeight };
  }
}

function samePadding(a: Padding, b: Padding): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
