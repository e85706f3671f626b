import type { Cell, Matrix, ResultCell } from '../accounting/cells';
import type { Fault } from '../accounting/fault';
import type { Bilingual } from '../accounting/language';
import type { Locale } from '../i18n/locale';
import type { Arguments } from './arguments';

export interface Parameter<Key extends string = string> {
  /** Stable name in the source, for example `amount`. */
  readonly key: Key;
  readonly name: Bilingual;
  readonly optional: boolean;
  /** True where a range may stand: Excel then passes a matrix even for a single cell, and results spill. */
  readonly range: boolean;
  /** A right argument as it stands in a formula, for messages and the guide. */
  readonly example: string;
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

/** One function of the add-in as it runs. What a person reads about it stands in guide/. */
export interface FunctionSpec<Id extends string = string, Key extends string = string> {
  /** Without the namespace: `SPLITSHARE`. Never translated. */
  readonly id: Id;
  readonly parameters: readonly Parameter<Key>[];
  /** 'matrix' where the result may spill. */
  readonly result: 'scalar' | 'matrix';
  /** Pure: depends on its arguments alone. Throws Fault when the whole call fails. */
  readonly run: (args: Arguments, context: RunContext) => RunResult;
}
