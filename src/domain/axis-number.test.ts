import { expect, it } from 'vitest';
import { formatAxisNumber } from './axis-number';

it('shortens long numbers in the way of the language', () => {
  expect(formatAxisNumber(3500, 'en')).toBe('3,500');
  expect(formatAxisNumber(5_000_000, 'en')).toBe('5M');
  expect(formatAxisNumber(5_000_000, 'zh')).toBe('500万');
  expect(formatAxisNumber(0, 'en')).toBe('0');
});
