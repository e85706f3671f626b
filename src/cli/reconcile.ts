import { resolve } from 'node:path';
import { Fault } from '../accounting/fault';
import type { Period } from '../accounting/period/period';
import { readPeriod } from '../accounting/period/read-period';
import { describeFault } from '../i18n/describe';
import type { Locale } from '../i18n/locale';
import { cliMessages } from '../i18n/cli-messages';
import { minuteOf } from '../workbook/value-label';
import type { FileBytes, ReconciledFiles } from '../xlsx/reconcile-files';
import { reconcileFiles } from '../xlsx/reconcile-files';
import { readFiles } from '../xlsx/reconciliation/read-files';
import { describeRefusal, FilesRefused } from '../xlsx/reconciliation/refusal';
import type { InputFile } from './input-files';
import { bytesOf, inputFiles, reasonOf } from './input-files';
import type { CommandLine } from './options';
import { UsageError } from './options';
import { progressLine } from './progress-line';
import { replaceFile } from './replace-file';
import { summaryLines } from '../xlsx/reconciliation/summary-lines';

/** Balanced, and nothing found that is more than information. */
const CLEAN = 0;
const FOUND = 1;

/** Words for every period there is. */
const EVERY_PERIOD: ReadonlySet<string> = new Set(['all', '全部']);

/** Reconciles the ledgers of many workbooks and writes the report. Gives the exit code. @throws UsageError, then nothing is written */
export async function reconcile(words: readonly string[], { values, flags, locale }: CommandLine, print: (line: string) => void): Promise<number> {
  const { cli } = cliMessages(locale);
  const inputs = inputFiles(words);
  const output = values.get('output');
  if (inputs.length === 0 || output === undefined) throw new UsageError(cli.reconcileWords);
  if (inputs.some(({ path }) => resolve(path) === resolve(output))) throw new UsageError(cli.outputIsInput(output));
  const period = periodOf(values.get('period') ?? null, locale);
  const reported = values.get('reported');
  const files = await readInputs(reported === undefined ? inputs : [...inputs, { path: reported, name: reported }], locale);
  const progress = progressLine(process.stderr, flags.has('progress'), locale);
  const { report, summary } = await refused(locale, () =>
    reconcileFiles(files.slice(0, inputs.length), { indicator: values.get('indicator') ?? null, period, reported: files[inputs.length] ?? null, time: minuteOf(new Date()) }, progress.show),
  ).finally(progress.end);
  await replaceFile(output, report).catch((error: unknown) => {
    throw new UsageError(cli.unwritable(output, reasonOf(error)));
  });
  if (flags.has('json')) print(JSON.stringify({ ...summary, report: output }, null, 2));
  else for (const line of [...summaryLines(summary, locale), cli.reportAt(output)]) print(line);
  return summary.balanced && summary.errors + summary.warnings + summary.differences + summary.missing === 0 ? CLEAN : FOUND;
}

function periodOf(text: string | null, locale: Locale): Period | 'all' | null {
  if (text === null) return null;
  if (EVERY_PERIOD.has(text.trim().toLowerCase())) return 'all';
  try {
    return readPeriod(text);
  } catch (error) {
    if (error instanceof Fault) throw new UsageError(`--period ${describeFault(error, locale)}`);
    throw error;
  }
}

/** Of files that are missing and files that are no workbooks all are named. */
async function readInputs(inputs: readonly InputFile[], locale: Locale): Promise<readonly FileBytes[]> {
  const files: FileBytes[] = [];
  const faults: string[] = [];
  for (const { path, name } of inputs) {
    try {
      files.push({ name, bytes: await bytesOf(path, locale) });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      faults.push(error.message);
    }
  }
  if (faults.length === 0) return files;
  await readFiles(files).catch((error: unknown) => {
    if (!(error instanceof FilesRefused)) throw error;
    faults.push(...error.refusals.map((refusal) => describeRefusal(refusal, locale)));
  });
  throw new UsageError(faults.join('\n'));
}

async function refused(locale: Locale, work: () => Promise<ReconciledFiles>): Promise<ReconciledFiles> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FilesRefused) throw new UsageError(error.refusals.map((refusal) => describeRefusal(refusal, locale)).join('\n'));
    throw error;
  }
}
