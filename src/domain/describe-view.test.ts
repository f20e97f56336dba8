import { describe, expect, it } from 'vitest';
import { descriptionText, describeView, type ViewToDescribe } from './describe-view';

const view: ViewToDescribe = {
  lang: 'en',
  regionName: 'Jiangsu',
  layers: [
    {
      title: 'Sister cities',
      selected: 12,
      total: 1298,
      filters: ['Level: county', 'Country or region: Japan'],
      top: [
        { label: 'Wuxi', count: 4 },
        { label: 'Suzhou', count: 3 },
      ],
    },
    { title: 'Ports', selected: 38, total: 38, filters: [], top: [] },
  ],
  lens: null,
  years: '1990–2020',
  url: 'https://example.org/?l=ports',
  release: '2026.1',
  date: '2026-05-04',
};

describe('describeView', () => {
  it('says in English what is chosen of each layer, and where it comes from', () => {
    expect(describeView(view).paragraph).toBe(
      'Jiangsu and the world, 1990–2020. ' +
        'Sister cities: 12 of 1,298 (Level: county; Country or region: Japan), most of them: Wuxi (4), Suzhou (3). ' +
        'Ports: all 38.\n' +
        'Source: Hub Atlas, data release 2026.1 of 4 May 2026, https://example.org/?l=ports',
    );
  });

  it('says it in Chinese', () => {
    const layers = view.layers.map((layer) => ({ ...layer, title: '友好城市', filters: ['县级'] }));
    const chinese = {
      ...view,
      lang: 'zh',
      regionName: '江苏',
      lens: '江苏与日本',
      layers,
    } as const;
    expect(describeView(chinese).paragraph).toBe(
      '江苏与日本，1990–2020。' +
        '友好城市：1,298项中的12项（县级），主要为Wuxi（4）、Suzhou（3）。' +
        '友好城市：全部38项（县级）。\n' +
        '来源：枢纽地图，数据版本2026.1（2026年5月4日），https://example.org/?l=ports',
    );
  });

  it('has a row for each layer, with numbers that a spreadsheet can read', () => {
    const [header, first, second] = describeView(view).table;
    expect(header).toHaveLength(5);
    expect(first).toEqual([
      ...['Sister cities', '12', '1298', 'Level: county; Country or region: Japan'],
      'Wuxi (4), Suzhou (3)',
    ]);
    expect(second).toEqual(['Ports', '38', '38', '', '']);
  });

  it('says so when no layer is shown, and when a layer holds nothing', () => {
    expect(describeView({ ...view, layers: [] }).paragraph).toContain('No layer is shown.');
    const empty = { title: 'Ports', selected: 0, total: 0, filters: [], top: [] };
    expect(describeView({ ...view, layers: [empty] }).paragraph).toContain('Ports: none.');
  });
});

it('puts cells on one line each and computes nothing when pasted', () => {
  const text = descriptionText({
    paragraph: 'P',
    table: [
      ['a', 'b'],
      ['=1+1', 'x\ty\nz'],
    ],
  });
  expect(text).toBe("P\n\na\tb\n'=1+1\tx y z\n");
});
