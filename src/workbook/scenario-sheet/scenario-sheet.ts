import type { Language } from '../../accounting/language';
import type { ScenarioFigures } from '../../accounting/scenario/figures';

/** The sheet 测算方案 as data: what was tried, on what, and what came of it. Whoever fills it knows the figures, not where they will stand. */
export interface ScenarioSheet {
  /** Of everything on the sheet. */
  readonly language: Language;
  /** Agreement and clause; the same, for the same indicator, is saved again in place. */
  readonly about: string;
  readonly indicator: string | null;
  /** In the words of the language; blank where the ledger names none. */
  readonly unit: string;
  /** Where the ledgers stand. */
  readonly ledgers: string;
  /** What is assumed of years beyond the ledger; blank: nothing. */
  readonly assumption: string;
  /** `2026-11-27 14:05` */
  readonly time: string;
  readonly origin: string;
  readonly host: string;
  readonly decimals: number;
  /** Each term under today's agreement and under each scenario, in the order of `variants`. */
  readonly terms: readonly { readonly label: string; readonly values: readonly string[] }[];
  /** Today first. */
  readonly variants: readonly { readonly name: string; readonly figures: ScenarioFigures; /** The agreement in full. */ readonly text: string }[];
  /** Years that stand in no ledger. */
  readonly projected: readonly number[];
  /** What changes and why, by scenario. */
  readonly sentences: readonly { readonly label: string; readonly text: string }[];
}
