import { describe, expect, it } from 'vitest';
import { publishedArc, viewArc } from './arcs';

const NANJING = [118.86595, 31.73503] as const;
const LOS_ANGELES = [-118.408, 33.9425] as const;

describe('publishedArc', () => {
  it('is cut where it crosses the antimeridian', () => {
    const arc = publishedArc([NANJING, LOS_ANGELES]);
    expect(arc).toMatchObject({ type: 'MultiLineString' });
    expect(arc?.type === 'MultiLineString' && arc.coordinates.length).toBe(2);
  });

  it('is null where an end is not known', () => {
    expect(publishedArc(null)).toBeNull();
  });
});

describe('viewArc', () => {
  it('holds the two ends, rounded', () => {
    const coordinates = [
      [118.866, 31.735],
      [-118.408, 33.943],
    ];
    expect(viewArc([NANJING, LOS_ANGELES])).toEqual({ type: 'LineString', coordinates });
  });

  it('is null where an end is not known', () => {
    expect(viewArc(null)).toBeNull();
  });
});
