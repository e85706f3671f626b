import type { Locale } from '../i18n/locale';
import { LOCALES } from '../i18n/locale';
import { messages } from '../i18n/messages';

/** A command line that cannot be understood: said on standard error, exit code 2. */
export class UsageError extends Error {}

export interface CommandLine {
  readonly locale: Locale;
  readonly help: boolean;
  readonly batch: boolean;
  /** Of recalc: the file to write, and whether values stand in place of formulas. */
  readonly output: string | null;
  readonly values: boolean;
  /** What is left: the command and its words. */
  readonly words: readonly string[];
}

const DEFAULT_LOCALE: Locale = 'zh-CN';

/** Reads the words after `pairshare`. Options may stand anywhere; a lone `-` is a word. */
export function readCommandLine(given: readonly string[]): CommandLine {
  const words: string[] = [];
  let locale = DEFAULT_LOCALE;
  let help = false;
  let batch = false;
  let output: string | null = null;
  let values = false;
  for (let index = 0; index < given.length; index += 1) {
    const word = given[index] ?? '';
    if (word === '--lang') locale = readLocale(given[(index += 1)] ?? '');
    else if (word.startsWith('--lang=')) locale = readLocale(word.slice('--lang='.length));
    else if (word === '--help' || word === '-h') help = true;
    else if (word === '--batch') batch = true;
    else if (word === '--values') values = true;
    else if (word === '-o' || word === '--output') output = readOutput(given[(index += 1)], locale);
    else if (word.startsWith('--output=')) output = readOutput(word.slice('--output='.length), locale);
    else if (word.startsWith('--')) throw new UsageError(messages(locale).cli.unknownOption(word));
    else words.push(word);
  }
  return { locale, help, batch, output, values, words };
}

function readOutput(path: string | undefined, locale: Locale): string {
  if (path === undefined || path === '') throw new UsageError(messages(locale).cli.outputMissing);
  return path;
}

function readLocale(text: string): Locale {
  const locale = LOCALES.find((known) => known.toLowerCase() === text.toLowerCase());
  if (!locale) throw new UsageError(messages(DEFAULT_LOCALE).cli.unknownLanguage(text));
  return locale;
}
