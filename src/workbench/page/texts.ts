import { workbench as enUS } from '../../i18n/en-US/workbench';
import type { Locale } from '../../i18n/locale';
import type { Translation } from '../../i18n/translation';
import { workbench as zhCN } from '../../i18n/zh-CN/workbench';

export type PageTexts = Translation<typeof enUS>;

export const texts = (locale: Locale): PageTexts => (locale === 'zh-CN' ? zhCN : enUS);
