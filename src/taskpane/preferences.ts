import type { Locale } from '../i18n/locale';
import { LOCALES } from '../i18n/locale';

/**
 * What a person has chosen for the pane on this machine. Storage may be forbidden (private windows, policies);
 * then the choice holds until the pane closes.
 */
const LANGUAGE = 'pairshare.language';

export function chosenLocale(): Locale | null {
  try {
    const stored = window.localStorage.getItem(LANGUAGE);
    return LOCALES.find((locale) => locale === stored) ?? null;
  } catch {
    return null;
  }
}

/** Null: as in Office. */
export function rememberLocale(locale: Locale | null): void {
  try {
    if (locale === null) window.localStorage.removeItem(LANGUAGE);
    else window.localStorage.setItem(LANGUAGE, locale);
  } catch {
    // Nothing to do: the choice still holds for this session.
  }
}
