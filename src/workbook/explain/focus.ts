import type { Cell } from '../../accounting/cells';
import { WorkbookFailure } from '../failure';
import { failureOf, reading } from '../run';
import { cellOfValue, cellsOfValues } from '../sheet-cells';
import { ArgumentCache } from './argument-cache';
import type { PairCall } from './pair-call';
import { findPairCall } from './pair-call';
import type { Origin, Place } from './place';
import type { FocusArgument } from './read-arguments';
import { readArguments } from './read-arguments';

export type { FocusArgument, Place };

/** The selected cell, and the call of the add-in's function it holds or is filled by. */
export interface Focus {
  readonly sheet: string;
  readonly sheetId: string;
  /** `M27`; of several selected cells the active one. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly text: string;
  readonly formula: string | null;
  readonly call: PairCall | null;
  /** The cell whose formula fills this one, where that is another. */
  readonly anchor: string | null;
  /** Where the formula stands. */
  readonly home: Origin;
  /** The row of the result this cell is part of, as far as the formula fills it; empty where the formula fills this cell alone. */
  readonly resultRow: readonly Cell[];
  readonly args: readonly FocusArgument[];
}

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/**
 * Reads the active cell.
 * @throws WorkbookFailure with outcome `unread`
 */
export async function readFocus(cache = new ArgumentCache()): Promise<Focus> {
  return reading(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,values,text,formulas,rowIndex,columnIndex,worksheet/name,worksheet/id');
    const parent = cell.getSpillParentOrNullObject();
    parent.load('address,formulas,rowIndex,columnIndex');
    const spill = parent.getSpillingToRangeOrNullObject();
    const resultRow = spill.getIntersectionOrNullObject(cell.getEntireRow());
    resultRow.load('values');
    try {
      await context.sync();
    } catch (error) {
      throw failureOf(error, 'unread');
    }
    const own = String(cell.formulas[0]?.[0] ?? '');
    const anchor = parent.isNullObject || withoutSheet(parent.address) === withoutSheet(cell.address) ? null : withoutSheet(parent.address);
    const formula = anchor === null ? own : String(parent.formulas[0]?.[0] ?? '');
    const call = findPairCall(formula);
    const at = anchor === null ? cell : parent;
    const { args } = call === null ? { args: [] } : await cache.of(cell.worksheet.id, `${cell.worksheet.id}!${withoutSheet(at.address)}${formula}`, () => readArguments(context, at, call));
    return {
      sheet: cell.worksheet.name, sheetId: cell.worksheet.id, address: withoutSheet(cell.address), row: cell.rowIndex, column: cell.columnIndex,
      value: cellOfValue(cell.values[0]?.[0]), text: String(cell.text[0]?.[0] ?? ''), formula: formula.startsWith('=') ? formula : null, call, anchor,
      home: { sheet: cell.worksheet.name, row: at.rowIndex, column: at.columnIndex },
      resultRow: resultRow.isNullObject ? [] : (cellsOfValues(resultRow.values)[0] ?? []), args,
    };
  });
}

/** Selects what an explanation names. */
export function showPlace({ sheet, address }: Place): Promise<void> {
  return reading(async (context) => {
    const home = context.workbook.worksheets.getItemOrNullObject(sheet);
    home.load('name');
    await context.sync();
    if (home.isNullObject) throw new WorkbookFailure('place-gone', { address: `${sheet}!${address}` }, 'unread');
    home.activate();
    home.getRange(address).select();
    await context.sync();
  });
}

/** Several events of one moment are one. */
const SETTLE_MILLISECONDS = 120;

/** Calls back when another cell is selected, or cells change; stops when the returned function is called. */
export async function watchFocus(onChange: () => void, cache = new ArgumentCache()): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = async () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MILLISECONDS);
  };
  const stale = async ({ worksheetId }: { readonly worksheetId: string }) => {
    cache.forget(worksheetId);
    return changed();
  };
  const handlers = await reading(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onSelectionChanged.add(changed), worksheets.onActivated.add(changed), worksheets.onChanged.add(stale), worksheets.onCalculated.add(stale)];
    await context.sync();
    return added;
  });
  cache.follow(true);
  return () => {
    clearTimeout(timer);
    cache.follow(false);
    for (const handler of handlers) void Excel.run(handler.context, async (context) => (handler.remove(), context.sync())).catch(() => undefined);
  };
}
