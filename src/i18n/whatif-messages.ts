import { whatif as english } from './en-US/pane-whatif';
import type { Locale } from './locale';
import type { Translation } from './translation';
import { whatif as chinese } from './zh-CN/pane-whatif';

/** What the task What-if says. It is loaded with the task, not with the pane, so it stands apart from `messages`. */
export type WhatIfMessages = Translation<typeof english>;

const byLocale: Readonly<Record<Locale, WhatIfMessages>> = { 'en-US': english, 'zh-CN': chinese };

export const whatifMessages = (locale: Locale): WhatIfMessages => byLocale[locale];
