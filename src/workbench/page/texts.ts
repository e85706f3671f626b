import { packageFaults as enUSFaults } from '../../i18n/en-US/package-faults';
import { workbench as enUS } from '../../i18n/en-US/workbench';
import type { Locale } from '../../i18n/locale';
import type { Translation } from '../../i18n/translation';
import { packageFaults as zhCNFaults } from '../../i18n/zh-CN/package-faults';
import { workbench as zhCN } from '../../i18n/zh-CN/workbench';

export type PageTexts = Translation<typeof enUS> & { readonly faults: Translation<typeof enUSFaults> };

const TEXTS: Readonly<Record<Locale, PageTexts>> = { 'zh-CN': { ...zhCN, faults: zhCNFaults }, 'en-US': { ...enUS, faults: enUSFaults } };

export const texts = (locale: Locale): PageTexts => TEXTS[locale];
