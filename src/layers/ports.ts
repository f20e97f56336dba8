import { hasReached } from '../domain/statistics';
import type { Coverage, LayerData, LayerDefinition } from './definition';
import { citedHeadline, countedHeadline, presentHeadlines } from './headlines';
import { SORT_BY_NAME, sortByLatest } from './sorts';
import { pointStyle } from './style/point';
import { ENTRY_FIELDS, EVIDENCE_FIELDS, YES_OR_UNKNOWN } from './vocabulary';

const MEGATONNES = { en: 'Mt', zh: '百万吨' };
const TEU = { en: 'TEU', zh: '标箱' };

/** Ports that count for themselves; areas are inside the figures of the port they belong to. */
function wholePorts({ features }: LayerData) {
  return features.filter(({ properties }) => properties['part_of'] === null);
}

function portsOver(data: LayerData, megatonnes: number): number {
  const { statistics } = data;
  return wholePorts(data).filter(({ properties: { id } }) =>
    hasReached(statistics, { measure: 'cargo_mt', subject: `ports.${id}` }, megatonnes),
  ).length;
}

function thresholdCoverage(claim: string, megatonnes: number, data: LayerData): Coverage {
  const amount = String(megatonnes);
  const amountZh = `${String(megatonnes / 100)}亿吨`;
  return {
    claim,
    count: portsOver(data, megatonnes),
    counted: { en: `with ${amount} Mt identified`, zh: `个可确认达到${amountZh}` },
    comparable: false,
    rule: {
      en: `Whole ports, their areas included, for which a source shows ${amount} Mt or more in a year. Figures for part of a year and lower bounds count, since they can only understate. The years differ and the list is not known to be complete, so no share is given.`,
      zh: `以整个港口计，所属港区不另计；有来源显示年吞吐量达到${amountZh}即计入。部分月份数据和下限值只会偏低，同样计入。各港年份不一，名单也未必完整，故不计算比例。`,
    },
  };
}

export const ports = {
  id: 'ports',
  core: true,
  title: { en: 'Ports', zh: '港口' },
  singular: { en: 'port', zh: '港口' },
  plural: { en: 'ports', zh: '港口' },
  geometry: 'point',
  shape: 'disc',
  style: pointStyle({ shape: 'disc' }),
  servedBy: { layer: 'shipping-services', field: 'home_port' },
  filters: [
    'home',
    'kind',
    'open_port',
    'smart_port',
    'part_of',
    'figure.cargo_mt',
    'figure.container_teu',
    'confidence',
    'entry_name',
  ],
  fields: [
    { key: 'home', label: { en: 'Home place', zh: '所在地' }, kind: 'place' },
    { key: 'part_of', label: { en: 'Part of', zh: '所属港口' }, kind: 'feature' },
    {
      key: 'kind',
      label: { en: 'Kind', zh: '类型' },
      kind: 'enum',
      values: {
        sea: { en: 'sea port', zh: '海港' },
        river: { en: 'river port', zh: '江港' },
        'sea-river': { en: 'sea and river port', zh: '江海港' },
        inland: { en: 'inland port', zh: '内河港' },
      },
    },
    { key: 'unlocode', label: { en: 'UN/LOCODE', zh: '联合国地点代码' }, kind: 'text' },
    {
      key: 'open_port',
      label: { en: 'Open to foreign ships', zh: '对外开放' },
      kind: 'enum',
      values: YES_OR_UNKNOWN,
    },
    {
      key: 'smart_port',
      label: { en: 'Pilot smart port', zh: '智慧口岸试点' },
      kind: 'enum',
      values: YES_OR_UNKNOWN,
    },
    ...ENTRY_FIELDS,
    {
      key: 'status',
      label: { en: 'Status', zh: '状态' },
      kind: 'enum',
      values: { operating: { en: 'operating', zh: '运营中' } },
    },
    ...EVIDENCE_FIELDS,
  ],
  sorts: [
    sortByLatest({
      id: 'cargo',
      layer: 'ports',
      measure: 'cargo_mt',
      label: { en: 'Cargo, latest whole year', zh: '货物吞吐量（最近全年）' },
      unit: MEGATONNES,
    }),
    sortByLatest({
      id: 'containers',
      layer: 'ports',
      measure: 'container_teu',
      label: { en: 'Containers, latest whole year', zh: '集装箱（最近全年）' },
      unit: TEU,
    }),
    SORT_BY_NAME,
  ],
  headlines: (data) =>
    presentHeadlines([
      citedHeadline(data.statistics, {
        measure: 'cargo_mt',
        subject: 'jiangsu',
        label: { en: 'cargo of all ports', zh: '全省港口货物吞吐量' },
        unit: MEGATONNES,
      }),
      citedHeadline(data.statistics, {
        measure: 'container_teu',
        subject: 'jiangsu',
        label: { en: 'containers of all ports', zh: '全省港口集装箱吞吐量' },
        unit: TEU,
      }),
      countedHeadline({ en: 'ports mapped', zh: '港口（已上图）' }, wholePorts(data).length),
      countedHeadline(
        { en: 'port areas mapped', zh: '港区（已上图）' },
        data.features.length - wholePorts(data).length,
      ),
    ]),
  coverage: (data) => [
    thresholdCoverage('ports-100mt', 100, data),
    thresholdCoverage('ports-200mt', 200, data),
    {
      claim: 'open-ports',
      count: data.features.filter(({ properties }) => properties['entry_name'] !== null).length,
      counted: { en: 'water ports of entry named', zh: '个水运口岸有来源列名' },
      comparable: false,
      rule: {
        en: 'The claim counts ports of entry by water and by air together. This layer counts only those by water that a source names; those by air are in the airports layer.',
        zh: '官方数据合计水运口岸和航空口岸；本图层只计有来源列名的水运口岸，航空口岸见机场图层。',
      },
    },
  ],
  measures: {
    cargo_mt: { label: { en: 'Cargo', zh: '货物吞吐量' }, unit: MEGATONNES },
    container_teu: { label: { en: 'Containers', zh: '集装箱吞吐量' }, unit: TEU },
    foreign_trade_mt: { label: { en: 'Foreign-trade cargo', zh: '外贸吞吐量' }, unit: MEGATONNES },
  },
  charts: [
    {
      kind: 'figures',
      measure: 'cargo_mt',
      unit: MEGATONNES,
      title: { en: 'Cargo of all ports', zh: '全省港口货物吞吐量' },
      subjects: 'region',
    },
    {
      kind: 'figures',
      measure: 'cargo_mt',
      unit: MEGATONNES,
      title: { en: 'Cargo by port', zh: '各港货物吞吐量' },
      subjects: 'features',
    },
    {
      kind: 'figures',
      measure: 'container_teu',
      unit: TEU,
      title: { en: 'Containers of all ports', zh: '全省港口集装箱吞吐量' },
      subjects: 'region',
    },
    {
      kind: 'figures',
      measure: 'container_teu',
      unit: TEU,
      title: { en: 'Containers by port', zh: '各港集装箱吞吐量' },
      subjects: 'features',
    },
  ],
} as const satisfies LayerDefinition<'ports'>;
