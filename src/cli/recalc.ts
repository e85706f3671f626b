import type { Locale } from '../i18n/locale';
import { cliMessages } from '../i18n/cli-messages';
import { PackageFault, recalculate } from '../xlsx';
import { bytesOf, reasonOf } from './input-files';
import { UsageError } from './options';
import { replaceFile } from './replace-file';

const MOST_NAMED = 20;
const DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;

/** Recalculates a workbook into another file, or in place. Returns what there is to say about it, one line each. */
export async function recalcFile(input: string, output: string, values: boolean, locale: Locale): Promise<readonly string[]> {
  const { cli, packageFaults } = cliMessages(locale);
  const result = calculated(await bytesOf(input, locale));
  await replaceFile(output, result.bytes).catch((error: unknown) => {
    throw new UsageError(cli.unwritable(output, reasonOf(error)));
  });
  const { left } = result;
  return [
    cli.recalculated(result.calculated, result.changed),
    ...left.slice(0, MOST_NAMED).map(({ address, reason }) => cli.leftToExcel(address, reason)),
    ...(left.length > MOST_NAMED ? [cli.moreLeft(left.length - MOST_NAMED)] : []),
    ...(result.dates1904 ? [cli.dates1904] : []),
  ];

  function calculated(content: Uint8Array) {
    try {
      return recalculate(content, { locale, values, now: serialNow() });
    } catch (error) {
      if (!(error instanceof PackageFault)) throw error;
      throw new UsageError(cli.packageFault(input, packageFaults[error.code](error.subject)));
    }
  }
}

/** The moment on the clock of this machine, as Excel counts days. */
function serialNow(): number {
  const now = new Date();
  return (now.getTime() - now.getTimezoneOffset() * 60_000) / DAY + DAYS_TO_1970;
}
