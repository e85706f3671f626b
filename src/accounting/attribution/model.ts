import type { Clause } from '../agreement/model';
import type { FaultRecord } from '../fault';
import type { Period } from '../period/period';

/**
 * One figure to be attributed, free of sheets and columns. Amounts are exact decimal texts in the unit of
 * the ledger; a missing amount never gets here.
 */
export interface Figure {
  readonly value: string;
  readonly case: string | null;
  readonly indicator: string | null;
  readonly period: Period | null;
  /** The record's dates by clock; `start` (起始日) stands in for whichever is missing. */
  readonly dates: Readonly<Partial<Record<'start' | 'registration' | 'capacity' | 'first-tax' | 'construction', number>>>;
  /** The record's base per calendar year. */
  readonly base: string | null;
  /** The record's own cap. */
  readonly cap: string | null;
  /** What the origin has been credited before. */
  readonly prior: string | null;
}

/** One step of the evaluation, in the order it happened (SPEC §3 "Order of evaluation"). */
export interface Step {
  readonly kind: 'clause' | 'period' | 'threshold' | 'recover' | 'base' | 'share' | 'floor' | 'cap' | 'round' | 'host';
  /** Numbers and words the explanation is made of; prose is made in src/i18n. */
  readonly facts: Readonly<Record<string, string>>;
  /** What the origin's credit (or the named quantity) is after this step, exact decimal text. */
  readonly result: string;
}

/** What becomes of one figure. Exact decimal texts; `decimals` digits after the point. */
export interface Attribution {
  /** The clause that was applied; null: a blank agreement, or none in force. */
  readonly clause: Clause | null;
  /** Credited to the origin 计入飞出地. */
  readonly origin: string;
  /** Host's appraisal figure 飞入地考核数. */
  readonly host: string;
  /** Credited to the other parties, in the agreement's order. */
  readonly others: readonly string[];
  readonly decimals: number;
  /** Why nothing, or less than the share, was credited; null where nothing needs saying. */
  readonly remark: FaultRecord | null;
  readonly steps: readonly Step[];
}
