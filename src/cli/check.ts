import type { Locale } from '../i18n/locale';
import { languageOf } from '../i18n/locale';
import { cliMessages } from '../i18n/cli-messages';
import { messages } from '../i18n/messages';
import { fileMessages } from '../i18n/file-messages';
import { PackageFault } from '../xlsx';
import type { CheckedFile, FileFinding } from '../xlsx/check-files';
import { checkFile } from '../xlsx/check-files';
import { describeRefusal } from '../xlsx/reconciliation/refusal';
import type { RemarkCode } from '../xlsx/reading/remark';
import { bytesOf, inputFiles } from './input-files';
import type { CommandLine } from './options';
import { UsageError } from './options';

/** Nothing found, or nothing but information. */
const CLEAN = 0;
const FOUND = 1;
const UNREADABLE = 2;

/** A file that was not checked, and why. */
interface Unread {
  readonly file: string;
  readonly message: string;
}

/** Checks workbooks; those that cannot be read are named on standard error and do not keep the others from being checked. Gives the exit code. */
export async function check(words: readonly string[], { flags, locale }: CommandLine, print: (line: string) => void): Promise<number> {
  const files = inputFiles(words);
  if (files.length === 0) throw new UsageError(cliMessages(locale).cli.checkWords);
  const checked: CheckedFile[] = [];
  const unread: Unread[] = [];
  for (const { path, name } of files) {
    try {
      checked.push(checkFile({ name, bytes: await bytesOf(path, locale) }, locale));
    } catch (error) {
      const message = unreadMessage(error, path, locale);
      if (message === null) throw error;
      unread.push({ file: name, message });
      process.stderr.write(`${message}\n`);
    }
  }
  const findings = checked.flatMap((file) => file.findings);
  if (flags.has('json')) print(JSON.stringify({ files: checked.map(({ file, ledgers, agreements, records }) => ({ file, ledgers, agreements, records })), findings, unread }, null, 2));
  else for (const line of [...findings.map((finding) => lineOf(finding, locale)), summaryOf(checked, findings, locale)]) print(line);
  if (unread.length > 0) return UNREADABLE;
  return findings.some(({ level }) => level !== 'information') ? FOUND : CLEAN;
}

/** Why a file was not read; null for what is no fault of the file. */
export function unreadMessage(error: unknown, path: string, locale: Locale): string | null {
  if (error instanceof UsageError) return error.message;
  return error instanceof PackageFault ? describeRefusal({ kind: 'package', file: path, code: error.code, subject: error.subject }, locale) : null;
}

/** `成都彭州.xlsx!台账!I42 错误 信用代码有误：…` */
function lineOf({ file, sheet, cell, level, code, unit, message }: FileFinding, locale: Locale): string {
  const { titles, levels } = messages(locale).pane.findings;
  const { remarkTitles } = fileMessages(locale);
  const title = code in titles ? titles[code as keyof typeof titles] : remarkTitles[code as RemarkCode];
  const place = [file, sheet, cell].filter((word) => word !== '').join('!');
  return `${[place, levels[level], title, unit].filter((word) => word !== '').join(' ')}${languageOf(locale) === 'zh' ? '：' : ': '}${message}`;
}

function summaryOf(checked: readonly CheckedFile[], findings: readonly FileFinding[], locale: Locale): string {
  const sum = (pick: (file: CheckedFile) => number): number => checked.reduce((all, file) => all + pick(file), 0);
  const count = (wanted: FileFinding['level']): number => findings.filter(({ level }) => level === wanted).length;
  return cliMessages(locale).cli.checked({ files: checked.length, ledgers: sum(({ ledgers }) => ledgers), agreements: sum(({ agreements }) => agreements), errors: count('error'), warnings: count('warning'), information: count('information') });
}
