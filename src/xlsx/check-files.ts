import '../i18n/every-language';
import type { Agreement } from '../accounting/agreement/model';
import type { Cell } from '../accounting/cells';
import { LEDGER_FIELDS } from '../accounting/ledger/fields';
import type { Finding, FindingCode, Level } from '../accounting/ledger/finding';
import { readLedger } from '../accounting/ledger/ledger';
import { checkLedger } from '../accounting/reconciliation/check';
import type { Locale } from '../i18n/locale';
import { recordOfFinding } from '../reckoning/compare/found-record';
import { findingText } from '../reckoning/reconcile/finding-text';
import { placeIn } from '../reckoning/reconcile/places';
import type { LedgerEntry } from '../workbook/ledger-entry';
import { readWorkbook } from './reading/read-workbook';
import type { RemarkCode } from './reading/remark';
import { remarksOf, remarkText } from './reading/remark';
import type { FileBytes } from './reconciliation/read-files';

/** Something found in a workbook, with the cell where it is mended. */
export interface FileFinding {
  readonly file: string;
  /** Blank where it is about the workbook as a whole, and so is the cell. */
  readonly sheet: string;
  readonly cell: string;
  readonly level: Level;
  readonly code: FindingCode | RemarkCode;
  /** The unit whose record it is; blank where it is of none. */
  readonly unit: string;
  /** What is wrong and how to mend it. */
  readonly message: string;
}

export interface CheckedFile {
  readonly file: string;
  readonly ledgers: number;
  readonly agreements: number;
  readonly records: number;
  readonly findings: readonly FileFinding[];
}

/**
 * What CHECK finds in every ledger of a workbook, by its own agreements, and what is wrong with these.
 * @throws PackageFault
 */
export function checkFile({ name, bytes }: FileBytes, locale: Locale): CheckedFile {
  const workbook = readWorkbook(name, bytes);
  const { ledgers, agreements } = workbook;
  const known = agreements.agreements.map(({ agreement }) => agreement);
  const remarks = remarksOf(workbook).map((remark): FileFinding => {
    const { sheet, cell, level, code } = remark;
    return { file: name, sheet, cell, level, code, unit: '', message: remarkText(remark, locale) };
  });
  const inLedgers = ledgers.flatMap((entry, ledger) =>
    findingsIn(entry, known).map((finding): FileFinding => ({
      file: name,
      sheet: entry.sheet,
      cell: placeIn(ledgers, { ledger, row: finding.row }, finding.field)?.address ?? '',
      level: finding.level,
      code: finding.code,
      unit: recordOfFinding(readOnce(entry), finding)?.name ?? '',
      message: findingText({ ledger, finding, repeats: null }, ledgers, locale),
    })),
  );
  return { file: name, ledgers: ledgers.length, agreements: known.length, records: ledgers.reduce((sum, { records }) => sum + records, 0), findings: [...remarks, ...inLedgers] };
}

const read = new WeakMap<LedgerEntry, ReturnType<typeof readLedger>>();

function readOnce(entry: LedgerEntry): ReturnType<typeof readLedger> {
  const known = read.get(entry) ?? readLedger(entry.cells);
  read.set(entry, known);
  return known;
}

/**
 * What PAIR.CHECK finds. It reads no rows of a ledger without a column of agreements where there is not exactly one:
 * all else is checked then as if the column were there and blank. That there are none at all is said of the workbook.
 */
function findingsIn(entry: LedgerEntry, agreements: readonly Agreement[]): readonly Finding[] {
  const { cells } = entry;
  const { header } = readOnce(entry);
  const { findings } = checkLedger(cells, agreements);
  if (header.columns.has('agreement') || agreements.length === 1) return findings;
  const last = header.rows.at(-1);
  const rest = checkLedger(cells.map((row, index): readonly Cell[] => [...row, index === last ? (LEDGER_FIELDS.agreement[header.language][0] ?? null) : null]), []);
  return [...(agreements.length === 0 ? [] : findings.filter(({ field }) => field === 'agreement')), ...rest.findings.filter(({ field }) => field !== 'agreement')];
}
