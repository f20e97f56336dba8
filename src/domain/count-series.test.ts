import { describe, expect, it } from 'vitest';
import type { AtlasFeature, PropertyValue } from '../../geo/lib/model';
import { countByYear, cumulative } from './count-series';

function feature(established: PropertyValue): AtlasFeature {
  const core = { id: 'a', name: 'A', name_zh: null, home: null, partner: null };
  return {
    type: 'Feature',
    geometry: null,
    properties: { ...core, partner_place: null, established },
  };
}

describe('countByYear', () => {
  it('counts dates of any precision by their year, in order', () => {
    const features = ['1995-03-02', '1979', '1995', '1979-12'].map(feature);
    expect(countByYear([...features, feature('1995')], 'established').counts).toEqual([
      { year: 1979, count: 2 },
      { year: 1995, count: 3 },
    ]);
  });

  it('counts apart what has no date, or none that can be read', () => {
    const features = [null, '', 'about 1990', '19955', '1990'].map(feature);
    expect(countByYear(features, 'established')).toEqual({
      counts: [{ year: 1990, count: 1 }],
      undated: 4,
    });
  });
});

describe('cumulative', () => {
  it('adds up to the number of the dated', () => {
    const counts = [
      { year: 1979, count: 2 },
      { year: 1995, count: 3 },
    ];
    expect(cumulative(counts)).toEqual([
      { year: 1979, count: 2 },
      { year: 1995, count: 5 },
    ]);
  });
});
