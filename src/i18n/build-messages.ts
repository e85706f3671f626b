import { build as english } from './en-US/pane-build';
import type { Locale } from './locale';
import type { Translation } from './translation';
import { build as chinese } from './zh-CN/pane-build';

export type BuildMessages = Translation<typeof english>;

const byLocale: Readonly<Record<Locale, BuildMessages>> = { 'en-US': english, 'zh-CN': chinese };

/** What the task Build says: apart from the rest of the pane, because it is loaded with that task. */
export const buildMessages = (locale: Locale): BuildMessages => byLocale[locale];
