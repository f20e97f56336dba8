import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from './view';
import {
  UNKNOWN,
  formatAmount,
  formatDate,
  formatNumber,
  formatPercent,
  formatYear,
  localName,
} from './format';

describe('formatNumber', () => {
  it.each([
    [3610, '3,610'],
    [60.0748, '60.07'],
    [0, '0'],
    [null, UNKNOWN],
    [Number.NaN, UNKNOWN],
    [Infinity, UNKNOWN],
    [-0.001, '0'],
    [-3.5, '-3.5'],
  ])('writes %s as %s', (value, text) => {
    expect(formatNumber(value, 'en')).toBe(text);
  });
});

describe('formatPercent', () => {
  it('never rounds up to all', () => {
    expect(formatPercent(0.999, 'en')).toBe('99%');
    expect(formatPercent(1, 'en')).toBe('100%');
  });

  it('keeps every whole per cent, whatever its binary fraction', () => {
    for (let percent = 0; percent <= 100; percent += 1) {
      expect(formatPercent(percent / 100, 'en')).toBe(`${percent}%`);
    }
  });
});

describe('formatAmount', () => {
  const megatonnes = { en: 'Mt', zh: '百万吨' };

  it.each([
    [605, 'en', '605 Mt'],
    [605, 'zh', '605百万吨'],
    [null, 'en', UNKNOWN],
  ] as const)('writes %s in %s as %s', (value, lang, text) => {
    expect(formatAmount(value, megatonnes, lang)).toBe(text);
  });

  it('sets Latin units apart in Chinese too, and leaves no space for an empty one', () => {
    expect(formatAmount(5, { en: 'km²', zh: 'km²' }, 'zh')).toBe('5 km²');
    expect(formatAmount(5, { en: '', zh: '' }, 'en')).toBe('5');
  });
});

describe('formatYear', () => {
  it.each([
    [2024, 'en', '2024'],
    [2024, 'zh', '2024年'],
    [null, 'zh', UNKNOWN],
    [Number.NaN, 'en', UNKNOWN],
  ] as const)('writes %s in %s as %s', (year, lang, text) => {
    expect(formatYear(year, lang)).toBe(text);
  });
});

describe('formatDate', () => {
  it.each([
    ['2008', 'en', '2008'],
    ['2008', 'zh', '2008年'],
    ['2008-02', 'en', 'February 2008'],
    ['2008-02', 'zh', '2008年2月'],
    ['2008-10-22', 'en', '22 October 2008'],
    ['2008-10-22', 'zh', '2008年10月22日'],
    ['in the 1990s', 'en', 'in the 1990s'],
    ['2008-13', 'en', '2008-13'],
    ['2008-02-31', 'en', '2008-02-31'],
    [null, 'en', UNKNOWN],
  ] as const)('writes %s in %s as %s', (date, lang, text) => {
    expect(formatDate(date, lang)).toBe(text);
  });
});

describe('localName', () => {
  it('says which language the text is really in', () => {
    expect(localName({ en: 'Płock', zh: null }, 'zh')).toEqual({ text: 'Płock', lang: 'en' });
    expect(localName({ en: 'Osaka', zh: '大阪市' }, 'zh')).toEqual({ text: '大阪市', lang: 'zh' });
    expect(localName({ en: 'Osaka', zh: '大阪市' }, 'en').text).toBe('Osaka');
  });
});

const NO_VALUE = /NaN|∞|Infinity|undefined|null|Invalid/;

it('never shows what is not a value', () => {
  const unit = { en: 'Mt', zh: '百万吨' };
  fc.assert(
    fc.property(fc.option(fc.double()), fc.constantFrom(...LANGS), (value, lang) => {
      const texts = [
        formatNumber(value, lang),
        formatAmount(value, unit, lang),
        formatPercent(value, lang),
        formatYear(value, lang),
      ];
      for (const text of texts) {
        expect(text).not.toMatch(NO_VALUE);
        expect(text).not.toBe('');
      }
    }),
  );
});

it('writes any day as a date of that year, whatever the precision', () => {
  const days = fc.date({
    min: new Date('1000-01-01'),
    max: new Date('2999-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, fc.constantFrom(4, 7, 10), fc.constantFrom(...LANGS), (day, cut, lang) => {
      const date = day.toISOString().slice(0, cut);
      const text = formatDate(date, lang);
      expect(text).toContain(date.slice(0, 4));
      expect(text).not.toMatch(NO_VALUE);
      expect(text.includes('-')).toBe(false);
    }),
  );
});
