import { describe, expect, it } from 'vitest';
import { narrowingMessages } from '../messages/narrowing';
import { filterLabel } from './filter-words';
import { parseFilters } from './selection';
import type { Lang } from './view';

const layer = {
  fields: [
    {
      key: 'level',
      label: { en: 'Level', zh: '级别' },
      kind: 'enum',
      values: { county: { en: 'county', zh: '县级' } },
    },
    { key: 'established', label: { en: 'Signed', zh: '缔结时间' }, kind: 'date' },
    { key: 'partner', label: { en: 'Country', zh: '国家' }, kind: 'partner' },
    {
      key: 'area',
      label: { en: 'Area', zh: '面积' },
      kind: 'number',
      unit: { en: 'km²', zh: '平方公里' },
    },
  ],
  measures: {
    cargo_mt: { label: { en: 'Cargo', zh: '吞吐量' }, unit: { en: 'Mt', zh: '百万吨' } },
  },
};
const region = {
  places: new Map(),
  partners: new Map([
    [
      'JP',
      { code: 'JP', name: 'Japan', name_zh: '日本', continent: 'asia', label: [138, 36] } as const,
    ],
  ]),
  claims: new Map(),
};
const say = (text: string, lang: Lang = 'en') => {
  const [filter] = parseFilters(`f.pairs.${text}`).filters;
  if (!filter) throw new Error(`no filter in ${text}`);
  return filterLabel(layer, filter, lang, region, narrowingMessages(lang));
};

describe('filterLabel', () => {
  it.each([
    ['level=county', 'Level: county'],
    ['level=county~village', 'Level: county, village'],
    ['level=constructor', 'Level: constructor'],
    ['partner=JP~XX', 'Country: Japan, XX'],
    ['established=1978..1985', 'Signed: 1978 to 1985'],
    ['established=-', 'Signed: not known'],
    ['figure.cargo_mt=2000..', 'Cargo: 2,000 Mt or more'],
    ['area=..12.5', 'Area: 12.5 km² or less'],
    ['mapped=..', 'On the map: known'],
  ])('says %s as "%s"', (text, label) => {
    expect(say(text)).toBe(label);
  });

  it('says it in Chinese', () => {
    expect(say('level=county', 'zh')).toBe('级别：县级');
    expect(say('partner=JP', 'zh')).toBe('国家：日本');
    expect(say('established=1978..1985', 'zh')).toBe('缔结时间：1978至1985');
  });
});
