import { useEffect, useMemo, useState } from 'react';
import { LanguageNotLoaded } from '../../i18n/languages';
import { loadLanguage } from '../../i18n/load-language';
import type { Agreements } from '../agreements/useAgreements';
import type { Speech } from '../language';
import type { Account } from './account';
import { accountOf, accountOfFigure } from './account';
import type { FocusState } from './useExplain';

/** What is told of the selected cell; null while it, or a language it speaks in, is read. */
export function useAccount(state: FocusState, { state: book }: Agreements, speech: Speech): Account | null {
  const [loaded, setLoaded] = useState(0);
  const made = useMemo(() => accountIn(state, book.status === 'ready' ? book.book.agreements : [], speech, loaded), [state, book, speech, loaded]);
  const missing = made instanceof LanguageNotLoaded ? made : null;
  useEffect(() => {
    if (missing === null) return;
    // Steps follow the language of the agreement; where its words cannot be had, the next selection tries again.
    loadLanguage(missing.locale).then(
      () => setLoaded((count) => count + 1),
      () => undefined,
    );
  }, [missing]);
  return made instanceof LanguageNotLoaded ? null : made;
}

/** @param _loaded counts the languages loaded since, so that it is made anew */
function accountIn(state: FocusState, agreements: Parameters<typeof accountOfFigure>[2], speech: Speech, _loaded: number): Account | LanguageNotLoaded | null {
  if (state.status !== 'ready') return null;
  try {
    return (state.ledger === null ? null : accountOfFigure(state.focus, state.ledger, agreements, speech)) ?? accountOf(state.focus, speech);
  } catch (error) {
    if (error instanceof LanguageNotLoaded) return error;
    throw error;
  }
}
