/** How units and qualifiers of claims read in Chinese; English is the ledger's own. */
import type { Claim } from '../../geo/lib/model';
import type { Lang } from './view';

const UNITS_ZH: ReadonlyMap<string, string> = new Map([
  ['%', '%'],
  ['enterprises', '家'],
  ['years', '年'],
  ['USD billion', '十亿美元'],
  ['CNY trillion', '万亿元'],
  ['% of China', '%（占全国）'],
  ['routes', '条'],
  ['projects', '个'],
  ['ports', '个'],
  ['parks', '个'],
  ['factories', '家'],
  ['zones', '个'],
  ['results', '项'],
  ['entities', '家'],
  ['countries', '个国家'],
  ['areas', '个'],
  ['% of the world', '%（占全球）'],
  ['trains', '列'],
  ['students', '人'],
  ['stations', '座'],
  ['ships a day', '艘/日'],
  ['ports of entry', '个'],
  ['policies', '项'],
  ['pairs', '对'],
  ['million TEU', '百万标箱'],
  ['lines', '条'],
  ['jobs', '个岗位'],
  ['institutions', '家'],
  ['destinations', '个'],
  ['clusters', '个'],
  ['cities', '个城市'],
  ['chains', '条'],
  ['centres', '家'],
  ['airports', '个'],
  ['USD billion a year', '十亿美元/年'],
  ['% of world top 500', '%（世界500强）'],
  ["% of the province's foreign trade", '%（占全省外贸）'],
  ['% of enterprises', '%（占企业总数）'],
  ['% of Yangtze River Economic Belt', '%（占长江经济带）'],
  ['% of Yangtze River Delta', '%（占长三角）'],
  ['% of GDP', '%（占地区生产总值）'],
  ['% a year', '%（年均）'],
]);

const QUALIFIERS_ZH: ReadonlyMap<string, string> = new Map([
  ['about', '约'],
  ['more than', '超过'],
  ['nearly', '近'],
  ['over', '超过'],
  ['about; given as 1/8', '约（原文为八分之一）'],
  ['more than; given as 1/6', '超过（原文为六分之一）'],
  ['nearly; it is not said of what', '近（原文未说明口径）'],
]);

/** A word that is missing here is shown as the ledger has it. */
export function claimUnit({ unit }: Claim, lang: Lang): string {
  return lang === 'zh' ? (UNITS_ZH.get(unit) ?? unit) : unit;
}

/** "nearly", "more than"; empty when the claim is stated plainly. */
export function claimQualifier({ qualifier }: Claim, lang: Lang): string {
  if (qualifier === null) return '';
  return lang === 'zh' ? (QUALIFIERS_ZH.get(qualifier) ?? qualifier) : qualifier;
}
