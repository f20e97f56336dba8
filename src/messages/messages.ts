import type { Lang } from '../domain/view';
import { en, type Messages } from './en';
import { zh } from './zh';

export type { Messages };

const MESSAGES: Readonly<Record<Lang, Messages>> = { en, zh };

/** The interface's text in one language. */
export function messagesIn(lang: Lang): Messages {
  return MESSAGES[lang];
}
