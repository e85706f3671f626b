/** Failures of reading shares. */
export interface ApportionFaults {
  /** Not of the form origin:host[:others]. */
  readonly 'shares-unreadable': { readonly text: string };
  /** Nothing where shares are needed. */
  readonly 'shares-missing': Readonly<Record<string, never>>;
  /** One part alone: `5`. */
  readonly 'shares-one-party': { readonly text: string };
  /** A part left blank: `5:`. Parts count from 1. */
  readonly 'shares-part-missing': { readonly text: string; readonly part: number };
  readonly 'shares-negative': { readonly text: string; readonly part: string };
  /** A fraction over 0. */
  readonly 'shares-zero-denominator': { readonly text: string; readonly part: string };
  /** Every part is 0. */
  readonly 'shares-zero-sum': { readonly text: string };
  /** Percentages that do not add to 100 %; `sum` is the exact sum in percent. */
  readonly 'shares-percent-sum': { readonly text: string; readonly sum: string };
  /** Percentages beside plain numbers. */
  readonly 'shares-percent-mixed': { readonly text: string };
  /** Excel has turned a typed ratio into a time of day; `typed` is what was probably typed. */
  readonly 'shares-is-time': { readonly time: string; readonly typed: string };
  /** Excel has turned a typed ratio or fraction into a date. */
  readonly 'shares-is-date': { readonly date: string };
  /** A number above 1 (or below 0) where a part of the whole was meant. */
  readonly 'shares-out-of-range': { readonly text: string };
  readonly 'shares-too-many': { readonly parties: number; readonly most: number };
  /** A range of weights with several rows and columns. */
  readonly 'weights-two-dimensional': { readonly rows: number; readonly columns: number };
  /** Weights count from 1 in the order of the range. */
  readonly 'weight-missing': { readonly position: number };
  readonly 'weight-unreadable': { readonly position: number; readonly text: string };
  readonly 'weight-negative': { readonly position: number; readonly text: string };
  readonly 'weights-zero-sum': Readonly<Record<string, never>>;
}
