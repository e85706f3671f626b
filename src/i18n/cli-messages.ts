import { cli as english } from './en-US/cli';
import { packageFaults as englishFaults } from './en-US/package-faults';
import type { Locale } from './locale';
import type { Translation } from './translation';
import { cli as chinese } from './zh-CN/cli';
import { packageFaults as chineseFaults } from './zh-CN/package-faults';

/** What the command line says, about files too. */
export interface CliMessages {
  readonly cli: Translation<typeof english>;
  readonly packageFaults: Translation<typeof englishFaults>;
}

const byLocale: Readonly<Record<Locale, CliMessages>> = { 'en-US': { cli: english, packageFaults: englishFaults }, 'zh-CN': { cli: chinese, packageFaults: chineseFaults } };

export const cliMessages = (locale: Locale): CliMessages => byLocale[locale];
