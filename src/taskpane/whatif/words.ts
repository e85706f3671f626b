import type { WhatIfMessages } from '../../i18n/whatif-messages';
import { whatifMessages } from '../../i18n/whatif-messages';
import type { Speech } from '../language';
import { useSpeech } from '../language';

export const wordsIn = ({ locale }: Pick<Speech, 'locale'>): WhatIfMessages => whatifMessages(locale);

/** The task's own texts. */
export const useWords = (): WhatIfMessages => wordsIn(useSpeech());
