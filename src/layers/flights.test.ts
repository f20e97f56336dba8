import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { AtlasFeature } from '../../geo/lib/model';
import { MAP_THEMES } from '../domain/theme';
import { flights } from './flights';

const context = {
  layer: 'flights',
  theme: MAP_THEMES.light,
  lang: 'en',
  color: '#000000',
} as const;

/** Parts of the style that draw a route of a status, or answer a pointer there. */
function partsFor(status: string): string[] {
  const feature = { type: 2 as const, properties: { status } };
  return flights
    .style(context)
    .filter((layer) => {
      const filter = 'filter' in layer ? layer.filter : undefined;
      return featureFilter(filter, 'layers[0].filter').filter({ zoom: 3 }, feature);
    })
    .map(({ id }) => id.replace('flights/', ''));
}

function route(kind: string, partner: string, status: string): AtlasFeature {
  const core = {
    id: 'x',
    name: 'x',
    name_zh: null,
    home: 'nanjing',
    partner_place: `x-${partner}`,
  };
  const properties = { ...core, partner, kind, status };
  return { type: 'Feature', geometry: null, properties };
}

describe('flights', () => {
  it.each([
    ['operating', ['line', 'hit', 'end']],
    ['seasonal', ['line', 'hit', 'end']],
    ['unknown', ['unverified', 'hit', 'end']],
    ['suspended', []],
    ['historic', []],
  ])('draw a route that is %s with %j', (status, parts) => {
    expect(partsFor(status)).toEqual(parts);
  });

  it('count routes in service of each kind, those within China aside', () => {
    const features = [
      route('passenger', 'JP', 'operating'),
      route('passenger', 'KR', 'seasonal'),
      route('passenger', 'HK', 'operating'),
      route('passenger', 'FI', 'unknown'),
      route('cargo', 'DE', 'operating'),
      route('cargo', 'US', 'historic'),
    ];
    const counts = flights
      .coverage({ features, statistics: [] })
      .map(({ claim, count }): [string, number | null] => [claim, count]);
    expect(Object.fromEntries(counts)).toEqual({
      'passenger-routes': 2,
      'cargo-routes': 1,
      'cargo-destinations': 2,
    });
  });
});
