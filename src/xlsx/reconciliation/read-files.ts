import { findDistrict } from '../../accounting/district/find-district';
import { WorkbookFailure } from '../../workbook/failure';
import type { LedgerEntry } from '../../workbook/ledger-entry';
import { pause } from '../../workbook/slices';
import { reporterOf } from '../../reckoning/reconcile/ledger-source';
import { PackageFault } from '../package/fault';
import type { ReadWorkbook } from '../reading/read-workbook';
import { readWorkbook } from '../reading/read-workbook';
import type { Refusal } from './refusal';
import { FilesRefused } from './refusal';

/** A file as it lies on the disk; its name is what it is called in reports. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  /** Called before each file, and once after the last. */
  readonly onRead?: (done: number, file: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** A ledger of one of several workbooks. */
export interface FileLedger {
  readonly workbook: ReadWorkbook;
  /** Its sheet is called `成都彭州.xlsx!台账`. */
  readonly entry: LedgerEntry;
  /** The sheet as its workbook calls it. */
  readonly sheet: string;
  /** The district that sends it, as its title, its sheet's or its file's name says; null where none does. */
  readonly reporter: string | null;
}

/**
 * Reads many workbooks, one after another. Those that cannot be read are named all together.
 * @throws FilesRefused; WorkbookFailure cancelled, on `signal`
 */
export async function readFiles(files: readonly FileBytes[], { onRead, signal }: ReadOptions = {}): Promise<readonly ReadWorkbook[]> {
  const workbooks: ReadWorkbook[] = [];
  const refusals: Refusal[] = [];
  for (const [index, { name, bytes }] of files.entries()) {
    onRead?.(index, name);
    await pause();
    if (signal?.aborted === true) throw new WorkbookFailure('cancelled', {}, 'cancelled');
    try {
      workbooks.push(readWorkbook(name, bytes));
    } catch (error) {
      if (!(error instanceof PackageFault)) throw error;
      refusals.push({ kind: 'package', file: name, code: error.code, subject: error.subject });
    }
  }
  if (refusals.length > 0) throw new FilesRefused(refusals);
  onRead?.(files.length, '');
  return workbooks;
}

/** The ledgers of all workbooks, in their order. */
export const ledgersOf = (workbooks: readonly ReadWorkbook[]): readonly FileLedger[] =>
  workbooks.flatMap((workbook) =>
    workbook.ledgers.map((entry): FileLedger => ({
      workbook,
      entry: { ...entry, key: `${workbook.file}!${entry.key}`, sheetId: `${workbook.file}!${entry.sheetId}`, sheet: `${workbook.file}!${entry.sheet}` },
      sheet: entry.sheet,
      reporter: reporterOf(entry) ?? findDistrict(workbook.file)?.name ?? null,
    })),
  );
