import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdSet } from './id-set';

it('agrees with a set of texts', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 4 })), (ids) => {
      const [lean, plain] = [new IdSet(), new Set<string>()];
      for (const id of ids) {
        expect(lean.add(id)).toBe(!plain.has(id));
        plain.add(id);
      }
      expect(lean.size).toBe(plain.size);
    }),
  );
});

it('tells a hundred thousand ids apart', () => {
  const ids = new IdSet();
  for (let index = 0; index < 100_000; index += 1) ids.add(`point-${index}`);
  expect(ids.size).toBe(100_000);
  for (let index = 0; index < 100_000; index += 997) expect(ids.add(`point-${index}`)).toBe(false);
});
