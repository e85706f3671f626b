import type { Clause } from '../agreement/model';
import type { FaultRecord } from '../fault';
import type { Day, Period } from '../period/period';
import type { DecimalText } from '../quantity/decimal-text';
import type { MoneyUnit } from '../quantity/unit';
import type { Fraction } from './fraction';

/** The record's dates by clock; `start` (起始日) stands in for whichever is missing. */
export type RecordDates = Readonly<Partial<Record<'start' | 'registration' | 'capacity' | 'first-tax' | 'construction', Day>>>;

/**
 * One figure to be attributed, free of sheets and columns. Amounts are exact decimal texts in the unit of
 * the ledger; a missing amount never gets here.
 */
export interface Figure {
  readonly value: DecimalText;
  /** Canonical (agreement/keywords canonicalCase). */
  readonly case: string | null;
  readonly indicator: string | null;
  /** Null: not given, which means a whole year. */
  readonly period: Period | null;
  readonly dates: RecordDates;
  /** The record's base per calendar year. */
  readonly base: DecimalText | null;
  /** The record's own cap. */
  readonly cap: DecimalText | null;
  /** Unit of all amounts here; null where the ledger declares none. */
  readonly unit: MoneyUnit | null;
}

/** A figure in its place in a history: what is new since the unit's previous figure. */
export interface Span extends Figure {
  /** Decimals of what is credited where the clause names none. */
  readonly decimals: number;
  /**
   * True for the difference of two cumulative figures: then the running exact share of the year is rounded,
   * and the credit is the difference of two rounded shares (SPEC §4).
   */
  readonly running: boolean;
}

/**
 * One step of the evaluation, in the order it happened (SPEC §3 "Order of evaluation"). Amounts are exact;
 * `result` is what the step leaves. Prose is made of it in src/i18n.
 */
export type Step =
  /** The clause in force; null with the reason where there is none. `stretches` weigh a ratio by days. */
  | { readonly kind: 'clause'; readonly clause: Clause | null; readonly outside: FaultRecord | null; readonly share: Fraction; readonly year: number | null; readonly stretches: readonly { readonly days: number; readonly share: Fraction }[] }
  | { readonly kind: 'threshold'; readonly base: Fraction; readonly atLeast: Fraction; readonly met: boolean }
  /** Recovered of `value`, where `before` has been recovered already. */
  | { readonly kind: 'recover'; readonly amount: Fraction; readonly before: Fraction; readonly value: Fraction; readonly result: Fraction }
  /** What stands above the base (`result`) and below it, of the year's figure that grew from `before` to `figure`. */
  | { readonly kind: 'base'; readonly plain: Fraction; readonly grown: Fraction; readonly year: number | null; readonly before: Fraction; readonly figure: Fraction; readonly below: Fraction; readonly result: Fraction }
  /** The origin's exact part: `own` (recovered, or its base) and its share of what is `above`. */
  | { readonly kind: 'share'; readonly above: Fraction; readonly share: Fraction; readonly own: Fraction; readonly result: Fraction }
  | { readonly kind: 'floor'; readonly floor: Fraction; readonly before: Fraction; readonly exact: Fraction; readonly result: Fraction }
  | { readonly kind: 'cap'; readonly cap: Fraction; readonly before: Fraction; readonly room: Fraction; readonly exact: Fraction; readonly result: Fraction }
  /** Running: the difference of two rounded running shares. */
  | { readonly kind: 'round'; readonly exact: Fraction; readonly decimals: number; readonly running: boolean; readonly result: Fraction }
  | { readonly kind: 'host'; readonly value: Fraction; readonly credited: readonly Fraction[]; readonly tagged: boolean; readonly result: Fraction };

/** What becomes of one figure. All amounts are exact decimal texts. */
export interface Attribution {
  /** The clause that was applied; null: a blank agreement, or none in force. */
  readonly clause: Clause | null;
  /** The origin's share in force, exact; null where there is none. */
  readonly share: Fraction | null;
  /** Credited to the origin 计入飞出地. */
  readonly origin: DecimalText;
  /** Host's appraisal figure 飞入地考核数. */
  readonly host: DecimalText;
  /** Credited to the other parties, in the agreement's order. */
  readonly others: readonly DecimalText[];
  /** Credited to the origin in this history up to and with this figure 累计已计入. */
  readonly credited: DecimalText;
  /** Decimals of what is credited. */
  readonly decimals: number;
  /** Why nothing, or less than the share, was credited; null where nothing needs saying. */
  readonly remark: FaultRecord | null;
  /** Empty unless asked for. */
  readonly steps: readonly Step[];
}
