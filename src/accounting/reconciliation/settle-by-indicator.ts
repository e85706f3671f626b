import type { District } from '../district/district';
import type { LedgerAttribution } from '../ledger/attribute-ledger';
import { DecimalSum, difference } from '../ledger/decimal-sum';
import type { Period } from '../period/period';
import type { DecimalText } from '../quantity/decimal-text';
import { whole } from '../slices';
import type { Payment } from './settle';
import { balanceOf, byDistricts, paying } from './settle';

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

/** The balance of two districts (balanceOf), tax by tax. */
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
      payment: (payment, { record }) => {
        const { key, a, b, sign } = balanceOf(payment);
        const balance = balances.get(key) ?? { a, b, sums: new Map() };
        balances.set(key, balance);
        const known = balance.sums.get(record.indicator);
        balance.sums.set(record.indicator, { sum: (known?.sum ?? new DecimalSum()).add(payment.amount, sign), row: Math.min(known?.row ?? record.number, record.number) });
      },
      missing: ({ record }) => missing.push(record.number),
    }),
  );
  const pairs = [...balances.values()].map(pairOf);
  return { pairs: pairs.sort(byDistricts), missing };
}

function pairOf({ a, b, sums }: Balance): PairSettlement {
  const net = [...sums.values()].reduce((all, { sum }) => all.add(sum.text), new DecimalSum());
  const turned = (amount: DecimalText): DecimalText => (net.isNegative ? difference('0', amount) : amount);
  const indicators = [...sums].sort(([, x], [, y]) => x.row - y.row).map(([indicator, { sum }]) => ({ indicator, amount: turned(sum.text) }));
  return { payer: net.isNegative ? b : a, payee: net.isNegative ? a : b, amount: turned(net.text), indicators };
}
