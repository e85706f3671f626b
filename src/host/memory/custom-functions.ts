import { formatArea, quoteSheet } from '../address';
import type { FunctionCaller, FunctionError, FunctionMetadata, FunctionOutcome } from '../model';
import type { Argument } from './formula/functions';
import type { Matrix, Reference, Scalar, Value } from './formula/value';
import { error, isError, isMatrix } from './formula/value';
import type { FormulaCell } from './formula-cell';

/** What a formula shows while a custom function has not answered. */
const BUSY = error('#BUSY!');

interface Registered {
  readonly metadata: FunctionMetadata;
  readonly caller: FunctionCaller;
}

/** An argument's cell as the runtime passes it: a blank in a range is "", an error an object. */
function argumentCell(cell: Scalar): unknown {
  if (isError(cell)) return { error: cell.error } satisfies FunctionError;
  return cell ?? '';
}

function resultCell(cell: unknown): Scalar {
  if (typeof cell === 'number' || typeof cell === 'string' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'object' && cell !== null && 'error' in cell) return cell as FunctionError;
  return '';
}

function resultOf(outcome: FunctionOutcome): Scalar | Matrix {
  if (!outcome.ok) return { error: outcome.error, message: outcome.message };
  if (!Array.isArray(outcome.value)) return resultCell(outcome.value);
  return outcome.value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(resultCell));
}

/** The add-in's functions, by the names formulas use: `PAIR.SPLITSHARE`. */
export class CustomFunctionRegistry {
  private readonly functions = new Map<string, Registered>();

  constructor(
    private readonly sheetName: (id: string) => string,
    private readonly answered: (cell: FormulaCell) => void,
  ) {}

  register(namespace: string, functions: readonly FunctionMetadata[], caller: FunctionCaller): void {
    for (const metadata of functions) this.functions.set(`${namespace}.${metadata.name}`.toUpperCase(), { metadata, caller });
  }

  private address({ sheet, area }: Reference): string {
    return `${quoteSheet(this.sheetName(sheet))}!${formatArea(area)}`;
  }

  /** Null where no function has this name. */
  call(name: string, args: readonly Argument[], cell: FormulaCell): Value | null {
    const registered = this.functions.get(name);
    if (!registered) return null;
    const { parameters, id } = registered.metadata;
    const last = parameters.at(-1);
    const required = parameters.filter((parameter) => !parameter.optional).length;
    if (args.length < required || (args.length > parameters.length && !last?.repeating)) return error('#VALUE!');
    const values: unknown[] = [];
    const addresses: (string | null)[] = [];
    for (const [index, argument] of args.entries()) {
      const value = argument.value();
      addresses.push(value !== null && typeof value === 'object' && 'area' in value ? this.address(value as Reference) : null);
      const cells = argument.cells();
      if (isMatrix(cells) ? cells.flat().some(isBusy) : isBusy(cells)) return BUSY;
      const parameter = parameters[Math.min(index, parameters.length - 1)];
      // Excel does not say what a scalar parameter gets of a range; the model refuses rather than guesses.
      if (isMatrix(cells) && parameter?.dimensionality !== 'matrix') return error('#VALUE!');
      if (value === null && !isMatrix(cells)) values.push(null);
      else if (parameter?.dimensionality === 'matrix') values.push((isMatrix(cells) ? cells : [[cells]]).map((row) => row.map(argumentCell)));
      else values.push(cells === null ? null : argumentCell(cells as Scalar));
    }
    const call = { id, args: values, address: this.address({ sheet: cell.sheet, area: { row: cell.row, column: cell.column, rows: 1, columns: 1 } }), parameterAddresses: addresses };
    const outcome = cell.calls.outcome(call, registered.caller, () => this.answered(cell));
    return outcome ? resultOf(outcome) : BUSY;
  }
}

function isBusy(cell: Scalar): boolean {
  return isError(cell) && cell.error === BUSY.error;
}
