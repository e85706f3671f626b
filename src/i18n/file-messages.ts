import { files as english } from './en-US/files';
import type { Locale } from './locale';
import type { Translation } from './translation';
import { files as chinese } from './zh-CN/files';

/** What is said of workbooks read as files; apart from what the pane says, which never reads any. */
export type FileMessages = Translation<typeof english>;

const byLocale: Readonly<Record<Locale, FileMessages>> = { 'en-US': english, 'zh-CN': chinese };

export const fileMessages = (locale: Locale): FileMessages => byLocale[locale];
