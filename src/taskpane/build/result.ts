import type { ResultCell } from '../../accounting/cells';
import { evaluate } from '../../functions/evaluate';
import type { OutcomeCell } from '../../functions/evaluate';
import { FunctionFailure } from '../../functions/failure';
import type { Locale } from '../../i18n/locale';
import type { TargetCell } from '../../workbook/build/target-cell';
import type { FocusArgument } from '../../workbook/explain/read-arguments';
import { resolvedCells } from '../explain/resolve';

/** A cell of the result as it is shown; an error keeps what it says. */
export type ShownCell = ResultCell | { readonly error: string; readonly message: string };

/** What a call gives, as far as the pane can work it out. */
export type CallResult =
  | { readonly kind: 'value'; readonly cells: readonly (readonly ShownCell[])[] }
  /** The whole call fails; one line says what is wrong and how to mend it. */
  | { readonly kind: 'failed'; readonly error: string; readonly message: string }
  /** An argument holds the cell that the formula is to stand in. */
  | { readonly kind: 'circular'; readonly argument: number }
  /** An argument that only Excel can work out, that is too large, or that the workbook does not have. */
  | { readonly kind: 'unknown'; readonly argument: number; readonly why: 'expression' | 'large' | 'lost' };

const shown = (cell: OutcomeCell): ShownCell => (cell instanceof FunctionFailure ? { error: cell.excel, message: cell.message } : cell);

/** The argument whose cells hold the target; -1 where none does. */
export function argumentAround(args: readonly FocusArgument[], { sheet, row, column }: TargetCell): number {
  return args.findIndex(({ origin, cells }) => {
    if (origin === null || cells === null || origin.sheet !== sheet) return false;
    const [down, right] = [row - origin.row, column - origin.column];
    return down >= 0 && right >= 0 && down < cells.length && right < (cells[0]?.length ?? 0);
  });
}

/**
 * The result of a call whose arguments have been read.
 * @throws LanguageNotLoaded
 */
export function resultOf(id: string, args: readonly FocusArgument[], locale: Locale): CallResult {
  const cells = args.map((argument) => (argument.text === '' ? null : resolvedCells(argument, locale)));
  const unknown = args.findIndex(({ text }, index) => text !== '' && cells[index] === null);
  const why = args[unknown]?.why;
  if (why !== undefined) return { kind: 'unknown', argument: unknown, why: why === 'read' ? 'expression' : why };
  try {
    const outcome = evaluate(id, cells.map((each, index) => (each === null || isOneLiteral(args[index]) ? (each?.[0]?.[0] ?? null) : each)), locale);
    return { kind: 'value', cells: Array.isArray(outcome) ? outcome.map((row) => row.map(shown)) : [[shown(outcome)]] };
  } catch (error) {
    if (error instanceof FunctionFailure) return { kind: 'failed', error: error.excel, message: error.message };
    throw error;
  }
}

/** What stands in the formula itself comes as a cell, as Excel hands it over; a range of one cell stays a range. */
const isOneLiteral = (argument: FocusArgument | undefined): boolean => argument?.place === null && argument.cells?.length === 1 && argument.cells[0]?.length === 1;
