import type { PaneMessages } from './language-pack';
import { languagePack } from './languages';
import type { Locale } from './locale';

/** What the pane says. English defines the shape; Chinese must match it. */
export type Messages = PaneMessages;

/**
 * What the pane says in a language, which comes in one file with what the functions say, so that nobody loads two.
 * @throws LanguageNotLoaded
 */
export const messages = (locale: Locale): Messages => languagePack(locale);
