import { explanation as englishExplanation } from './en-US/explanation';
import { functions as englishFunctions } from './en-US/functions';
import { reports as englishReports } from './en-US/reports';
import type { Locale } from './locale';
import type { Translation } from './translation';
import { explanation as chineseExplanation } from './zh-CN/explanation';
import { functions as chineseFunctions } from './zh-CN/functions';
import { reports as chineseReports } from './zh-CN/reports';

const enUS = { functions: englishFunctions, explanation: englishExplanation, reports: englishReports };

export type FunctionMessages = Translation<typeof enUS>;

const byLocale: Readonly<Record<Locale, FunctionMessages>> = {
  'en-US': enUS,
  'zh-CN': { functions: chineseFunctions, explanation: chineseExplanation, reports: chineseReports },
};

/** What the functions say: apart from the pane's texts, so that the functions alone do not carry them. */
export const functionMessages = (locale: Locale): FunctionMessages => byLocale[locale];
