import type { Localized } from './model';

interface Named {
  readonly name: string;
  readonly name_zh: string | null;
}

export function nameOf(named: Named): Localized {
  return { en: named.name, zh: named.name_zh };
}

/** Name of a link between two places; Chinese only where both ends have a Chinese name. */
export function namePair(home: Named, partner: Named): Localized {
  const zh = home.name_zh && partner.name_zh ? `${home.name_zh}—${partner.name_zh}` : null;
  return { en: `${home.name} – ${partner.name}`, zh };
}
