import type { Cell, Matrix, ResultCell } from '../accounting/cells';
import type { Fault } from '../accounting/fault';
import type { Bilingual } from '../accounting/language';
import type { Locale } from '../i18n/locale';
import type { Arguments } from './arguments';

/** What a parameter holds; the builder offers help by it, and tests vary arguments by it. */
export type ParameterKind =
  | 'amount' | 'shares' | 'decimals' | 'agreement' | 'clauses' | 'agreements' | 'ledger' | 'headers' | 'row'
  | 'case' | 'indicator' | 'period' | 'date' | 'part' | 'id' | 'code' | 'reported';

export interface Parameter {
  /** Stable name in the source, for example `amount`. */
  readonly key: string;
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly kind: ParameterKind;
  readonly optional: boolean;
  /** True where a range may stand: Excel then passes a matrix even for a single cell, and results spill. */
  readonly range: boolean;
  /** A right argument as it stands in a formula, for messages and the builder. */
  readonly example: string;
}

/** A formula with its arguments and its result; a test evaluates every one. */
export interface Example {
  readonly about: Bilingual;
  readonly formula: string;
  readonly args: readonly Argument[];
  readonly result: ResultCell | readonly (readonly ResultCell[])[];
}

export type Argument = Cell | Matrix;

/** A cell of a result: a value, or the failure of that one row. */
export type RunCell = ResultCell | Fault;

/** A scalar, or rows of cells that spill. */
export type RunResult = RunCell | RunCell[][];

export interface RunContext {
  /** The language of Office, for prose inside results; headers and keywords follow the data. */
  readonly locale: Locale;
}

/** One function of the add-in: what functions.json, the docs, the builder and the command line know about it. */
export interface FunctionSpec {
  /** Without the namespace: `SPLITSHARE`. Never translated. */
  readonly id: string;
  /** One line for the formula tip. */
  readonly summary: Bilingual;
  readonly parameters: readonly Parameter[];
  /** 'matrix' where the result may spill. */
  readonly result: 'scalar' | 'matrix';
  readonly examples: readonly Example[];
  /** Pure: depends on its arguments alone. Throws Fault when the whole call fails. */
  readonly run: (args: Arguments, context: RunContext) => RunResult;
}
