import { describe, expect, it } from 'vitest';
import { namePair } from './names';

const nanjing = { name: 'Nanjing', name_zh: '南京' };

describe('namePair', () => {
  it('names a link in both languages', () => {
    const pair = namePair(nanjing, { name: 'Los Angeles', name_zh: '洛杉矶' });
    expect(pair).toEqual({ en: 'Nanjing – Los Angeles', zh: '南京—洛杉矶' });
  });

  it('has no Chinese name when one half lacks it', () => {
    expect(namePair(nanjing, { name: 'York', name_zh: null }).zh).toBeNull();
  });
});
