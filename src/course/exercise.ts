import type { Bilingual } from '../accounting/language';
import type { DecimalText } from '../accounting/quantity/decimal-text';
import type { MoneyUnit } from '../accounting/quantity/unit';

/** A cell of an exercise's ledger; null is blank. */
export type CourseCell = number | string | Bilingual | null;

export interface LedgerColumn {
  /** As the functions know the column, so that a formula over the whole ledger reads it. */
  readonly header: Bilingual;
  readonly kind: 'text' | 'amount';
  /** What is the same in every row, or is said in the question: the pane leaves it out. */
  readonly onSheetOnly?: boolean;
}

export interface ExerciseLedger {
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly (readonly CourseCell[])[];
}

/** A wrong answer that is known by its value, because the reasoning behind it is a common one. */
export interface Mistake {
  readonly title: Bilingual;
  /** The learner's own arithmetic; with the answer's decimals it makes `answer`. */
  readonly arithmetic: string;
  readonly answer: DecimalText;
  readonly why: Bilingual;
}

/** A step of the worked solution; a step that only says something has no arithmetic. */
export interface SolutionStep {
  readonly name: Bilingual;
  readonly arithmetic: { readonly text: string; readonly result: DecimalText } | null;
}

/** One exercise: a rule, a small ledger, one question with one number for its answer. Figures and dates are invented. */
export interface Exercise {
  readonly id: string;
  readonly title: Bilingual;
  /** What it trains, in one line. */
  readonly about: Bilingual;
  /** One to three sentences, each ending in a full stop. */
  readonly rule: Bilingual;
  /** The document or report the rule is from, and what was added for the exercise. */
  readonly source: Bilingual;
  /** As it stands on the exercise's sheet; null where the rule is in the ledger itself. */
  readonly agreement: Bilingual | null;
  readonly ledger: ExerciseLedger;
  /** At most three sentences. */
  readonly question: Bilingual;
  /** Of the ledger's amounts and of the answer. */
  readonly unit: MoneyUnit;
  readonly answer: DecimalText;
  /** Makes the answer from the cells of the exercise's sheet (places.ts). */
  readonly formula: string;
  readonly mistakes: readonly Mistake[];
  /** From a nudge to all but the answer. */
  readonly hints: readonly Bilingual[];
  readonly steps: readonly SolutionStep[];
  /** What to take away. */
  readonly lesson: Bilingual;
}

/** A step with its arithmetic. */
export const step = (zh: string, en: string, text: string, result: DecimalText): SolutionStep => ({ name: { zh, en }, arithmetic: { text, result } });

/** A step that states a fact. */
export const fact = (zh: string, en: string): SolutionStep => ({ name: { zh, en }, arithmetic: null });
