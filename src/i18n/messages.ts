import { enUS } from './en-US';
import type { Locale } from './locale';
import type { Translation } from './translation';
import { zhCN } from './zh-CN';

/** What pane and command line say; what the functions say is a language pack. English defines the shape; Chinese must match it. */
export type Messages = Translation<typeof enUS>;

const byLocale: Readonly<Record<Locale, Messages>> = { 'en-US': enUS, 'zh-CN': zhCN };

export const messages = (locale: Locale): Messages => byLocale[locale];
