import { describe, expect, it } from 'vitest';
import { resolveAlias } from './aliases';

const aliases = [{ layer: 'ports', from: 'old', to: 'new' }];

describe('resolveAlias', () => {
  it('replaces an old id by the one that took its place', () => {
    expect(resolveAlias({ layer: 'ports', id: 'old' }, aliases)).toEqual({
      layer: 'ports',
      id: 'new',
    });
  });

  it.each([
    ['ports', 'new'],
    ['ports', 'other'],
    ['airports', 'old'],
    ['ports', '__proto__'],
  ])('leaves %s.%s as it is', (layer, id) => {
    const ref = { layer, id };
    expect(resolveAlias(ref, aliases)).toBe(ref);
  });
});
