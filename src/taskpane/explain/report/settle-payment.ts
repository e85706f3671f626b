import { districtName } from '../../../accounting/district/read-district';
import { DecimalSum, difference } from '../../../accounting/ledger/decimal-sum';
import type { Ledger } from '../../../accounting/ledger/ledger';
import { printPeriod } from '../../../accounting/period/print-period';
import type { Payment } from '../../../accounting/reconciliation/settle';
import { paying } from '../../../accounting/reconciliation/settle';
import type { Slices } from '../../../accounting/slices';
import type { LedgerAttribution } from '../../../accounting/ledger/attribute-ledger';
import type { Period } from '../../../accounting/period/period';
import type { Clause, Agreement } from '../../../accounting/agreement/model';
import { basisOf } from '../../../functions/explanation';
import { reportWords, wantedPeriod } from '../../../functions/ledger-arguments';
import { countText, exactText } from '../../../reckoning/amounts';
import type { Block, Entry } from './block';
import type { ReportContext } from './context';
import { attributedIn, figurePlace, rowText } from './context';
import { unitNote } from './record-facts';
import { recordOfRow } from '../../../accounting/ledger/record-of-row';

/** What one row moves, with no more of the row than finds it again. */
interface Moved extends Payment {
  readonly row: number;
  readonly period: Period | null;
  readonly agreement: Agreement | null;
  readonly clause: Clause | null;
}

interface Payments {
  readonly moved: readonly Moved[];
  readonly missing: readonly number[];
}

function* paymentsOf(attributed: LedgerAttribution, period: Period | null): Slices<Payments> {
  const moved: Moved[] = [];
  const missing: number[] = [];
  yield* paying(attributed, period, {
    payment: (payment, { record, period: span, agreement, attribution }) => moved.push({ ...payment, row: record.number, period: span, agreement, clause: attribution?.clause ?? null }),
    missing: ({ record }) => missing.push(record.number),
  });
  return { moved: moved.sort((a, b) => a.row - b.row), missing: missing.sort((a, b) => a - b) };
}

const COLUMNS = ['payer', 'payee', 'amount', 'remark'] as const;

/** What is told of a cell of SETTLE: the rows behind the payment, in both directions. */
export function* settlePayment(context: ReportContext): Slices<readonly Block[]> {
  const { args, memo, down, right, resultRow, speech } = context;
  const { t } = speech;
  const attributed = attributedIn(context);
  const { ledger } = attributed;
  const period = wantedPeriod(args);
  const { moved, missing } = yield* memo.making('payments', [attributed, period?.first, period?.last], () => paymentsOf(attributed, period));
  const { language } = ledger.header;
  const key = COLUMNS[right];
  const meaning: readonly Block[] = key === undefined ? [] : [{ kind: 'lines', title: null, lines: [t.explainReport.column(reportWords(language)[key], t.explainReport.columns[key])] }];
  const left = missingBlock(context, ledger, missing);
  if (down === 0) return [...meaning, ...left];
  const [payer, payee] = [String(resultRow[0] ?? ''), String(resultRow[1] ?? '')];
  if (payer === '' || payee === '') return [...meaning, ...left];
  const between = (from: string, to: string) => moved.filter((each) => districtName(each.payer, language) === from && districtName(each.payee, language) === to);
  const [forward, back] = [between(payer, payee), between(payee, payer)];
  const sums = [forward, back].map((rows) => rows.reduce((sum, { amount }) => sum.add(amount), new DecimalSum()).text);
  const [owed = '0', owing = '0'] = sums;
  return [
    ...meaning,
    {
      kind: 'sum', title: t.explainReport.sum, note: unitNote(ledger, speech),
      terms: [
        { sign: '', name: { text: t.explainReport.settled.forward(payer, payee), place: null }, amount: exactText(owed) },
        { sign: '−', name: { text: t.explainReport.settled.forward(payee, payer), place: null }, amount: exactText(owing) },
      ],
      result: { sign: '', name: { text: t.explainReport.fromTo(payer, payee), place: null }, amount: exactText(difference(owed, owing)) },
    },
    rowsBlock(context, ledger, forward, t.explainReport.settled.forward(payer, payee)),
    ...(back.length === 0 ? [] : [rowsBlock(context, ledger, back, t.explainReport.settled.forward(payee, payer))]),
    ...left,
  ];
}

function rowsBlock(context: ReportContext, ledger: Ledger, rows: readonly Moved[], title: string): Block {
  const { t, language } = context.speech;
  if (rows.length === 0) return { kind: 'lines', title, lines: [t.explainReport.settled.nothing] };
  const bySize = [...rows].sort((a, b) => Math.abs(Number(b.amount)) - Math.abs(Number(a.amount)));
  const at = (index: number): Entry => {
    const { row, amount, period, agreement, clause } = bySize[index] as Moved;
    const when = period === null ? '' : printPeriod(period, language);
    const basis = clause === null ? '' : basisOf(agreement, clause, agreement?.language ?? language);
    return { title: { text: nameIn(ledger, row) ?? t.explainReport.rowNumber(String(row)), place: figurePlace(context, ledger.header, row) }, amount: exactText(amount), details: [when, basis].filter((text) => text !== ''), links: [] };
  };
  return { kind: 'entries', title, note: t.explainReport.rowCount(countText(rows.length)), count: rows.length, at };
}

function missingBlock(context: ReportContext, ledger: Ledger, missing: readonly number[]): readonly Block[] {
  const { t } = context.speech;
  if (missing.length === 0) return [];
  const at = (index: number): Entry => {
    const row = missing[index] ?? 0;
    const place = figurePlace(context, ledger.header, row);
    return { title: { text: nameIn(ledger, row) ?? t.explainReport.rowNumber(String(row)), place }, amount: rowText(context, row, place), details: [], links: [] };
  };
  return [{ kind: 'entries', title: t.explainReport.settled.left, note: t.explainReport.rowCount(countText(missing.length)), count: missing.length, at }];
}

const nameIn = (ledger: Ledger, row: number): string | null => recordOfRow(ledger, row)?.name ?? null;
