import { describe, expect, it } from 'vitest';
import { KINDS } from './rows';
import { synthesizeCsv } from './synthesize';

const textOf = (kind: 'points' | 'links', features: number, seed: number) =>
  [...synthesizeCsv({ kind, features, seed })].join('');

describe.each(KINDS)('a made-up table of %s', (kind) => {
  it('is the same for the same seed and another for another', () => {
    expect(textOf(kind, 50, 7)).toBe(textOf(kind, 50, 7));
    expect(textOf(kind, 50, 7)).not.toBe(textOf(kind, 50, 8));
  });

  it('has a header and as many rows as asked for, over the edge of a batch too', () => {
    for (const features of [0, 1, 2000, 2001]) {
      expect(textOf(kind, features, 1).trimEnd().split('\n')).toHaveLength(features + 1);
    }
  });

  it('says of each row that it is no fact', () => {
    const [, ...rows] = textOf(kind, 20, 1).trimEnd().split('\n');
    for (const row of rows) expect(row).toContain('Made up');
  });
});
