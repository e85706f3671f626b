import type { Clock } from '../agreement/model';
import type { Day } from '../period/period';

/** Failures of attributing a figure, and the remarks that say why less than the share was credited. */
export interface AttributionFaults {
  /** No clause names this case and indicator; `cases` and `indicators` list those there are. */
  readonly 'no-clause': { readonly case: string; readonly indicator: string; readonly cases: readonly string[]; readonly indicators: readonly string[] };
  /** Two clauses fit equally well. Clauses count from 1. */
  readonly 'ambiguous-clause': { readonly first: number; readonly second: number };
  /** The case, indicator or period decides which clause applies, and was not given. */
  readonly 'missing-case': { readonly known: readonly string[] };
  readonly 'missing-indicator': { readonly known: readonly string[] };
  readonly 'missing-period': { readonly clause: number };
  /** Years, or a growing base, are counted from a date that the record does not have. */
  readonly 'missing-start': { readonly clause: number; readonly clock: Clock | null };
  readonly 'missing-base': { readonly clause: number };
  readonly 'missing-cap': { readonly clause: number };
  /** A rate, per-capita value or index cannot be shared. */
  readonly 'not-additive': { readonly indicator: string };
  /** One figure alone cannot tell; ATTRIBUTE over the ledger can. */
  readonly 'history-needed': { readonly clause: number; readonly why: 'cap' | 'recover' | 'base' | 'floor' | 'record-cap' | 'cumulative' | 'refund' };
  /** 按日: the treatment changes inside the period. */
  readonly 'treatment-changes': { readonly first: number; readonly second: number };
  /** `part` names no party of the agreement. */
  readonly 'party-unknown': { readonly text: string; readonly known: readonly string[] };
  /** Remark: no clause was in force. `day` is the agreement's first or last, `year` the year of the clock. */
  readonly 'outside-agreement': { readonly why: 'before' | 'after'; readonly day: Day } | { readonly why: 'years'; readonly year: number; readonly clause: number };
  /** Remark: the threshold was not met. */
  readonly 'threshold-unmet': { readonly clause: number; readonly base: string; readonly atLeast: string };
  /** Remark: the cap cut the credit. */
  readonly 'cap-reached': { readonly clause: number; readonly cap: string; readonly uncut: string };
}
