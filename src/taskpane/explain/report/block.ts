import type { Place } from '../../../workbook/explain/place';
import type { ExplainedStep } from '../steps';

/** A text that leads to the cell it speaks of, where there is one. */
export interface Linked {
  readonly text: string;
  readonly place: Place | null;
}

/** A unit, a row or a district in a list of what makes up a figure. */
export interface Entry {
  readonly title: Linked;
  readonly amount: string;
  readonly details: readonly string[];
  /** The cells behind it. */
  readonly links: readonly Linked[];
}

/** A term of a sum, with the sign it has in it. */
export interface Term {
  readonly sign: '' | '+' | '−';
  readonly name: Linked;
  readonly amount: string;
}

/** One part of what is told of a cell of a whole ledger's result. */
export type Block =
  | { readonly kind: 'lines'; readonly title: string | null; readonly lines: readonly string[] }
  | { readonly kind: 'findings'; readonly title: string; readonly findings: readonly { readonly level: 'error' | 'warning' | 'info'; readonly text: string }[] }
  | { readonly kind: 'facts'; readonly title: string; readonly note: string; readonly facts: readonly { readonly name: string; readonly value: Linked }[] }
  | { readonly kind: 'steps'; readonly title: string; readonly steps: readonly ExplainedStep[] }
  | { readonly kind: 'sum'; readonly title: string; readonly note: string; readonly terms: readonly Term[]; readonly result: Term }
  | {
      readonly kind: 'entries';
      readonly title: string;
      readonly note: string;
      readonly count: number;
      /** Made where it is looked at: there may be a hundred thousand. */
      readonly at: (index: number) => Entry;
    };

/** Entries that are all there already. */
export const entriesOf = (title: string, note: string, entries: readonly Entry[]): Block => ({ kind: 'entries', title, note, count: entries.length, at: (index) => entries[index] as Entry });
