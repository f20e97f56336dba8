import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundingBox } from './bounding-box';

const point = (lng: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lng, lat] });

describe('boundingBox', () => {
  it('is null without geometry', () => {
    expect(boundingBox([null])).toBeNull();
  });

  it('encloses points', () => {
    expect(boundingBox([point(118, 32), point(120, 30), null])).toEqual([118, 30, 120, 32]);
  });

  it('has west greater than east where that is smaller', () => {
    expect(boundingBox([point(170, 1), point(-160, 2)])).toEqual([170, 1, -160, 2]);
  });

  it('runs over 180 with a line that was cut there', () => {
    const line: Geometry = {
      type: 'MultiLineString',
      coordinates: [
        [
          [118, 32],
          [180, 50],
        ],
        [
          [-180, 50],
          [-118, 34],
        ],
      ],
    };
    expect(boundingBox([line])).toEqual([118, 32, -118, 50]);
  });

  it('covers the whole line, not only its ends', () => {
    const line: Geometry = {
      type: 'LineString',
      coordinates: [
        [-100, 0],
        [100, 0],
      ],
    };
    expect(boundingBox([line, point(170, 5)])).toEqual([-100, 0, 170, 5]);
  });
});
