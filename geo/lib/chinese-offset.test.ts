import { describe, expect, it } from 'vitest';
import { toBd09, toGcj02 } from './chinese-offset';
import { distanceKm } from './great-circle';

describe('the offsets of Chinese maps', () => {
  it('give what the converter "coordtransform" documents', () => {
    const [lng, lat] = toGcj02([116.404, 39.915]);
    expect(lng).toBeCloseTo(116.410_244_499, 8);
    expect(lat).toBeCloseTo(39.916_404_281_5, 8);
  });

  it('shift Nanjing by about half a kilometre, and Baidu by more than one', () => {
    expect(distanceKm([118.778, 32.062], toGcj02([118.778, 32.062]))).toBeCloseTo(0.54, 1);
    expect(distanceKm([118.778, 32.062], toBd09([118.778, 32.062]))).toBeGreaterThan(1);
  });
});
