import type { FaultRecord } from '../fault';
import type { Bilingual } from '../language';
import type { FieldKey } from './fields';
import type { Treatment } from './model';
import type { Place } from './place';

/** Failures of reading an agreement. */
export interface AgreementFaults {
  /** A word with '=' whose left side is no field. */
  readonly 'field-unknown': { readonly field: string; readonly place: Place };
  readonly 'field-twice': { readonly field: FieldKey; readonly place: Place };
  /** A word without '=' that is neither the id nor a ratio. */
  readonly 'word-stray': { readonly word: string; readonly place: Place };
  /** A word that begins with '=': there was a blank before it. */
  readonly 'equals-apart': { readonly word: string; readonly place: Place };
  readonly 'quote-open': { readonly text: string; readonly place: Place };
  /** A text without a single clause. */
  readonly 'agreement-empty': Readonly<Record<string, never>>;
  /** A value outside a closed vocabulary. */
  readonly 'keyword-unknown': { readonly field: FieldKey; readonly text: string; readonly known: readonly Bilingual[]; readonly place: Place };
  /** A share, amount, date, district or number of decimals that its own reader refused. */
  readonly 'term-unreadable': { readonly field: FieldKey; readonly cause: FaultRecord; readonly place: Place };
  /** A term that is not written as its field wants it. */
  readonly 'term-malformed': { readonly field: FieldKey; readonly text: string; readonly place: Place };
  readonly 'term-negative': { readonly field: FieldKey; readonly text: string; readonly place: Place };
  /** Excel has turned typed years such as 1-3 into a date. */
  readonly 'years-is-date': { readonly text: string; readonly place: Place };
  readonly 'treatment-missing': { readonly place: Place };
  readonly 'shares-required': { readonly treatment: Treatment; readonly place: Place };
  /** Shares that say something else than the treatment does, for example 双算 with 3:7. */
  readonly 'shares-contradict': { readonly treatment: Treatment; readonly text: string; readonly place: Place };
  /** One of 飞出地, 飞入地 without the other; `field` is the one that is missing. */
  readonly 'party-missing': { readonly field: 'origin' | 'host'; readonly place: Place };
  /** 各方 beside 飞出地 or 飞入地. */
  readonly 'parties-both-ways': { readonly place: Place };
  readonly 'party-twice': { readonly party: string; readonly place: Place };
  /** Clauses of one agreement between different parties. */
  readonly 'parties-differ': { readonly place: Place };
  readonly 'parties-count': { readonly parties: number; readonly shares: number; readonly place: Place };
  readonly 'straddle-differs': { readonly place: Place };
  readonly 'dates-reversed': { readonly from: string; readonly to: string; readonly place: Place };
  readonly 'clock-needs-from': { readonly place: Place };
  readonly 'base-to-missing': { readonly place: Place };
  /** 年增, 基数归 or 不足 without 基数. */
  readonly 'base-missing': { readonly field: FieldKey; readonly place: Place };
  /** More than a cell can hold. */
  readonly 'agreement-too-long': { readonly length: number; readonly most: number };
  /** No row with the field names of a clauses table. */
  readonly 'clauses-header-missing': Readonly<Record<string, never>>;
  readonly 'clauses-missing': Readonly<Record<string, never>>;
  /** A row without an id in a table where others have one. */
  readonly 'id-missing': { readonly place: Place };
  readonly 'id-twice': { readonly id: string; readonly row: number };
  /** Several agreements where one is wanted. */
  readonly 'agreements-several': { readonly known: readonly string[] };
  readonly 'agreement-unknown': { readonly id: string; readonly known: readonly string[] };
  /** A fault in one row of a column of agreement texts. */
  readonly 'agreement-in-row': { readonly row: number; readonly cause: FaultRecord };
}
