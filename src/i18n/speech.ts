import type { Locale } from './locale';
import { languageOf } from './locale';
import type { Messages } from './messages';
import { messages } from './messages';

/** What is needed to speak of workbooks: the texts of the pane, and the languages they are in. */
export interface Speech {
  readonly locale: Locale;
  /** For words of the data that the core knows in both languages. */
  readonly language: 'zh' | 'en';
  readonly t: Messages['pane'];
}

export const speechOf = (locale: Locale): Speech => ({ locale, language: languageOf(locale), t: messages(locale).pane });
