/** Loaded with the first panel; see `lazy-panels.ts`. */
import type { Lang } from '../domain/view';
import { panelsEn, type PanelMessages } from './panels-en';
import { panelsZh } from './panels-zh';

export function panelMessages(lang: Lang): PanelMessages {
  return lang === 'zh' ? panelsZh : panelsEn;
}
