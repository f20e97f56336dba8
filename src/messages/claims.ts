/** Names of the parts of the article that makes the claims; `action` numbers them from 0. */
import type { Bilingual } from '../domain/layer-data';

export const CLAIM_PARTS: readonly Bilingual[] = [
  { en: 'Introduction', zh: '引言' },
  { en: 'Space and Belt and Road', zh: '开放空间与“一带一路”' },
  { en: 'Trade', zh: '贸易' },
  { en: 'Industrial chains', zh: '产业链' },
  { en: 'Platforms', zh: '开放平台' },
  { en: 'Institutions', zh: '制度' },
  { en: 'Channels: ports, trains, flights', zh: '通道：港口、班列、航线' },
  { en: 'Digital hub', zh: '数字枢纽' },
  { en: 'Exchange', zh: '人文交流' },
];

export const CLAIM_OTHER_PART: Bilingual = { en: 'Not yet sorted', zh: '尚未归类' };
export const SHOW_COUNTED: Bilingual = { en: 'Show what is counted', zh: '显示所计条目' };
