import type { Cell, Matrix } from '../../accounting/cells';
import { WorkbookFailure } from '../failure';
import { failureOf, reading } from '../run';
import { cellOfValue, cellsOfValues } from '../sheet-cells';
import type { ArgumentText } from './argument-text';
import { readArgumentText } from './argument-text';
import type { PairCall } from './pair-call';
import { findPairCall } from './pair-call';

/** A range on a sheet, as Excel writes it without the sheet: `B2:D5`. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** An argument and what it holds now. */
export interface FocusArgument {
  /** As written. */
  readonly text: string;
  readonly place: Place | null;
  /** Null where only Excel can work it out, or where it is too large to be read here. */
  readonly cells: Matrix | null;
  readonly why: 'read' | 'expression' | 'large' | 'lost';
}

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
  readonly args: readonly FocusArgument[];
}

/** Cells of an argument that are read to calculate again; a whole ledger of a report need not be. */
const MOST_CELLS = 20_000;

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/**
 * Reads the active cell.
 * @throws WorkbookFailure with outcome `unread`
 */
export async function readFocus(): Promise<Focus> {
  return reading(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,values,text,formulas,rowIndex,columnIndex,worksheet/name,worksheet/id');
    const parent = cell.getSpillParentOrNullObject();
    parent.load('address,formulas');
    try {
      await context.sync();
    } catch (error) {
      throw failureOf(error, 'unread');
    }
    const own = String(cell.formulas[0]?.[0] ?? '');
    const anchor = parent.isNullObject || withoutSheet(parent.address) === withoutSheet(cell.address) ? null : withoutSheet(parent.address);
    const formula = anchor === null ? own : String(parent.formulas[0]?.[0] ?? '');
    const call = findPairCall(formula);
    const args = call === null ? [] : await readArguments(context, cell, call);
    return {
      sheet: cell.worksheet.name, sheetId: cell.worksheet.id, address: withoutSheet(cell.address), row: cell.rowIndex, column: cell.columnIndex,
      value: cellOfValue(cell.values[0]?.[0]), text: String(cell.text[0]?.[0] ?? ''), formula: formula.startsWith('=') ? formula : null, call, anchor, args,
    };
  });
}

async function readArguments(context: Excel.RequestContext, cell: Excel.Range, { args }: PairCall): Promise<readonly FocusArgument[]> {
  const read: FocusArgument[] = [];
  for (const text of args) read.push(await readArgument(context, cell, text));
  return read;
}

async function readArgument(context: Excel.RequestContext, cell: Excel.Range, text: string): Promise<FocusArgument> {
  const argument = readArgumentText(text);
  if (argument.kind === 'omitted') return { text, place: null, cells: [[null]], why: 'read' };
  if (argument.kind === 'literal') return { text, place: null, cells: [[argument.cell]], why: 'read' };
  if (argument.kind === 'expression') return { text, place: null, cells: null, why: 'expression' };
  try {
    const found = argument.kind === 'name' ? await findName(context, cell, argument.name) : { range: rangeOfArgument(context, cell, argument) };
    if (found === null) return { text, place: null, cells: null, why: 'lost' };
    if ('cell' in found) return { text, place: null, cells: [[found.cell]], why: 'read' };
    const { range } = found;
    range.load('address,cellCount,worksheet/name');
    await context.sync();
    const place = { sheet: range.worksheet.name, address: withoutSheet(range.address) };
    if (range.cellCount < 0 || range.cellCount > MOST_CELLS) return { text, place, cells: null, why: 'large' };
    range.load('values');
    await context.sync();
    return { text, place, cells: cellsOfValues(range.values), why: 'read' };
  } catch (error) {
    const failure = failureOf(error, 'unread');
    if (failure.code === 'excel-busy') throw failure;
    return { text, place: null, cells: null, why: 'lost' };
  }
}

/** A name's range, or the value it stands for; null where there is no such name. */
async function findName(context: Excel.RequestContext, cell: Excel.Range, name: string): Promise<{ readonly range: Excel.Range } | { readonly cell: Cell } | null> {
  // A sheet's own name goes before the workbook's.
  const found = [cell.worksheet.names.getItemOrNullObject(name), context.workbook.names.getItemOrNullObject(name)].map((item) => ({ item: item.load('value'), range: item.getRangeOrNullObject().load('address') }));
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name');
  await context.sync();
  const named = found.find(({ item }) => !item.isNullObject);
  if (named) return named.range.isNullObject ? { cell: cellOfValue(named.item.value) } : { range: named.range };
  return table.isNullObject ? null : { range: table.getDataBodyRange() };
}

function rangeOfArgument(context: Excel.RequestContext, cell: Excel.Range, argument: Extract<ArgumentText, { kind: 'address' | 'structured' }>): Excel.Range {
  if (argument.kind === 'address') {
    const sheet = argument.sheet === null ? cell.worksheet : context.workbook.worksheets.getItem(argument.sheet);
    const range = sheet.getRange(argument.address);
    if (argument.spilled) return range.getSpillingToRange();
    return /^[A-Z]+:|^\d+:/i.test(argument.address) ? range.getIntersection(sheet.getUsedRange(true)) : range;
  }
  const table = argument.table === '' ? cell.getTables(false).getFirst() : context.workbook.tables.getItem(argument.table);
  const whole = partOf(table, argument.part, cell);
  const [first, last = first] = argument.columns;
  if (first === undefined || last === undefined) return whole;
  const columns = table.columns.getItem(first).getRange().getBoundingRect(table.columns.getItem(last).getRange());
  return whole.getIntersection(columns);
}

function partOf(table: Excel.Table, part: Extract<ArgumentText, { kind: 'structured' }>['part'], cell: Excel.Range): Excel.Range {
  switch (part) {
    case 'headers':
      return table.getHeaderRowRange();
    case 'row':
      return table.getDataBodyRange().getIntersection(cell.getEntireRow());
    case 'all':
      return table.getRange();
    case 'data':
      return table.getDataBodyRange();
    case 'totals':
      return table.getTotalRowRange();
  }
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
export async function watchFocus(onChange: () => void): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = async () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MILLISECONDS);
  };
  const handlers = await reading(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onSelectionChanged.add(changed), worksheets.onActivated.add(changed), worksheets.onChanged.add(changed), worksheets.onCalculated.add(changed)];
    await context.sync();
    return added;
  });
  return () => {
    clearTimeout(timer);
    for (const handler of handlers) void Excel.run(handler.context, async (context) => (handler.remove(), context.sync())).catch(() => undefined);
  };
}
