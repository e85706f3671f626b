import '../../i18n/every-language';
import { readPeriod } from '../../accounting/period/read-period';
import { printPeriod } from '../../accounting/period/print-period';
import { languageOf, type Locale } from '../../i18n/locale';
import { reconcileFiles, type FileBytes, type ReconcileProgress } from '../../xlsx/reconcile-files';
import { agreementsOf } from '../../xlsx/reconciliation/agreements-of';
import { indicatorsOf, periodsOf, refusalsOf } from '../../xlsx/reconciliation/choice';
import { ledgersOf, readFiles } from '../../xlsx/reconciliation/read-files';
import { describeRefusal, filesOf, FilesRefused } from '../../xlsx/reconciliation/refusal';
import { summaryParts, type SummaryParts } from '../../xlsx/reconciliation/summary-lines';

/** Asked of the thread that reconciles: first what the files hold, then the report. One call a thread. */
export type ReconcileCall =
  | { readonly method: 'survey'; readonly files: readonly FileBytes[]; readonly locale: Locale }
  | { readonly method: 'reconcile'; readonly files: readonly FileBytes[]; readonly locale: Locale; readonly indicator: string | null; readonly period: string | null; readonly time: string };

export interface Survey {
  readonly ledgers: number;
  readonly indicators: readonly string[];
  /** As people write them, latest first. */
  readonly periods: readonly string[];
  /** Figures of several years, which are added only if a person says so. */
  readonly severalYears: boolean;
}

export interface Report {
  readonly bytes: Uint8Array;
  readonly summary: SummaryParts;
}

export interface Refused {
  /** Why nothing was made of the files, a line each. */
  readonly lines: readonly string[];
  /** The files that have to be put right, by name. */
  readonly files: readonly string[];
}

export type ReconcileAnswer = { readonly progress: ReconcileProgress } | { readonly survey: Survey } | { readonly report: Report } | { readonly refused: Refused };

const say = (answer: ReconcileAnswer): void => self.postMessage(answer);

self.addEventListener('message', ({ data }: MessageEvent<ReconcileCall>) => {
  answer(data).then(say, (error: unknown) => say({ refused: refusedBy(error, data.locale) }));
});

function refusedBy(error: unknown, locale: Locale): Refused {
  if (!(error instanceof FilesRefused)) return { lines: [error instanceof Error ? error.message : String(error)], files: [] };
  return { lines: error.refusals.map((refusal) => describeRefusal(refusal, locale)), files: error.refusals.flatMap(filesOf) };
}

async function answer(call: ReconcileCall): Promise<ReconcileAnswer> {
  const { files, locale } = call;
  const all = files.length;
  if (call.method === 'survey') {
    const workbooks = await readFiles(files, { onRead: (done, file) => say({ progress: { stage: 'read', done, all, file } }) });
    const entries = ledgersOf(workbooks).map(({ entry }) => entry);
    // What no choice of indicator or period mends is said before one is made.
    const { refusals } = agreementsOf(workbooks);
    const wrong = [...refusals, ...(entries.length === 0 ? [{ kind: 'no-ledger' } as const] : [])];
    if (wrong.length > 0) throw new FilesRefused(wrong);
    const severalYears = refusalsOf(entries, { indicator: null, period: null }).some(({ kind }) => kind === 'periods-several');
    return { survey: { ledgers: entries.length, indicators: indicatorsOf(entries), periods: periodsOf(entries).map((period) => printPeriod(period, languageOf(locale))), severalYears } };
  }
  const { indicator, time } = call;
  const period = call.period === null ? 'all' : readPeriod(call.period);
  const { report, summary } = await reconcileFiles(files, { indicator, period, reported: null, time }, (progress) => say({ progress }));
  return { report: { bytes: report, summary: summaryParts(summary, locale) } };
}
