import type { Agreement, Parties } from '../agreement/model';
import { attributeFigure, notShared } from '../attribution/figure';
import type { Attribution, Figure } from '../attribution/model';
import type { Cell } from '../cells';
import type { District } from '../district/district';
import type { FaultRecord } from '../fault';
import { Fault } from '../fault';
import { firstOfMonth, yearOf } from '../period/calendar';
import type { DecimalText } from '../quantity/decimal-text';
import { isAgreementText, normalId } from './agreement-cell';
import type { LedgerField } from './fields';
import type { LedgerHeader } from './header';
import type { LedgerRow, RowFault } from './row-reader';
import { RowReader } from './row-reader';

/** What becomes of one ledger row under one agreement. */
export type RowAttribution =
  /** A blank row, a row of totals, or one whose figure is missing: it has no result. */
  | { readonly status: 'blank' | 'total' | 'missing' }
  | {
      /** Not shared: the agreement is not this row's; the host keeps all of it. */
      readonly status: 'shared' | 'not-shared';
      readonly figure: Figure;
      readonly territorial: DecimalText;
      readonly origin: DecimalText;
      readonly host: DecimalText;
      readonly others: readonly DecimalText[];
      readonly attribution: Attribution;
      /** Why it is not shared, or why less than the share was credited. */
      readonly remark: FaultRecord | null;
    }
  | { readonly status: 'faulty'; readonly fault: Fault };

const readers = new WeakMap<LedgerHeader, RowReader>();

function readerOf(header: LedgerHeader): RowReader {
  const known = readers.get(header) ?? new RowReader(header);
  readers.set(header, known);
  return known;
}

/**
 * Attributes one row of a ledger on its own, as ATTRIBROW does and the pane's preview shows. A null agreement
 * shares nothing. Faults come back as results.
 * @param explain the attribution carries its steps
 */
export function attributeRow(header: LedgerHeader, cells: readonly Cell[], agreement: Agreement | null, explain = false): RowAttribution {
  const row = readerOf(header).read(cells);
  if (row.kind !== 'record') return { status: row.kind };
  const unreadable = row.faults.find(({ field }) => MATTERS_ALWAYS.includes(field));
  if (unreadable) return { status: 'faulty', fault: unreadable.fault };
  const figure = figureOfRow(row);
  if (figure === null) return { status: 'missing' };
  try {
    const remark = agreement === null ? AGREEMENT_BLANK : reasonNotShared(header, row, agreement);
    const attribution = remark ? notShared(figure) : shared(figure, row, agreement, explain);
    const { origin, host, others } = attribution;
    return { status: remark ? 'not-shared' : 'shared', figure, territorial: figure.value, origin, host, others, attribution, remark: remark ?? attribution.remark };
  } catch (error) {
    if (error instanceof Fault) return { status: 'faulty', fault: error };
    throw error;
  }
}

function shared(figure: Figure, row: LedgerRow, agreement: Agreement | null, explain: boolean): Attribution {
  const unreadable: RowFault | undefined = row.faults[0];
  if (unreadable) throw unreadable.fault;
  return attributeFigure(figure, agreement, null, explain);
}

/** A row whose figure or agreement cannot be read has no result, shared or not. */
const MATTERS_ALWAYS: readonly LedgerField[] = ['figure', 'cumulative', 'agreement', 'origin', 'host'];

const AGREEMENT_BLANK: FaultRecord = { code: 'agreement-blank', details: {} };

/** The figure of the period alone where there is one, else the cumulative one, for the year so far. */
function figureOfRow(row: LedgerRow): Figure | null {
  const value = row.figure ?? row.cumulative;
  if (value === null) return null;
  const { period } = row;
  const soFar = row.figure === null && period !== null ? { first: firstOfMonth(yearOf(period.first), 1), last: period.last, cumulative: true } : period;
  return { value, case: row.case, indicator: row.indicator, period: soFar, dates: row.dates, base: row.base, cap: row.cap, unit: row.unit };
}

/** Why the agreement is not this row's, or null where it is (SPEC §4 "Parties"). */
function reasonNotShared({ columns }: LedgerHeader, row: LedgerRow, agreement: Agreement): FaultRecord | null {
  if (columns.has('agreement')) {
    if (row.agreement === null) return AGREEMENT_BLANK;
    if (agreement.id !== null && !isAgreementText(row.agreement) && normalId(row.agreement) !== normalId(agreement.id)) {
      return { code: 'agreement-other', details: { id: row.agreement, given: agreement.id } };
    }
  } else if (columns.has('origin') && row.origin === null) return { code: 'origin-blank', details: {} };
  return otherParties(row, agreement.parties);
}

/** Set where a row's parties are not the agreement's, in its direction. A blank one comes from the agreement. */
export function otherParties({ origin, host }: Pick<LedgerRow, 'origin' | 'host'>, parties: Parties | null): FaultRecord | null {
  if (parties === null || (isSame(origin, parties.origin) && isSame(host, parties.host))) return null;
  const names = (from: District, to: District) => `${from.name}→${to.name}`;
  return { code: 'other-parties', details: { row: names(origin ?? parties.origin, host ?? parties.host), agreement: names(parties.origin, parties.host) } };
}

/** A blank party comes from the agreement. */
export const isSame = (written: District | null, agreed: District): boolean => written === null || written.name === agreed.name;
