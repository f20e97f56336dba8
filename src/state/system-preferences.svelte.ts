/** What the reader's system asks for, followed while it changes. */
import type { Lang, ThemeId } from '../domain/view';

export class SystemPreferences {
  #isDark = $state(false);
  #wantsContrast = $state(false);
  readonly lang: Lang;

  readonly theme: ThemeId = $derived.by(() => {
    if (this.#wantsContrast) return 'contrast';
    return this.#isDark ? 'dark' : 'light';
  });

  constructor(window: Window) {
    this.lang = firstKnownLang(window.navigator.languages);
    follow(window.matchMedia('(prefers-color-scheme: dark)'), (matches) => {
      this.#isDark = matches;
    });
    follow(window.matchMedia('(prefers-contrast: more)'), (matches) => {
      this.#wantsContrast = matches;
    });
  }
}

function follow(query: MediaQueryList, apply: (matches: boolean) => void): void {
  apply(query.matches);
  query.addEventListener('change', ({ matches }) => {
    apply(matches);
  });
}

/** Every Chinese variant reads the Chinese edition; everyone else the English one. */
export function firstKnownLang(languages: readonly string[]): Lang {
  for (const language of languages) {
    const primary = language.toLowerCase().split('-')[0];
    if (primary === 'zh') return 'zh';
    if (primary === 'en') return 'en';
  }
  return 'en';
}
