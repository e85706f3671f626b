import type { Locale } from '../i18n/locale';
import { LOCALES } from '../i18n/locale';
import { cliMessages } from '../i18n/cli-messages';

/** A command line that cannot be understood, or a file that cannot be used: said on standard error, exit code 2. */
export class UsageError extends Error {}

/** Options that stand alone. */
export type Flag = 'help' | 'batch' | 'values' | 'json' | 'progress';
/** Options with a word behind them. */
export type Valued = 'output' | 'period' | 'indicator' | 'reported';

export interface CommandLine {
  readonly locale: Locale;
  readonly flags: ReadonlySet<Flag>;
  readonly values: ReadonlyMap<Valued, string>;
  /** What is left: the command and its words. */
  readonly words: readonly string[];
}

const DEFAULT_LOCALE: Locale = 'zh-CN';

const FLAGS: ReadonlyMap<string, Flag> = new Map([['--help', 'help'], ['-h', 'help'], ['--batch', 'batch'], ['--values', 'values'], ['--json', 'json'], ['--progress', 'progress']]);
const VALUED: ReadonlyMap<string, Valued> = new Map([['-o', 'output'], ['--output', 'output'], ['--period', 'period'], ['--indicator', 'indicator'], ['--reported', 'reported']]);

/** The commands that know an option; those not named here are known by all that look at them. */
const BELONGS: ReadonlyMap<Flag | Valued, readonly string[]> = new Map<Flag | Valued, readonly string[]>([
  ['values', ['recalc']],
  ['output', ['recalc', 'reconcile']],
  ['json', ['check', 'reconcile', 'course']],
  ['progress', ['reconcile']],
  ['period', ['reconcile']],
  ['indicator', ['reconcile']],
  ['reported', ['reconcile']],
]);

/** Reads the words after `pairshare`. Options may stand anywhere; a lone `-` is a word. */
export function readCommandLine(given: readonly string[]): CommandLine {
  const words: string[] = [];
  const flags = new Set<Flag>();
  const values = new Map<Valued, string>();
  let locale = DEFAULT_LOCALE;
  for (let index = 0; index < given.length; index += 1) {
    const word = given[index] ?? '';
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const name = equals < 0 ? word : word.slice(0, equals);
    const [flag, valued] = [equals < 0 ? FLAGS.get(word) : undefined, VALUED.get(name)];
    const value = (): string => (equals < 0 ? (given[(index += 1)] ?? '') : word.slice(equals + 1));
    if (name === '--lang') locale = readLocale(value());
    else if (flag !== undefined) flags.add(flag);
    else if (valued !== undefined) values.set(valued, filled(value(), name, locale));
    else if (word.startsWith('--')) throw new UsageError(cliMessages(locale).cli.unknownOption(word));
    else words.push(word);
  }
  return { locale, flags, values, words };
}

/** @throws UsageError where an option stands with a command that does not know it */
export function refuseOthers({ flags, values, locale }: CommandLine, command: string): void {
  for (const option of [...flags, ...values.keys()]) {
    const commands = BELONGS.get(option);
    if (commands !== undefined && !commands.includes(command)) throw new UsageError(cliMessages(locale).cli.onlyFor(`--${option}`, commands));
  }
}

function filled(value: string, option: string, locale: Locale): string {
  const { outputMissing, valueMissing } = cliMessages(locale).cli;
  if (value === '') throw new UsageError(VALUED.get(option) === 'output' ? outputMissing : valueMissing(option));
  return value;
}

function readLocale(text: string): Locale {
  const locale = LOCALES.find((known) => known.toLowerCase() === text.toLowerCase());
  if (!locale) throw new UsageError(cliMessages(DEFAULT_LOCALE).cli.unknownLanguage(text));
  return locale;
}
