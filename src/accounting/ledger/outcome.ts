import type { Agreement } from '../agreement/model';
import type { Attribution } from '../attribution/model';
import type { District } from '../district/district';
import type { Period } from '../period/period';
import type { DecimalText } from '../quantity/decimal-text';
import type { Finding } from './finding';
import type { LedgerRecord } from './ledger';

/** What becomes of one record of a ledger. */
export interface Outcome {
  readonly record: LedgerRecord;
  /** Null: the row names none, or none that can be used. */
  readonly agreement: Agreement | null;
  readonly origin: District | null;
  readonly host: District | null;
  /** The territorial figure of the span; null where it cannot be told. */
  readonly territorial: DecimalText | null;
  /** The days the figure is new for; null without a period. */
  readonly period: Period | null;
  /** Null where the row is bad: its figure is left out of the shares. */
  readonly attribution: Attribution | null;
  readonly findings: readonly Finding[];
}
