import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { expect, it } from 'vitest';
import { boundingBox } from '../lib/bounding-box';
import { StreamBox } from './stream-box';

/** Whole degrees: spans narrower than one are where the streamed box may be wider. */
const position = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));
const geometry: fc.Arbitrary<Geometry> = fc.oneof(
  position.map((coordinates) => ({ type: 'Point' as const, coordinates })),
  fc
    .array(position, { minLength: 2, maxLength: 5 })
    .map((coordinates) => ({ type: 'LineString' as const, coordinates })),
);

it('finds the box that is found with all features at hand', () => {
  fc.assert(
    fc.property(fc.array(geometry, { maxLength: 12 }), (geometries) => {
      const stream = new StreamBox();
      for (const one of geometries) stream.add(one);
      expect(stream.box()).toEqual(boundingBox(geometries));
    }),
  );
});
