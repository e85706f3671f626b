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

/** What one indicator (a tax) adds to a pair's payment; below 0 where the payee owes the payer for it. */
export interface IndicatorPayment {
  /** Null: the rows name none. */
  readonly indicator: string | null;
  readonly amount: DecimalText;
}

/** What two districts settle, tax by tax. */
export interface PairSettlement extends Payment {
  /** In the order in which they stand in the ledger; those that come to 0 included. They add up to `amount`. */
  readonly indicators: readonly IndicatorPayment[];
}

export interface SettlementByIndicator {
  /** The payments in their order; pairs whose taxes cancel out stand among them with the amount 0, in code order. */
  readonly pairs: readonly PairSettlement[];
  /** Rows, from 1, of money that are left out. */
  readonly missing: readonly number[];
}

/** What to pay (SPEC §5, SETTLE): only 划转, netted per pair, without going round over a third party. */
export function settle(attributed: LedgerAttribution, period: Period | null): Settlement {
  const { pairs, missing } = settleByIndicator(attributed, period);
  return { payments: pairs.filter(({ amount }) => amount !== '0').map(({ payer, payee, amount }) => ({ payer, payee, amount })), missing };
}

/** The balance of two districts, in code order: above 0 where `a` owes `b`. */
interface Balance {
  readonly a: District;
  readonly b: District;
  readonly sums: Map<string | null, { readonly sum: DecimalSum; readonly row: number }>;
}

/** What to pay, by pair and by tax. Netting is over all taxes of a pair; the amounts here show what it nets. */
export function settleByIndicator(attributed: LedgerAttribution, period: Period | null): SettlementByIndicator {
  const balances = new Map<string, Balance>();
  const missing: number[] = [];
  whole(
    paying(attributed, period, {
      payment: ({ payer, payee, amount }, { record }) => {
        const forward = compareDistricts(payer, payee) <= 0;
        const [a, b] = forward ? [payer, payee] : [payee, payer];
        const key = JSON.stringify([a.name, b.name]);
        const balance = balances.get(key) ?? { a, b, sums: new Map() };
        balances.set(key, balance);
        const known = balance.sums.get(record.indicator);
        balance.sums.set(record.indicator, { sum: (known?.sum ?? new DecimalSum()).add(amount, forward ? 1 : -1), row: Math.min(known?.row ?? record.number, record.number) });
      },
      missing: ({ record }) => missing.push(record.number),
    }),
  );
  const pairs = [...balances.values()].map(pairOf);
  return { pairs: pairs.sort((x, y) => compareDistricts(x.payer, y.payer) || compareDistricts(x.payee, y.payee)), missing };
}

function pairOf({ a, b, sums }: Balance): PairSettlement {
  const net = [...sums.values()].reduce((all, { sum }) => all.add(sum.text), new DecimalSum());
  const turned = (amount: DecimalText): DecimalText => (net.isNegative ? difference('0', amount) : amount);
  const indicators = [...sums].sort(([, x], [, y]) => x.row - y.row).map(([indicator, { sum }]) => ({ indicator, amount: turned(sum.text) }));
  return { payer: net.isNegative ? b : a, payee: net.isNegative ? a : b, amount: turned(net.text), indicators };
}

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
