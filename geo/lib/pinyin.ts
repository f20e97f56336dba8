/** Pinyin for the search's file; only the build pays for its dictionary. */
import { pinyin } from 'pinyin-pro';

/** Without tones, syllables separated by spaces, ü as people type it: `lv`. Empty without Han. */
export function pinyinOf(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).join(' ');
}
