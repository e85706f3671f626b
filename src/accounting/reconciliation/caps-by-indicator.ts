import type { Agreement } from '../agreement/model';
import { add, fractionOf, textOf, ZERO } from '../attribution/fraction';
import type { District } from '../district/district';
import type { DecimalText } from '../quantity/decimal-text';
import type { CapEntry, CapLedger } from './cap-ledger';

/** The cap ledger of one tax: all units of an agreement and a pair under clauses of 划转. */
export interface TaxCap {
  readonly agreement: Agreement;
  /** Who pays, and who is paid. */
  readonly host: District | null;
  readonly origin: District | null;
  /** The tax. */
  readonly indicator: string | null;
  /** Lines of the cap ledger it is the sum of. */
  readonly lines: number;
  /** 上限, 剩余额度; null where a line has no cap: then the sum has none. */
  readonly cap: DecimalText | null;
  readonly room: DecimalText | null;
  /** 已分享. */
  readonly credited: DecimalText;
  /** Rows, from 1, that are left out. */
  readonly missing: readonly number[];
}

/** The same by agreement, pair and tax, as a settlement lists it: only 划转, in the order of the lines. */
export function capsByIndicator({ entries }: CapLedger): readonly TaxCap[] {
  const groups = new Map<string, CapEntry[]>();
  const numbers = new Map<Agreement, number>();
  for (const entry of entries) {
    if (entry.clause.treatment !== 'transfer') continue;
    if (!numbers.has(entry.agreement)) numbers.set(entry.agreement, numbers.size);
    const key = JSON.stringify([numbers.get(entry.agreement), entry.host?.name, entry.origin?.name, entry.indicator]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((lines) => {
    const [first] = lines;
    return first ? [{ agreement: first.agreement, host: first.host, origin: first.origin, indicator: first.indicator, lines: lines.length, cap: sumOf(lines, 'cap'), room: sumOf(lines, 'room'), credited: sumOf(lines, 'credited') ?? '0', missing: lines.flatMap(({ missing }) => missing) }] : [];
  });
}

function sumOf(lines: readonly CapEntry[], field: 'cap' | 'room' | 'credited'): DecimalText | null {
  let sum = ZERO;
  for (const line of lines) {
    const amount = line[field];
    if (amount === null) return null;
    sum = add(sum, fractionOf(amount));
  }
  return textOf(sum);
}
