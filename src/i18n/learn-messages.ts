import { learn as enUS } from './en-US/learn';
import type { Locale } from './locale';
import type { Translation } from './translation';
import { learn as zhCN } from './zh-CN/learn';

/** What the task Learn says; apart from the pane's texts, so that only those who open it load it. */
export type LearnMessages = Translation<typeof enUS>;

const byLocale: Readonly<Record<Locale, LearnMessages>> = { 'en-US': enUS, 'zh-CN': zhCN };

export const learnMessages = (locale: Locale): LearnMessages => byLocale[locale];
