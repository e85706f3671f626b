import type { Cell, Matrix } from '../../accounting/cells';
import { findFunction } from '../../functions/catalogue';
import { evaluate } from '../../functions/evaluate';
import { FunctionFailure } from '../../functions/failure';
import type { Locale } from '../../i18n/locale';
import type { FocusArgument } from '../../workbook/explain/focus';

/** Calls that were worked out, by the argument they stand in: the same argument has the same cells. */
const known = new WeakMap<FocusArgument, Matrix>();

/**
 * What an argument holds; of a call of the add-in's functions inside the call, its result. Null where only Excel can
 * work it out.
 */
export function resolvedCells(argument: FocusArgument, locale: Locale): Matrix | null {
  const { cells, inner } = argument;
  if (cells !== null || inner === null) return cells;
  const found = known.get(argument);
  if (found) return found;
  const args = inner.args.map((each) => resolvedCells(each, locale));
  if (args.some((each) => each === null) || !findFunction(inner.call.id)) return null;
  const result = evaluated(inner.call.id, args, locale);
  known.set(argument, result);
  return result;
}

function evaluated(id: string, args: readonly (Matrix | null)[], locale: Locale): Matrix {
  try {
    const outcome = evaluate(id, args, locale);
    const cell = (each: Cell | FunctionFailure): Cell => (each instanceof FunctionFailure ? { error: each.excel } : each);
    return Array.isArray(outcome) ? outcome.map((row) => row.map(cell)) : [[cell(outcome)]];
  } catch (error) {
    if (error instanceof FunctionFailure) return [[{ error: error.excel }]];
    throw error;
  }
}
