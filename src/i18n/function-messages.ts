import type { FunctionMessages } from './language-pack';
import { languagePack } from './languages';
import type { Locale } from './locale';

/**
 * What the functions say: apart from the pane's texts, so that the functions alone do not carry them.
 * @throws LanguageNotLoaded
 */
export const functionMessages = (locale: Locale): FunctionMessages => languagePack(locale);
