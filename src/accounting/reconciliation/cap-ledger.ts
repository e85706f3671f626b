import type { Agreement, Clause } from '../agreement/model';
import { add, compare, fractionOf, larger, smaller, subtract, textOf, ZERO } from '../attribution/fraction';
import type { Fraction } from '../attribution/fraction';
import { capOf, recoverOf } from '../attribution/terms';
import type { District } from '../district/district';
import { Fault } from '../fault';
import type { LedgerAttribution, Outcome } from '../ledger/attribute-ledger';
import { codeText } from '../ledger/unit-keys';
import type { Period } from '../period/period';
import type { DecimalText } from '../quantity/decimal-text';
import type { MoneyUnit } from '../quantity/unit';

/** How far a recovery 先回收 has come. */
export interface Recovery {
  readonly amount: DecimalText;
  /** min(total so far, amount); below 0 after more refunds than figures. */
  readonly recovered: DecimalText;
  readonly left: DecimalText;
}

/** One line of the cap ledger: a unit × indicator × project × agreement. Amounts are in the ledger's unit. */
export interface CapEntry {
  /** As last written; null: its rows have none. */
  readonly name: string | null;
  /** As it is compared; null: its rows have none. */
  readonly code: string | null;
  readonly indicator: string | null;
  readonly project: string | null;
  readonly agreement: Agreement;
  /** The last clause under which something was shared. */
  readonly clause: Clause;
  readonly origin: District | null;
  readonly host: District | null;
  /** 上限; null where the clause only recovers. */
  readonly cap: DecimalText | null;
  /** 已分享: credited to the origin so far, 累计已计入 of ATTRIBUTE in the row below. */
  readonly credited: DecimalText;
  /** 剩余额度: cap − credited, at least 0; refunds give it back. Null without a cap. */
  readonly room: DecimalText | null;
  /** Null where the clause recovers nothing. */
  readonly recovery: Recovery | null;
  /** The row, from 1, of its last figure. */
  readonly row: number;
  /** Rows, from 1, of this history that are left out of it. */
  readonly missing: readonly number[];
}

export interface CapLedger {
  /** Ordered by the row of the last figure. */
  readonly entries: readonly CapEntry[];
  /** Rows, from 1, left out of a history that has a cap or a recovery, or may have one. */
  readonly missing: readonly number[];
}

/** A history as far as it has been read. */
interface Run {
  readonly agreement: Agreement;
  readonly shared: Outcome[];
  readonly missing: number[];
}

/**
 * The running cap ledger 上限台账: of every history whose clause has a cap or a recovery, how much the origin has
 * been credited and how much room is left (SPEC §3). `until`: as it stands at the end of that period; a figure that
 * reaches beyond it has not been credited yet, and one that lies astride the end makes its line incomplete.
 */
export function capLedger(attributed: LedgerAttribution, until: Period | null = null): CapLedger {
  const runs = new Map<string, Run>();
  const missing: number[] = [];
  const numbers = new Map<Agreement, number>();
  const enter = (outcome: Outcome): void => {
    const { agreement, record, attribution } = outcome;
    if (agreement === null) {
      // Which agreement it is nobody knows.
      if (record.agreement !== null && attribution === null) missing.push(record.number);
      return;
    }
    if (!hasLimit(agreement) || isLater(outcome, until)) return;
    if (!numbers.has(agreement)) numbers.set(agreement, numbers.size);
    const key = JSON.stringify([numbers.get(agreement), record.key, record.indicator, record.project]);
    const run = runs.get(key) ?? { agreement, shared: [], missing: [] };
    runs.set(key, run);
    if (attribution !== null && !isAstride(outcome, until)) run.shared.push(outcome);
    else {
      run.missing.push(record.number);
      missing.push(record.number);
    }
  };
  attributed.visit({
    outcome: enter,
    plain: (outcome) => {
      const { agreement } = outcome.terms;
      if (agreement !== null && hasLimit(agreement)) enter(attributed.outcomeOf(outcome));
    },
  });
  const entries = [...runs.values()].flatMap((run) => entryOf(run, attributed.ledger.unit) ?? []);
  return { entries: entries.sort((a, b) => a.row - b.row), missing };
}

const hasLimit = ({ clauses }: Agreement): boolean => clauses.some(({ cap, recover }) => cap !== null || recover !== null);

const daysOf = ({ period, record }: Outcome): Period | null => period ?? record.period;
const isLater = (outcome: Outcome, until: Period | null): boolean => until !== null && (daysOf(outcome)?.first ?? 0) > until.last;
const isAstride = (outcome: Outcome, until: Period | null): boolean => until !== null && (daysOf(outcome)?.last ?? Infinity) > until.last;

function entryOf({ agreement, shared, missing }: Run, unit: MoneyUnit | null): CapEntry | null {
  const inOrder = [...shared].sort(inTime);
  const last = inOrder.at(-1);
  const under = inOrder.filter(({ attribution }) => attribution?.clause && attribution.clause.treatment !== 'none').at(-1);
  const clause = under?.attribution?.clause;
  if (!last || !under || !clause || (clause.cap === null && clause.recover === null)) return null;
  const credited = shared.reduce((sum, { attribution }) => add(sum, fractionOf(attribution?.origin ?? '0')), ZERO);
  const cap = capIn(clause, under, unit);
  return {
    name: inOrder.reduce<string | null>((name, { record }) => record.name ?? name, null),
    code: inOrder.reduce<string | null>((code, { record }) => codeText(record.code) ?? code, null),
    indicator: last.record.indicator, project: last.record.project,
    agreement, clause,
    origin: under.origin, host: under.host,
    cap: cap && textOf(cap),
    credited: textOf(credited),
    room: cap && textOf(larger(ZERO, subtract(cap, credited))),
    recovery: clause.recover && recoveryOf(clause, shared, unit),
    row: lastRow(inOrder, textOf(credited)),
    missing,
  };
}

/** The order of a history: time, and within one period from the largest figure to the smallest. */
function inTime(a: Outcome, b: Outcome): number {
  const [x, y] = [a.period, b.period];
  return (x?.last ?? 0) - (y?.last ?? 0) || (x?.first ?? 0) - (y?.first ?? 0) || compare(fractionOf(b.territorial ?? '0'), fractionOf(a.territorial ?? '0')) || a.record.number - b.record.number;
}

/** Where rows of the last period are alike, the one that was credited last tells all that has been. */
function lastRow(inOrder: readonly Outcome[], credited: DecimalText): number {
  const last = inOrder.at(-1) as Outcome;
  const alike = inOrder.filter(({ period }) => period?.first === last.period?.first && period?.last === last.period?.last);
  return (alike.filter(({ attribution }) => attribution?.credited === credited).at(-1) ?? last).record.number;
}

/** The cap as the last figure under the clause names it; null without one, or where an unmet threshold left it unread. */
function capIn(clause: Clause, { record }: Outcome, unit: MoneyUnit | null): Fraction | null {
  try {
    return capOf(clause, { ...record, value: '0', unit });
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

function recoveryOf(clause: Clause, shared: readonly Outcome[], unit: MoneyUnit | null): Recovery {
  const amount = recoverOf(clause, unit);
  const total = shared.filter(({ attribution }) => attribution?.clause?.recover && attribution.remark?.code !== 'threshold-unmet').reduce((sum, { territorial }) => add(sum, fractionOf(territorial ?? '0')), ZERO);
  const recovered = smaller(total, amount);
  return { amount: textOf(amount), recovered: textOf(recovered), left: textOf(subtract(amount, recovered)) };
}
