import type { Cell, Matrix, ResultCell } from '../accounting/cells';
import type { Fault } from '../accounting/fault';
import type { ParameterKey } from '../i18n/language-pack';
import type { Locale } from '../i18n/locale';
import type { Arguments } from './arguments';
import type { Parameter } from './parameter';

export type Argument = Cell | Matrix;

/** A cell of a result: a value, or the failure of that one row. */
export type RunCell = ResultCell | Fault;

/** A scalar, or rows of cells that spill. */
export type RunResult = RunCell | RunCell[][];

export interface RunContext {
  /** The language of Office, for prose inside results; headers and keywords follow the data. */
  readonly locale: Locale;
}

/** One function of the add-in as it runs. What Excel and people are told about it stands in guide/. */
export interface FunctionSpec<Id extends string = string, Key extends ParameterKey = ParameterKey> {
  /** Without the namespace: `SPLITSHARE`. Never translated. */
  readonly id: Id;
  readonly parameters: readonly Parameter<Key>[];
  /** Pure: depends on its arguments alone. Throws Fault when the whole call fails. */
  readonly run: (args: Arguments, context: RunContext) => RunResult;
}
