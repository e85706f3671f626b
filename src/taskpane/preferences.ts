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

const WELCOMED = 'pairshare.welcomed';

/** Whether the first page has been seen on this machine. Where nothing can be kept it is not shown again and again. */
export function isWelcomed(): boolean {
  try {
    return window.localStorage.getItem(WELCOMED) !== null;
  } catch {
    return true;
  }
}

export function rememberWelcomed(): void {
  try {
    window.localStorage.setItem(WELCOMED, '1');
  } catch {
    // It is shown once more the next time.
  }
}

const SETTLER = 'pairshare.settler';

/** Who settled a finding on this machine last; blank where nobody has. */
export function rememberedSettler(): string {
  try {
    return window.localStorage.getItem(SETTLER) ?? '';
  } catch {
    return '';
  }
}

export function rememberSettler(name: string): void {
  try {
    window.localStorage.setItem(SETTLER, name);
  } catch {
    // It is asked for again the next time.
  }
}
