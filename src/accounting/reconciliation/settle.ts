import type { Clause } from '../agreement/model';
import type { District } from '../district/district';
import { compareDistricts } from '../district/read-district';
import type { LedgerAttribution, Outcome } from '../ledger/attribute-ledger';
import { DecimalSum, difference } from '../ledger/decimal-sum';
import type { Period } from '../period/period';
import type { InPieces } from '../pieces';
import { atOnce } from '../pieces';
import type { DecimalText } from '../quantity/decimal-text';
import { lies } from './selection';

/** What one district pays another, netted. */
export interface Payment {
  readonly payer: District;
  readonly payee: District;
  readonly amount: DecimalText;
}

export interface Settlement {
  readonly payments: readonly Payment[];
  /** Rows, from 1, of money that are left out. */
  readonly missing: readonly number[];
}

/** What one row moves between two districts. */
export interface Transfer {
  readonly payer: District;
  readonly payee: District;
  readonly amount: DecimalText;
}

/** What to pay (SPEC §5, SETTLE): only 划转, netted per pair, without going round over a third party. */
export function settle(attributed: LedgerAttribution, period: Period | null): Settlement {
  const balances = new Map<string, { readonly a: District; readonly b: District; readonly sum: DecimalSum }>();
  const missing: number[] = [];
  atOnce(
    transfersInPieces(attributed, period, {
      transfer: ({ payer, payee, amount }) => {
        const forward = compareDistricts(payer, payee) <= 0;
        const [a, b] = forward ? [payer, payee] : [payee, payer];
        const key = JSON.stringify([a.name, b.name]);
        const balance = balances.get(key) ?? { a, b, sum: new DecimalSum() };
        balance.sum.add(amount, forward ? 1 : -1);
        balances.set(key, balance);
      },
      missing: ({ record }) => missing.push(record.number),
    }),
  );
  const payments = [...balances.values()].flatMap(({ a, b, sum }): Payment[] => {
    if (sum.isZero) return [];
    return sum.isNegative ? [{ payer: b, payee: a, amount: difference('0', sum.text) }] : [{ payer: a, payee: b, amount: sum.text }];
  });
  return { payments: payments.sort((x, y) => compareDistricts(x.payer, y.payer) || compareDistricts(x.payee, y.payee)), missing };
}

/** Takes the transfers of a ledger one by one, and the rows of money that are left out. */
export interface TransferVisitor {
  readonly transfer: (transfer: Transfer, outcome: Outcome) => void;
  readonly missing: (outcome: Outcome) => void;
}

/** All that rows of 划转 inside the period move, with pauses. */
export function* transfersInPieces(attributed: LedgerAttribution, period: Period | null, visitor: TransferVisitor): InPieces<void> {
  const enter = (outcome: Outcome): void => {
    const place = lies(outcome.period ?? outcome.record.period, period);
    if (place === 'outside') return;
    const transfers = place === 'unclear' ? null : transfersOf(outcome);
    transfers?.forEach((transfer) => visitor.transfer(transfer, outcome));
    if (transfers === null && mayBeMoney(outcome)) visitor.missing(outcome);
  };
  yield* attributed.visitInPieces({
    outcome: enter,
    plain: (outcome) => {
      if (outcome.terms.clause?.treatment === 'transfer') enter(attributed.outcomeOf(outcome));
    },
  });
}

/** Null where the row is left out. */
function transfersOf({ attribution, host, origin, agreement }: Outcome): readonly Transfer[] | null {
  if (attribution === null) return null;
  if (attribution.clause?.treatment !== 'transfer') return [];
  const parties = [origin, ...(agreement?.parties?.others ?? [])];
  const credits = [attribution.origin, ...attribution.others];
  if (host === null || credits.some((credit, index) => credit !== '0' && !parties[index])) return null;
  return credits.flatMap((amount, index) => {
    const payee = parties[index];
    return !payee || amount === '0' || payee.name === host.name ? [] : { payer: host, payee, amount };
  });
}

/** A row that is left out is money unless its agreement only counts figures; without one that can be used nobody knows. */
function mayBeMoney({ agreement, record }: Outcome): boolean {
  if (agreement === null) return record.agreement !== null;
  return agreement.clauses.some(({ treatment }: Clause) => treatment === 'transfer');
}
