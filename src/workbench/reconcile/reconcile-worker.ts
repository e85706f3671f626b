import '../../i18n/every-language';
import { readPeriod } from '../../accounting/period/read-period';
import { printPeriod } from '../../accounting/period/print-period';
import { languageOf, type Locale } from '../../i18n/locale';
import { reconcileFiles, type FileBytes, type ReconcileProgress } from '../../xlsx/reconcile-files';
import { indicatorsOf, periodsOf } from '../../xlsx/reconciliation/choice';
import { ledgersOf, readFiles } from '../../xlsx/reconciliation/read-files';
import { describeRefusal, FilesRefused } from '../../xlsx/reconciliation/refusal';
import { summaryLines } from '../../xlsx/reconciliation/summary-lines';

/** Asked of the thread that reconciles: first what the files hold, then the report. One call a thread. */
export type ReconcileCall =
  | { readonly method: 'survey'; readonly files: readonly FileBytes[]; readonly locale: Locale }
  | { readonly method: 'reconcile'; readonly files: readonly FileBytes[]; readonly locale: Locale; readonly indicator: string | null; readonly period: string | null; readonly time: string };

export interface Survey {
  readonly ledgers: number;
  readonly indicators: readonly string[];
  /** As people write them, latest first. */
  readonly periods: readonly string[];
}

export interface Report {
  readonly bytes: Uint8Array;
  readonly lines: readonly string[];
}

export type ReconcileAnswer =
  | { readonly progress: ReconcileProgress }
  | { readonly survey: Survey }
  | { readonly report: Report }
  /** Why nothing was made of the files, a line each. */
  | { readonly refused: readonly string[] };

const say = (answer: ReconcileAnswer): void => self.postMessage(answer);

self.addEventListener('message', ({ data }: MessageEvent<ReconcileCall>) => {
  answer(data).then(say, (error: unknown) => {
    const lines = error instanceof FilesRefused ? error.refusals.map((refusal) => describeRefusal(refusal, data.locale)) : [error instanceof Error ? error.message : String(error)];
    say({ refused: lines });
  });
});

async function answer(call: ReconcileCall): Promise<ReconcileAnswer> {
  const { files, locale } = call;
  const all = files.length;
  if (call.method === 'survey') {
    const workbooks = await readFiles(files, { onRead: (done, file) => say({ progress: { stage: 'read', done, all, file } }) });
    const entries = ledgersOf(workbooks).map(({ entry }) => entry);
    if (entries.length === 0) throw new FilesRefused([{ kind: 'no-ledger' }]);
    return { survey: { ledgers: entries.length, indicators: indicatorsOf(entries), periods: periodsOf(entries).map((period) => printPeriod(period, languageOf(locale))) } };
  }
  const { indicator, time } = call;
  const period = call.period === null ? 'all' : readPeriod(call.period);
  const { report, summary } = await reconcileFiles(files, { indicator, period, reported: null, time }, (progress) => say({ progress }));
  return { report: { bytes: report, lines: summaryLines(summary, locale) } };
}
