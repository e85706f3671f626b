import type { District } from '../../../accounting/district/district';
import { districtName } from '../../../accounting/district/read-district';
import { DecimalSum, difference } from '../../../accounting/ledger/decimal-sum';
import type { Ledger } from '../../../accounting/ledger/ledger';
import type { InPieces } from '../../../accounting/pieces';
import { printPeriod } from '../../../accounting/period/print-period';
import type { DecimalText } from '../../../accounting/quantity/decimal-text';
import { transfersInPieces } from '../../../accounting/reconciliation/settle';
import type { LedgerAttribution } from '../../../accounting/ledger/attribute-ledger';
import type { Period } from '../../../accounting/period/period';
import type { Clause, Agreement } from '../../../accounting/agreement/model';
import { basisOf } from '../../../functions/explanation';
import { reportWords, wantedPeriod } from '../../../functions/ledger-arguments';
import { countText, exactText } from '../../amounts';
import type { Block, Entry } from './block';
import type { ReportContext } from './context';
import { attributedIn, figurePlace, rowText } from './context';
import { unitNote } from './record-facts';

/** What one row moves, with no more of the row than finds it again. */
interface Moved {
  readonly row: number;
  readonly payer: District;
  readonly payee: District;
  readonly amount: DecimalText;
  readonly period: Period | null;
  readonly agreement: Agreement | null;
  readonly clause: Clause | null;
}

interface Transfers {
  readonly moved: readonly Moved[];
  readonly missing: readonly number[];
}

function* transfersOf(attributed: LedgerAttribution, period: Period | null): InPieces<Transfers> {
  const moved: Moved[] = [];
  const missing: number[] = [];
  yield* attributedTransfers();
  return { moved: moved.sort((a, b) => a.row - b.row), missing: missing.sort((a, b) => a - b) };

  function attributedTransfers(): InPieces<void> {
    return transfersInPieces(attributed, period, {
      transfer: (transfer, { record, period: span, agreement, attribution }) => moved.push({ ...transfer, row: record.number, period: span, agreement, clause: attribution?.clause ?? null }),
      missing: ({ record }) => missing.push(record.number),
    });
  }
}

const COLUMNS = ['payer', 'payee', 'amount', 'remark'] as const;

/** What is told of a cell of SETTLE: the rows behind the payment, in both directions. */
export function* settlePayment(context: ReportContext): InPieces<readonly Block[]> {
  const { args, memo, down, right, resultRow, speech } = context;
  const { t } = speech;
  const attributed = attributedIn(context);
  const { ledger } = attributed;
  const period = wantedPeriod(args);
  const { moved, missing } = yield* memo.inPieces('transfers', [attributed, period?.first, period?.last], () => transfersOf(attributed, period));
  const { language } = ledger.header;
  const key = COLUMNS[right];
  const meaning: readonly Block[] = key === undefined ? [] : [{ kind: 'lines', title: null, lines: [t.report.column(reportWords(language)[key], t.report.columns[key])] }];
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
      kind: 'sum', title: t.report.sum, note: unitNote(ledger, speech),
      terms: [
        { sign: '', name: { text: t.report.settled.forward(payer, payee), place: null }, amount: exactText(owed) },
        { sign: '−', name: { text: t.report.settled.forward(payee, payer), place: null }, amount: exactText(owing) },
      ],
      result: { sign: '', name: { text: t.report.fromTo(payer, payee), place: null }, amount: exactText(difference(owed, owing)) },
    },
    rowsBlock(context, ledger, forward, t.report.settled.forward(payer, payee)),
    ...(back.length === 0 ? [] : [rowsBlock(context, ledger, back, t.report.settled.forward(payee, payer))]),
    ...left,
  ];
}

function rowsBlock(context: ReportContext, ledger: Ledger, rows: readonly Moved[], title: string): Block {
  const { t, language } = context.speech;
  if (rows.length === 0) return { kind: 'lines', title, lines: [t.report.settled.nothing] };
  const bySize = [...rows].sort((a, b) => Math.abs(Number(b.amount)) - Math.abs(Number(a.amount)));
  const at = (index: number): Entry => {
    const { row, amount, period, agreement, clause } = bySize[index] as Moved;
    const when = period === null ? '' : printPeriod(period, language);
    const basis = clause === null ? '' : basisOf(agreement, clause, agreement?.language ?? language);
    return { title: { text: nameIn(ledger, row) ?? t.report.rowNumber(String(row)), place: figurePlace(context, ledger.header, row) }, amount: exactText(amount), details: [when, basis].filter((text) => text !== ''), links: [] };
  };
  return { kind: 'entries', title, note: t.report.rowCount(countText(rows.length)), count: rows.length, at };
}

function missingBlock(context: ReportContext, ledger: Ledger, missing: readonly number[]): readonly Block[] {
  const { t } = context.speech;
  if (missing.length === 0) return [];
  const at = (index: number): Entry => {
    const row = missing[index] ?? 0;
    const place = figurePlace(context, ledger.header, row);
    return { title: { text: nameIn(ledger, row) ?? t.report.rowNumber(String(row)), place }, amount: rowText(context, row, place), details: [], links: [] };
  };
  return [{ kind: 'entries', title: t.report.settled.left, note: t.report.rowCount(countText(missing.length)), count: missing.length, at }];
}

function nameIn(ledger: Ledger, row: number): string | null {
  const record = ledger.recordInRow(row);
  return record === null ? null : ledger.recordAt(record).name;
}
