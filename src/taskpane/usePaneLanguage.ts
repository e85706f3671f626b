import { useRef, useState } from 'react';
import { loadLanguage } from '../i18n/load-language';
import type { Locale } from '../i18n/locale';
import { chosenLocale, rememberLocale } from './preferences';

export interface PaneLanguage {
  readonly locale: Locale;
  /** What the person has chosen; null: as in Office. */
  readonly chosen: Locale | null;
  /** The language chosen last could not be loaded; the pane keeps its own. */
  readonly missing: boolean;
  readonly choose: (next: Locale | null) => void;
}

/** The language of the pane. Another one is spoken from the moment its texts are there. */
export function usePaneLanguage(officeLocale: Locale): PaneLanguage {
  const [chosen, setChosen] = useState(chosenLocale);
  const [missing, setMissing] = useState(false);
  const turn = useRef(0);
  const choose = (next: Locale | null) => {
    const mine = (turn.current += 1);
    const isLast = () => turn.current === mine;
    const speak = () => {
      if (!isLast()) return;
      rememberLocale(next);
      setChosen(next);
      setMissing(false);
    };
    loadLanguage(next ?? officeLocale).then(speak, () => {
      if (isLast()) setMissing(true);
    });
  };
  return { locale: chosen ?? officeLocale, chosen, missing, choose };
}
