import type { Cell } from '../../accounting/cells';
import type { Outcome, OutcomeCell } from '../../functions/evaluate';
import { FunctionFailure } from '../../functions/failure';
import { DOCUMENTED_CATALOGUE } from '../../functions/guide/catalogue';
import type { Argument } from '../../functions/spec';
import { isKnownPair } from './function-name';
import { NotCalculated } from './not-calculated';
import type { Place } from './scope';
import type { Scalar, Value } from './values';
import { Block, Grid, Reference, error, isGrid } from './values';

/** Which arguments may be ranges, by the function's id. */
const RANGES: ReadonlyMap<string, readonly boolean[]> = new Map(DOCUMENTED_CATALOGUE.map(({ id, parameters }) => [id, parameters.map(({ range }) => range)]));

/**
 * Calls a function of the add-in as Excel would: a range parameter gets rows of cells even of one, any other one value.
 * @throws NotCalculated for a function of another version, and for a range where one value is expected
 */
export function callPair(id: string, args: readonly (Value | undefined)[], array: boolean, place: Place, evaluate: (args: readonly Argument[]) => Outcome | FunctionFailure): Value {
  const ranges = RANGES.get(id);
  if (!ranges || !isKnownPair(id)) throw new NotCalculated(`PAIR.${id}`);
  const outcome = evaluate(args.map((value, index) => (value === undefined ? null : ranges[index] ? rowsOf(value) : oneOf(value, array, place))));
  if (outcome instanceof FunctionFailure) return error(outcome.excel);
  const cellOf = (cell: OutcomeCell): Scalar => (cell instanceof FunctionFailure ? error(cell.excel) : cell);
  return Array.isArray(outcome) ? new Block(outcome.map((row) => (row.some((cell) => cell instanceof FunctionFailure) ? row.map(cellOf) : (row as Scalar[])))) : outcome;
}

function rowsOf(value: Value): Argument {
  if (!isGrid(value)) return value === null ? null : [[value]];
  const { rows, columns, depth } = value;
  // Beyond what is filled every row is the same one.
  const blank = Array<Cell>(columns).fill(null);
  return Array.from({ length: rows }, (_, row) => (row < depth ? Array.from({ length: columns }, (_unused, column): Cell => value.at(row, column)) : blank));
}

/** A range where one value is expected is narrowed outside array formulas; inside, Excel would call once for each. */
function oneOf(value: Value, array: boolean, { row, column }: Place): Cell {
  if (!(value instanceof Grid)) return value;
  if (value.rows === 1 && value.columns === 1) return value.at(0, 0);
  if (array || !(value instanceof Reference)) throw new NotCalculated('range for one value');
  const { area } = value;
  const [r, c] = [area.columns === 1 ? row - area.row : 0, area.rows === 1 ? column - area.column : 0];
  if ((area.rows > 1 && area.columns > 1) || r < 0 || c < 0 || r >= area.rows || c >= area.columns) return { error: '#VALUE!' };
  return value.at(r, c);
}
