import type { ResultCell } from '../../accounting/cells';
import type { Bilingual } from '../../accounting/language';
import type { ParameterKey } from '../../i18n/language-pack';
import type { Argument, FunctionSpec } from '../spec';

/** What a parameter holds; the builder offers help by it, and tests vary arguments by it. */
export type ParameterKind =
  | 'amount' | 'shares' | 'decimals' | 'agreement' | 'clauses' | 'agreements' | 'ledger' | 'headers' | 'row'
  | 'case' | 'indicator' | 'period' | 'date' | 'part' | 'id' | 'code' | 'reported';

export interface ParameterGuide {
  readonly kind: ParameterKind;
  /** True where a range may stand: Excel then passes a matrix even for a single cell, and results spill. */
  readonly range: boolean;
  readonly description: Bilingual;
  /** The words it understands, or usual ones where it takes any. */
  readonly choices?: readonly Bilingual[];
}

/** A formula with its arguments and its result; a test evaluates every one. */
export interface Example {
  readonly about: Bilingual;
  readonly formula: string;
  readonly args: readonly Argument[];
  readonly result: ResultCell | readonly (readonly ResultCell[])[];
}

/** What Excel and people are told about a function. Kept apart from what runs, which every workbook loads. */
export interface FunctionGuide<Key extends ParameterKey> {
  /** One line for the formula tip. */
  readonly summary: Bilingual;
  /** 'matrix' where the result may spill. */
  readonly result: 'scalar' | 'matrix';
  readonly parameters: Readonly<Record<Key, ParameterGuide>>;
  readonly examples: readonly [Example, ...Example[]];
}

/** The guide of one function: a parameter without its description does not compile. */
export type GuideOf<Spec> = Spec extends FunctionSpec<string, infer Key> ? FunctionGuide<Key> : never;
