import type { District } from '../district/district';
import type { Language } from '../language';
import type { Day } from '../period/period';
import type { MoneyUnit } from '../quantity/unit';

export type { MoneyUnit };

/** How a clause counts 方式 (SPEC §1). */
export type Treatment = 'split' | 'memo' | 'double' | 'origin-only' | 'transfer' | 'none';

/** Shares 比例 origin:host[:others], as written exactly: decimal or fraction texts, parsed by apportion/shares. */
export interface Shares {
  /** Normalised text with half-width separators, for example `37.5:62.5`, `1/3:2/3`. */
  readonly text: string;
  /** Integer weights in lowest terms, origin first. Their sum is the denominator. */
  readonly weights: readonly bigint[];
}

/** The parties of an agreement, in the order of its shares. */
export interface Parties {
  readonly origin: District;
  readonly host: District;
  readonly others: readonly District[];
}

/** Which date starts the years 时钟. */
export type Clock = 'agreement' | 'registration' | 'capacity' | 'first-tax' | 'construction';

/** Years counted from the clock, both inclusive; last = null means for good (`4-`). */
export interface YearSpan {
  readonly first: number;
  readonly last: number | null;
}

/** An amount in an agreement: decimal digits as written, and its unit if it carries one (else the ledger's). */
export interface TermAmount {
  /** Plain decimal text, for example `1200` or `-3.5`. */
  readonly digits: string;
  readonly unit: MoneyUnit | null;
}

/** A base or cap taken from the record itself. */
export type OfRecord = 'record';

/** A cap 上限: an amount, so many times the record's base, or the record's own. */
export type Cap = { readonly kind: 'amount'; readonly amount: TermAmount } | { readonly kind: 'times-base'; readonly factor: string } | { readonly kind: OfRecord };

/** What exceeds the base is shared 基数. */
export interface Base {
  readonly amount: TermAmount | OfRecord;
  /** Yearly growth, exact decimal text: `0.08` for 8 %. Null: none. */
  readonly growth: string | null;
  readonly to: 'origin' | 'host';
  readonly shortfall: 'floor0' | 'share';
}

/** One clause 条款: everything that decides how a figure counts, and the article it stands on. */
export interface Clause {
  /** 1-based position in the agreement, for messages: 条款 2. */
  readonly number: number;
  /** Cases 情形 this clause names, canonical Chinese keywords or the user's own words; empty = any. */
  readonly cases: readonly string[];
  /** Indicators 指标 as written; empty = any. */
  readonly indicators: readonly string[];
  readonly treatment: Treatment;
  /** Null where the treatment needs none. */
  readonly shares: Shares | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly years: YearSpan | null;
  readonly clock: Clock | null;
  readonly base: Base | null;
  readonly cap: Cap | null;
  /** 门槛 `基数>=2000`. */
  readonly threshold: { readonly metric: 'base'; readonly atLeast: TermAmount } | null;
  /** 保底 per calendar year. */
  readonly floor: TermAmount | null;
  /** 先回收. */
  readonly recover: TermAmount | null;
  /** 小数, decimals of what is credited. Null: the amount's own, at least 2. */
  readonly decimals: number | null;
  /** 依据: document and article. */
  readonly reference: string | null;
}

/** An agreement 协议: a value, made from a text or from the rows of a clauses table. */
export interface Agreement {
  readonly id: string | null;
  /** Language of the first field named; it decides the language of prints and results. */
  readonly language: Language;
  /** Null where the text names none (a bare ratio). */
  readonly parties: Parties | null;
  readonly straddle: 'next-period' | 'by-day';
  readonly clauses: readonly Clause[];
}
