import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords } from './search-marks';

const marked = (...words: Parameters<typeof markWords>) =>
  markWords(...words)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

describe('markWords', () => {
  it.each([
    ['Nanjing – Nagoya', ['nag'], '', 'Nanjing – [Nag]oya'],
    ['Suzhou – Płock', ['plock'], '', 'Suzhou – [Płock]'],
    ['Huai’an Port', ['huaian'], '', '[Huai’an] Port'],
    ['Transport', ['port'], '', 'Transport'],
    ['南京市—名古屋市', ['名古', '古屋'], '', '南京市—[名古屋]市'],
    ['苏州—南京（货运）', ['nanj'], 'su zhou nan jing huo yun', '苏州—[南京]（货运）'],
    ['南京', ['jing'], 'one two three', '南京'],
    ['Nanjing', [], '', 'Nanjing'],
  ])('marks in %s', (text, words, pinyin, expected) => {
    expect(marked(text, words, pinyin)).toBe(expected);
  });

  it('leaves every text as it is', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, fc.array(text), text, (name, words, pinyin) => {
        const parts = markWords(name, words, pinyin);
        expect(parts.map((part) => part.text).join('')).toBe(name);
      }),
    );
  });
});
