import type { ReactNode } from 'react';
import { createContext, useContext, useMemo } from 'react';
import type { Locale } from '../i18n/locale';
import { languageOf } from '../i18n/locale';
import type { Messages } from '../i18n/messages';
import { messages } from '../i18n/messages';

/** What every component needs to speak: the texts of the pane, and the languages they are in. */
export interface Speech {
  readonly locale: Locale;
  /** For words of the data that the core knows in both languages. */
  readonly language: 'zh' | 'en';
  readonly t: Messages['pane'];
}

const SpeechContext = createContext<Speech | null>(null);

export const speechOf = (locale: Locale): Speech => ({ locale, language: languageOf(locale), t: messages(locale).pane });

export function SpeechProvider({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const speech = useMemo(() => speechOf(locale), [locale]);
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('useSpeech outside SpeechProvider');
  return speech;
}
