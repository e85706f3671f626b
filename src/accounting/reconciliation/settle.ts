import type { Clause } from '../agreement/model';
import type { District } from '../district/district';
import { compareDistricts } from '../district/read-district';
import type { LedgerAttribution, Outcome } from '../ledger/attribute-ledger';
import { DecimalSum, difference } from '../ledger/decimal-sum';
import type { Period } from '../period/period';
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

/** What to pay (SPEC §5, SETTLE): only 划转, netted per pair, without going round over a third party. */
export function settle(attributed: LedgerAttribution, period: Period | null): Settlement {
  const balances = new Map<string, { readonly a: District; readonly b: District; readonly sum: DecimalSum }>();
  const missing: number[] = [];
  const enter = (outcome: Outcome): void => {
    const place = lies(outcome.period ?? outcome.record.period, period);
    if (place === 'outside') return;
    if (place === 'unclear' || !isPosted(outcome, balances)) {
      if (mayBeMoney(outcome)) missing.push(outcome.record.number);
    }
  };
  attributed.visit({
    outcome: enter,
    plain: (outcome) => {
      if (outcome.terms.clause?.treatment === 'transfer') enter(attributed.outcomeOf(outcome));
    },
  });
  const payments = [...balances.values()].flatMap(({ a, b, sum }): Payment[] => {
    if (sum.isZero) return [];
    return sum.isNegative ? [{ payer: b, payee: a, amount: difference('0', sum.text) }] : [{ payer: a, payee: b, amount: sum.text }];
  });
  return { payments: payments.sort((x, y) => compareDistricts(x.payer, y.payer) || compareDistricts(x.payee, y.payee)), missing };
}

function isPosted({ attribution, host, origin, agreement }: Outcome, balances: Map<string, { readonly a: District; readonly b: District; readonly sum: DecimalSum }>): boolean {
  if (attribution === null) return false;
  if (attribution.clause?.treatment !== 'transfer') return true;
  const parties = [origin, ...(agreement?.parties?.others ?? [])];
  const credits = [attribution.origin, ...attribution.others];
  if (host === null || credits.some((credit, index) => credit !== '0' && !parties[index])) return false;
  credits.forEach((credit, index) => {
    const payee = parties[index];
    if (!payee || credit === '0' || payee.name === host.name) return;
    const forward = compareDistricts(host, payee) <= 0;
    const [a, b] = forward ? [host, payee] : [payee, host];
    const key = JSON.stringify([a.name, b.name]);
    const balance = balances.get(key) ?? { a, b, sum: new DecimalSum() };
    balance.sum.add(credit, forward ? 1 : -1);
    balances.set(key, balance);
  });
  return true;
}

/** A row that is left out is money unless its agreement only counts figures; without one that can be used nobody knows. */
function mayBeMoney({ agreement, record }: Outcome): boolean {
  if (agreement === null) return record.agreement !== null;
  return agreement.clauses.some(({ treatment }: Clause) => treatment === 'transfer');
}
