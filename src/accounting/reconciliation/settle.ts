import type { Clause } from '../agreement/model';
import type { District } from '../district/district';
import { compareDistricts } from '../district/read-district';
import type { LedgerAttribution, Outcome } from '../ledger/attribute-ledger';
import { DecimalSum, difference } from '../ledger/decimal-sum';
import type { Period } from '../period/period';
import type { DecimalText } from '../quantity/decimal-text';
import type { Slices } from '../slices';
import { whole } from '../slices';
import { movementsOf } from './movements';
import { lies } from './selection';

/** What one district pays another. */
export interface Payment {
  readonly payer: District;
  readonly payee: District;
  readonly amount: DecimalText;
}

export interface Settlement {
  /** Netted. */
  readonly payments: readonly Payment[];
  /** Rows, from 1, of money that are left out. */
  readonly missing: readonly number[];
}

/** What to pay (SPEC §5, SETTLE): only 划转, netted per pair, without going round over a third party. */
export function settle(attributed: LedgerAttribution, period: Period | null): Settlement {
  const balances = new Map<string, { readonly a: District; readonly b: District; readonly sum: DecimalSum }>();
  const missing: number[] = [];
  whole(
    paying(attributed, period, {
      payment: (payment) => {
        const { key, a, b, sign } = balanceOf(payment);
        const balance = balances.get(key) ?? { a, b, sum: new DecimalSum() };
        balances.set(key, balance);
        balance.sum.add(payment.amount, sign);
      },
      missing: ({ record }) => missing.push(record.number),
    }),
  );
  const payments = [...balances.values()].flatMap(({ a, b, sum }): Payment[] => (sum.text === '0' ? [] : sum.isNegative ? [{ payer: b, payee: a, amount: difference('0', sum.text) }] : [{ payer: a, payee: b, amount: sum.text }]));
  return { payments: payments.sort(byDistricts), missing };
}

/** Two districts have one balance, in code order: above 0 where `a` owes `b`. */
export function balanceOf({ payer, payee }: Payment): { readonly key: string; readonly a: District; readonly b: District; readonly sign: 1 | -1 } {
  const forward = compareDistricts(payer, payee) <= 0;
  const [a, b] = forward ? [payer, payee] : [payee, payer];
  return { key: JSON.stringify([a.name, b.name]), a, b, sign: forward ? 1 : -1 };
}

export const byDistricts = (x: Payment, y: Payment): number => compareDistricts(x.payer, y.payer) || compareDistricts(x.payee, y.payee);


/** Takes what single rows pay, before anything is netted, and the rows of money that are left out. */
export interface PaymentVisitor {
  readonly payment: (payment: Payment, outcome: Outcome) => void;
  readonly missing: (outcome: Outcome) => void;
}

/** All that rows of 划转 inside the period pay, in slices. */
export function* paying(attributed: LedgerAttribution, period: Period | null, visitor: PaymentVisitor): Slices<void> {
  const enter = (outcome: Outcome): void => {
    const place = lies(outcome.period ?? outcome.record.period, period);
    if (place === 'outside') return;
    const payments = place === 'unclear' ? null : paymentsOf(outcome);
    payments?.forEach((payment) => visitor.payment(payment, outcome));
    if (payments === null && mayBeMoney(outcome)) visitor.missing(outcome);
  };
  yield* attributed.visiting({
    outcome: enter,
    plain: (outcome) => {
      if (outcome.terms.clause?.treatment === 'transfer') enter(attributed.outcomeOf(outcome));
    },
  });
}

/** Null where the row is left out. */
function paymentsOf(outcome: Outcome): readonly Payment[] | null {
  const { attribution, host } = outcome;
  if (attribution === null) return null;
  if (attribution.clause?.treatment !== 'transfer') return [];
  const movements = movementsOf(outcome);
  if (host === null || movements === null) return null;
  return movements.flatMap(({ to, amount }) => (amount === '0' || to.name === host.name ? [] : { payer: host, payee: to, amount }));
}

/** A row that is left out is money unless its agreement only counts figures; without one that can be used nobody knows. */
function mayBeMoney({ agreement, record }: Outcome): boolean {
  if (agreement === null) return record.agreement !== null;
  return agreement.clauses.some(({ treatment }: Clause) => treatment === 'transfer');
}
