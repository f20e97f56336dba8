/** What the map is told. It owns nothing of this but the camera while it moves. */
import type { Place } from '../../geo/lib/model';
import type { LoadedLayer } from '../data/load';
import type { Camera, FeatureRef, Lang, ProjectionId, ThemeId } from '../domain/view';

/** CSS pixels at each edge that something else covers. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface MapInputs {
  /** Visible layers by id. */
  readonly layers: readonly string[];
  /** The layers whose files have arrived. */
  readonly data: ReadonlyMap<string, LoadedLayer>;
  /** No file of a visible layer is still on its way: each has arrived or failed. */
  readonly isSettled: boolean;
  /** Places by id, for the names at the ends of a selected link; empty until they are there. */
  readonly places: ReadonlyMap<string, Place>;
  readonly selected: FeatureRef | null;
  readonly hovered: FeatureRef | null;
  /** Null: the default framing. */
  readonly camera: Camera | null;
  readonly padding: Padding;
  readonly lang: Lang;
  readonly theme: ThemeId;
  readonly projection: ProjectionId;
}
