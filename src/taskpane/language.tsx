import type { ReactNode } from 'react';
import { createContext, useContext, useMemo } from 'react';
import type { Locale } from '../i18n/locale';
import type { Speech } from '../i18n/speech';
import { speechOf } from '../i18n/speech';

export { speechOf };
export type { Speech };

const SpeechContext = createContext<Speech | null>(null);

export function SpeechProvider({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const speech = useMemo(() => speechOf(locale), [locale]);
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('useSpeech outside SpeechProvider');
  return speech;
}
