import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, defaultCamera, fromLibraryCamera, sameCamera, toLibraryCamera } from './camera';

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const JIANGSU_LNG = 119;
const WORLD_PX = 512;

function lngAtEdge(width: number, { lng, zoom }: { lng: number; zoom: number }): number {
  return lng + ((width / 2) * 360) / (WORLD_PX * 2 ** zoom);
}

describe('defaultCamera', () => {
  it.each([
    ['a phone', { width: 390, height: 844 }, { ...NO_PADDING, bottom: 388 }],
    ['a laptop', { width: 932, height: 800 }, NO_PADDING],
    ['a wide screen', { width: 2200, height: 1200 }, NO_PADDING],
    ['a small frame', { width: 200, height: 150 }, NO_PADDING],
  ])('shows the home region well inside %s', (_what, size, padding) => {
    const camera = defaultCamera(size, padding);
    const east = lngAtEdge(size.width, camera);
    expect(east).toBeGreaterThan(JIANGSU_LNG + 5);
  });

  it('reaches Europe on a laptop', () => {
    const camera = defaultCamera({ width: 932, height: 800 }, NO_PADDING);
    expect(2 * camera.lng - lngAtEdge(932, camera)).toBeLessThan(10);
  });
});

describe('cameras of link and library', () => {
  it('survive the way there and back', () => {
    fc.assert(
      fc.property(
        fc.record({
          lat: fc.double({ min: -85, max: 85, noNaN: true }),
          lng: fc.double({ min: -180, max: 179.9, noNaN: true }),
          zoom: fc.double({ min: 0, max: 12, noNaN: true }),
          bearing: fc.integer({ min: -180, max: 179 }),
          pitch: fc.integer({ min: 0, max: 60 }),
        }),
        (camera) => {
          expect(sameCamera(fromLibraryCamera(toLibraryCamera(camera)), camera)).toBe(true);
        },
      ),
    );
  });

  it('are not the same when one is the default framing', () => {
    const camera = { lat: 1, lng: 2, zoom: 3, bearing: 0, pitch: 0 };
    expect(sameCamera(null, camera)).toBe(false);
    expect(sameCamera(null, null)).toBe(true);
  });
});

describe('boundsOf', () => {
  it('keeps longitudes that run on', () => {
    expect(boundsOf([[118, 32], [242, 34], [180, 54]])).toEqual([[118, 32], [242, 54]]); // prettier-ignore
  });

  it('is null for nothing', () => {
    expect(boundsOf([])).toBeNull();
  });
});
