import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import '../i18n/every-language';
import type { Locale } from '../i18n/locale';
import { cliMessages } from '../i18n/cli-messages';
import { callLine, callWithText } from './call';
import { check } from './check';
import { course } from './course';
import { listFunctions } from './list';
import type { CommandLine } from './options';
import { readCommandLine, refuseOthers, UsageError } from './options';
import { recalcFile } from './recalc';
import { reconcile } from './reconcile';

const COMMANDS: ReadonlySet<string> = new Set(['call', 'functions', 'recalc', 'check', 'reconcile', 'course']);

const CALL_FAILED = 1;
const USAGE = 2;

/** Standard output carries results alone. */
const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function call(words: readonly string[], locale: Locale): Promise<void> {
  const { nameMissing, tooManyWords } = cliMessages(locale).cli;
  const [name, given, surplus] = words;
  if (name === undefined) throw new UsageError(nameMissing);
  if (surplus !== undefined) throw new UsageError(tooManyWords(surplus));
  const answer = callWithText(name, given === undefined || given === '-' ? await text(process.stdin) : given, locale);
  print(answer.json);
  if (answer.failed) process.exitCode = CALL_FAILED;
}

/** One result for each line that is not blank, in order. A failed line is a result too: the exit code stays 0. */
async function batch(words: readonly string[], locale: Locale): Promise<void> {
  const [surplus] = words.filter((word) => word !== '-');
  if (surplus !== undefined) throw new UsageError(cliMessages(locale).cli.tooManyWords(surplus));
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') print(callLine(line, locale).json);
  }
}

/** The workbook is the result; what there is to say about it goes to standard error. */
async function recalc([input, surplus]: readonly string[], { values, flags, locale }: CommandLine): Promise<void> {
  const { recalcWords, tooManyWords } = cliMessages(locale).cli;
  const output = values.get('output');
  if (input === undefined || output === undefined) throw new UsageError(recalcWords);
  if (surplus !== undefined) throw new UsageError(tooManyWords(surplus));
  for (const line of await recalcFile(input, output, flags.has('values'), locale)) process.stderr.write(`${line}\n`);
}

async function run(given: readonly string[]): Promise<void> {
  const commandLine = readCommandLine(given);
  const { words, locale, flags } = commandLine;
  const [command, ...rest] = words;
  const { usage, unknownCommand, tooManyWords } = cliMessages(locale).cli;
  if (flags.has('help')) return print(usage);
  if (command === undefined) throw new UsageError(usage);
  if (!COMMANDS.has(command)) throw new UsageError(unknownCommand(command));
  refuseOthers(commandLine, command);
  if (command === 'recalc') await recalc(rest, commandLine);
  else if (command === 'check') process.exitCode = await check(rest, commandLine, print);
  else if (command === 'course') process.exitCode = await course(rest, commandLine, print);
  else if (command === 'reconcile') process.exitCode = await reconcile(rest, commandLine, print);
  else if (command === 'call') await (flags.has('batch') ? batch(rest, locale) : call(rest, locale));
  else if (rest[0] !== undefined) throw new UsageError(tooManyWords(rest[0]));
  else print(listFunctions(locale));
}

// A reader such as `head` may close the pipe early; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : CALL_FAILED));

run(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = USAGE;
});
