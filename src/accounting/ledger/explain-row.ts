import { yearOf } from '../period/calendar';
import type { LedgerAttribution } from './attribute-ledger';
import { explainLine } from './attribute-line';
import type { FindingCode } from './finding';
import { lineAround } from './lines';
import type { Outcome } from './outcome';
import { indexOfRow } from './record-of-row';

/** What a row of a ledger's range is, and what becomes of it. */
export type RowExplanation =
  /** Above the header, or the header itself. */
  | { readonly kind: 'title' | 'header' }
  /** Without a record: blank, or a row of totals, which is left out. */
  | { readonly kind: 'blank' | 'total' }
  | {
      readonly kind: 'record';
      /** With the steps taken. */
      readonly outcome: Outcome;
      /** What came before in the same unit × indicator × project × agreement, in time order; it is what cap and base are set against. */
      readonly earlier: readonly Outcome[];
      /** The other rows of unit × indicator that this row contradicts. */
      readonly related: readonly Outcome[];
    };

/**
 * One row of a ledger as ATTRIBUTE works it out, step by step. Only the row's unit × indicator is worked through.
 * @param row 1-based row of the range
 */
export function explainRow({ ledger, book }: LedgerAttribution, row: number): RowExplanation {
  const { header } = ledger;
  if (row - 1 === (header.rows.at(-1) ?? 0)) return { kind: 'header' };
  if (row <= header.firstDataRow) return { kind: 'title' };
  const record = indexOfRow(ledger, row);
  if (record === null) return { kind: ledger.totals.includes(row) ? 'total' : 'blank' };
  const line = lineAround(record, ledger.columns, ledger.keys);
  const { outcomes, histories } = explainLine(line.map((each) => ledger.recordAt(each)), ledger, book);
  const outcome = outcomes[line.indexOf(record)] as Outcome;
  const history = histories.find((each) => each.includes(outcome)) ?? [];
  return { kind: 'record', outcome, earlier: history.slice(0, Math.max(0, history.indexOf(outcome))), related: outcomes.filter((other) => other !== outcome && contradict(outcome, other)) };
}

/** Rows that are left out because of each other: reported by two districts for one period, or overlapping in one project. */
function contradict(a: Outcome, b: Outcome): boolean {
  const both = (code: FindingCode) => [a, b].every(({ findings }) => findings.some((each) => each.code === code));
  const [one, other] = [a.record, b.record];
  if (both('double-counted') && one.period?.first === other.period?.first && one.period?.last === other.period?.last) return true;
  return both('overlapping-period') && one.project === other.project && one.period !== null && other.period !== null && yearOf(one.period.last) === yearOf(other.period.last);
}
