import type { BuildMessages } from '../../i18n/build-messages';
import { buildMessages } from '../../i18n/build-messages';
import { useSpeech } from '../language';

/** The texts of this task in the language of the pane. */
export const useWords = (): BuildMessages => buildMessages(useSpeech().locale);
