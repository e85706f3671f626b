import '../i18n/every-language';
import { Fault, recordOf } from '../accounting/fault';
import type { LedgerSource } from '../accounting/ledger/combine';
import type { ReportedTotal } from '../accounting/reconciliation/reported';
import { readReported } from '../accounting/reconciliation/reported';
import { localeOfData } from '../functions/explanation';
import { fileMessages } from '../i18n/file-messages';
import type { ListedDifferences } from '../reckoning/compare/listed-differences';
import { compareShared } from '../reckoning/compare/shared-units';
import { listFindings } from '../reckoning/reconcile/listed-findings';
import { reportOf } from '../reckoning/reconcile/report-content';
import type { Reconciled, Request } from '../reckoning/reconcile/session';
import { Session } from '../reckoning/reconcile/session';
import { WorkbookFailure } from '../workbook/failure';
import type { SelectedRange } from '../workbook/read-selection';
import { pause } from '../workbook/slices';
import { PackageFault } from './package/fault';
import { WorkbookPackage } from './package/workbook-package';
import { sheetCells } from './reading/read-workbook';
import { remarkPlace, remarkText, remarksOf } from './reading/remark';
import { readBook } from './recalculation/book';
import { agreementsOf, ownAgreement } from './reconciliation/agreements-of';
import type { Choice } from './reconciliation/choice';
import { refusalsOf } from './reconciliation/choice';
import { findingsList, ledgersList } from './reconciliation/lists';
import { listSheet } from './reconciliation/list-sheet';
import type { FileBytes, FileLedger } from './reconciliation/read-files';
import { ledgersOf, readFiles } from './reconciliation/read-files';
import { FilesRefused } from './reconciliation/refusal';
import type { Refusal } from './reconciliation/refusal';
import { reportSheet } from './reconciliation/report-sheet';
import type { FilesSummary, Outcome } from './reconciliation/summary';
import { onlyIndicator, summaryOf } from './reconciliation/summary';
import { writeWorkbook } from './writing/write-workbook';

export type { FileBytes } from './reconciliation/read-files';
export type { FilesSummary } from './reconciliation/summary';

export interface ReconcileOptions extends Choice {
  /** A workbook whose first filled sheet holds the districts' own totals: district, total and, if given, 口径. */
  readonly reported: FileBytes | null;
  /** When the report is made, as it stands there: `2026-11-27 14:05`. */
  readonly time: string;
  readonly signal?: AbortSignal | undefined;
}

/** How far the work is: files read of all, then what they hold. */
export interface ReconcileProgress {
  readonly stage: 'read' | 'reckon' | 'compare' | 'write';
  readonly done: number;
  readonly all: number;
  /** The file being read; blank in other stages. */
  readonly file: string;
}

export interface ReconciledFiles {
  /** The report, an .xlsx file. */
  readonly report: Uint8Array;
  readonly summary: FilesSummary;
}

/** Findings that the report itself lists; all of them stand on a sheet of their own. */
const MOST_LISTED = 200;

/**
 * Reconciles the ledgers of many workbooks across districts, and writes the report as a workbook: bytes in, bytes out,
 * in the language of the ledgers. Pauses between its steps; what reckons all ledgers is one step.
 * @throws FilesRefused: why, and of every file that cannot be read; WorkbookFailure cancelled, on `signal`
 */
export async function reconcileFiles(files: readonly FileBytes[], options: ReconcileOptions, onProgress: (progress: ReconcileProgress) => void = () => undefined): Promise<ReconciledFiles> {
  const { signal } = options;
  const all = files.length;
  const enter = async (stage: ReconcileProgress['stage']): Promise<void> => {
    onProgress({ stage, done: all, all, file: '' });
    await pause();
    if (signal?.aborted === true) throw new WorkbookFailure('cancelled', {}, 'cancelled');
  };
  const reported = options.reported === null ? null : reportedIn(options.reported);
  const workbooks = await readAll(files, reported, { signal, onRead: (done, file) => onProgress({ stage: 'read', done, all, file }) });
  const ledgers = ledgersOf(workbooks);
  const { agreements, refusals } = agreementsOf(workbooks);
  const wrong = [...(reported?.refusals ?? []), ...refusals, ...(ledgers.length === 0 ? [{ kind: 'no-ledger' } as const] : refusalsOf(ledgers.map(({ entry }) => entry), options))];
  if (wrong.length > 0) throw new FilesRefused(wrong);

  await enter('reckon');
  const period = options.period === 'all' ? null : options.period;
  const indicator = options.indicator ?? onlyIndicator(ledgers);
  const request: Request = { ledgers: ledgers.map((ledger) => sourceOf(ledger, ledgers.length)), agreements, indicator, period, reported: reported?.totals ?? null };
  const session = new Session();
  const result = reckoned(session, request, ledgers);

  await enter('compare');
  const differences = await compareShared(ledgers, { signal });
  const outcome: Outcome = { files: all, ledgers, indicator, period, result, differences, remarks: workbooks.flatMap(remarksOf) };

  await enter('write');
  return { report: reportOfFiles(outcome, request, session, reported, options.time), summary: summaryOf(outcome) };
}

interface ReportedFile {
  readonly totals: readonly ReportedTotal[];
  readonly range: SelectedRange | null;
  readonly refusals: readonly Refusal[];
}

/** The first sheet that is filled. */
function reportedIn({ name, bytes }: FileBytes): ReportedFile {
  try {
    const book = readBook(new WorkbookPackage(bytes));
    const index = book.sheets.findIndex(({ cells }) => cells.rows > 0);
    const { sheet, area, cells } = sheetCells(book, index);
    return { totals: readReported(cells), range: { sheetId: '', sheet: `${name}!${sheet}`, area, cells }, refusals: [] };
  } catch (error) {
    if (error instanceof PackageFault) return { totals: [], range: null, refusals: [{ kind: 'package', file: name, code: error.code, subject: error.subject }] };
    if (error instanceof Fault) return { totals: [], range: null, refusals: [{ kind: 'fault', place: name, fault: recordOf(error) }] };
    throw error;
  }
}

/** All that cannot be read is named at once, the file of totals among it. */
async function readAll(files: readonly FileBytes[], reported: ReportedFile | null, options: Parameters<typeof readFiles>[1]): ReturnType<typeof readFiles> {
  try {
    return await readFiles(files, options);
  } catch (error) {
    throw error instanceof FilesRefused ? new FilesRefused([...error.refusals, ...(reported?.refusals ?? [])]) : error;
  }
}

function sourceOf({ workbook, entry, reporter }: FileLedger, count: number): LedgerSource {
  const agreement = ownAgreement(workbook);
  return { cells: entry.cells, ...(count > 1 && { reporter }), ...(agreement !== undefined && { agreement }) };
}

function reckoned(session: Session, request: Request, ledgers: readonly FileLedger[]): Reconciled {
  const result = session.run(request);
  if (result.status === 'done') return result;
  const { fault } = result;
  // A fault of one ledger is said of its sheet.
  if (fault.code === 'ledger-of-several') throw new FilesRefused([{ kind: 'fault', place: ledgers[fault.details.ledger]?.entry.sheet ?? '', fault: fault.details.cause }]);
  throw new FilesRefused([{ kind: 'fault', place: '', fault }]);
}

function reportOfFiles(outcome: Outcome, request: Request, session: Session, reported: ReportedFile | null, time: string): Uint8Array {
  const { result, ledgers, differences, remarks, files } = outcome;
  const { language } = result;
  const locale = localeOfData(language);
  const { report: words } = fileMessages(locale);
  const entries = ledgers.map(({ entry }) => entry);
  const listed = listFindings(result.findings, entries, () => null);
  const open = remarks.filter(({ level }) => level !== 'information');
  const compared = firstOf(differences, MOST_LISTED);
  const surplus = Math.max(0, listed.length - MOST_LISTED) + summed(differences) - summed(compared);
  const report = reportOf({
    result, request, entries,
    list: null,
    reported: reported?.range ?? null,
    growth: grown(session, request),
    listed: listed.slice(0, MOST_LISTED),
    differences: compared,
    settledSheet: '',
    time,
    ledgers: words.together(files),
    remarks: [...open.map((remark) => `${remarkPlace(remark)}  ${remarkText(remark, locale)}`), ...(surplus === 0 ? [] : [words.more(surplus, words.findings)])],
  });
  const sheets = [reportSheet(report), listSheet(findingsList(outcome, listed)), listSheet(ledgersList(outcome))];
  return writeWorkbook({ font: language === 'zh' ? '等线' : 'Calibri', made: `${time.replace(' ', 'T')}:00Z`, sheets });
}

const summed = (differences: readonly ListedDifferences[]): number => differences.reduce((sum, { open }) => sum + open.length, 0);

function firstOf(differences: readonly ListedDifferences[], most: number): readonly ListedDifferences[] {
  let left = most;
  return differences.flatMap((one) => {
    const open = one.open.slice(0, left);
    left -= open.length;
    return open.length === 0 ? [] : [{ ...one, open }];
  });
}

/** Growth against last year, where the ledgers hold that. */
function grown(session: Session, { period }: Request) {
  if (period === null) return null;
  const result = session.grow(null);
  return result.status === 'done' && result.growth.city.published.rate !== null ? result.growth : null;
}
