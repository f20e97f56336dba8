import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MinHeap } from './min-heap';

it('gives back everything, smallest key first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 })), (keys) => {
      const heap = new MinHeap<number>();
      keys.forEach((key, index) => heap.push(key, index));
      const popped: { readonly key: number; readonly item: number }[] = [];
      for (let next = heap.pop(); next; next = heap.pop()) popped.push(next);
      expect(popped.map(({ key }) => key)).toEqual(keys.toSorted((a, b) => a - b));
      expect(new Set(popped.map(({ item }) => item)).size).toBe(keys.length);
    }),
  );
});

it('keeps its order while things come and go', () => {
  const heap = new MinHeap<string>();
  heap.push(3, 'c');
  heap.push(1, 'a');
  expect(heap.pop()).toEqual({ key: 1, item: 'a' });
  heap.push(2, 'b');
  expect(heap.pop()?.item).toBe('b');
  expect(heap.pop()?.item).toBe('c');
  expect(heap.pop()).toBeNull();
});
