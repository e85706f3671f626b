import type { Cell, Matrix } from '../../accounting/cells';
import { failureOf } from '../run';
import { cellOfValue } from '../sheet-cells';
import type { ArgumentText } from './argument-text';
import { readArgumentText } from './argument-text';
import type { PairCall } from './pair-call';
import { findPairCall } from './pair-call';
import type { Origin, Place } from './place';
import { readRange } from './read-range';

/** An argument and what it holds now. */
export interface FocusArgument {
  /** As written. */
  readonly text: string;
  readonly place: Place | null;
  /** Where the first of its cells stands. */
  readonly origin: Origin | null;
  /** Null where only Excel can work it out, or where it is too large to be read here. */
  readonly cells: Matrix | null;
  readonly why: 'read' | 'expression' | 'large' | 'lost';
  /** The argument is a call of the add-in's functions itself. */
  readonly inner: { readonly call: PairCall; readonly args: readonly FocusArgument[] } | null;
}

/** Cells of an argument that are read to calculate again. */
const MOST_CELLS = 20_000;
/** The same where the argument may be a whole ledger: 100,000 rows of 20 columns. */
const MOST_CELLS_OF_A_LEDGER = 2_000_000;
const OF_WHOLE_LEDGERS = new Set(['ATTRIBUTE', 'RECONCILE', 'COMPARE', 'SETTLE', 'CHECK']);

/** Calls within calls that are followed. */
const DEEPEST = 3;

/** The arguments of a call, and the sheets they were read from. */
export interface ReadArguments {
  readonly args: readonly FocusArgument[];
  readonly sheetIds: ReadonlySet<string>;
}

/** Reads the arguments of a call; `cell` is the one whose formula it is. */
export async function readArguments(context: Excel.RequestContext, cell: Excel.Range, call: PairCall): Promise<ReadArguments> {
  const sheetIds = new Set<string>();
  return { args: await new ArgumentReader(context, cell, sheetIds).argumentsOf(call, DEEPEST), sheetIds };
}

const HELD: Omit<FocusArgument, 'text' | 'cells'> = { place: null, origin: null, why: 'read', inner: null };

class ArgumentReader {
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly cell: Excel.Range,
    private readonly sheetIds: Set<string>,
  ) {}

  async argumentsOf({ id, args }: PairCall, depth: number): Promise<readonly FocusArgument[]> {
    const most = OF_WHOLE_LEDGERS.has(id) ? MOST_CELLS_OF_A_LEDGER : MOST_CELLS;
    const read: FocusArgument[] = [];
    for (const text of args) read.push(await this.argument(text, most, depth));
    return read;
  }

  private async argument(text: string, most: number, depth: number): Promise<FocusArgument> {
    const argument = readArgumentText(text);
    if (argument.kind === 'omitted') return { ...HELD, text, cells: [[null]] };
    if (argument.kind === 'literal') return { ...HELD, text, cells: [[argument.cell]] };
    if (argument.kind === 'array') return { ...HELD, text, cells: argument.cells };
    if (argument.kind === 'expression') return this.expression(text, depth);
    try {
      const found = argument.kind === 'name' ? await this.named(argument.name) : { range: this.rangeOf(argument) };
      if (found === null) return { ...HELD, text, cells: null, why: 'lost' };
      if ('cell' in found) return { ...HELD, text, cells: [[found.cell]] };
      const { area, sheet, sheetId, address, cells } = await readRange(this.context, found.range, most);
      this.sheetIds.add(sheetId);
      return { ...HELD, text, place: { sheet, address }, origin: { sheet, row: area.row, column: area.column }, cells, why: cells === null ? 'large' : 'read' };
    } catch (error) {
      const failure = failureOf(error, 'unread');
      if (failure.code === 'excel-busy') throw failure;
      return { ...HELD, text, cells: null, why: 'lost' };
    }
  }

  /** A call within the call can be worked out here, any other calculation only by Excel. */
  private async expression(text: string, depth: number): Promise<FocusArgument> {
    const call = depth === 0 ? null : findPairCall(`=${text}`);
    const inner = call === null || call.isPart ? null : { call, args: await this.argumentsOf(call, depth - 1) };
    return { ...HELD, text, cells: null, why: 'expression', inner };
  }

  /** A name's range, or the value it stands for; null where there is no such name. */
  private async named(name: string): Promise<{ readonly range: Excel.Range } | { readonly cell: Cell } | null> {
    const { workbook } = this.context;
    // A sheet's own name goes before the workbook's.
    const found = [this.cell.worksheet.names.getItemOrNullObject(name), workbook.names.getItemOrNullObject(name)].map((item) => ({ item: item.load('value'), range: item.getRangeOrNullObject().load('address') }));
    const table = workbook.tables.getItemOrNullObject(name);
    table.load('name');
    await this.context.sync();
    const named = found.find(({ item }) => !item.isNullObject);
    if (named) return named.range.isNullObject ? { cell: cellOfValue(named.item.value) } : { range: named.range };
    return table.isNullObject ? null : { range: table.getDataBodyRange() };
  }

  private rangeOf(argument: Extract<ArgumentText, { kind: 'address' | 'structured' }>): Excel.Range {
    const { worksheets, tables } = this.context.workbook;
    if (argument.kind === 'address') {
      const sheet = argument.sheet === null ? this.cell.worksheet : worksheets.getItem(argument.sheet);
      const range = sheet.getRange(argument.address);
      return argument.spilled ? range.getSpillingToRange() : range;
    }
    const table = argument.table === '' ? this.cell.getTables(false).getFirst() : tables.getItem(argument.table);
    const whole = this.partOf(table, argument.part);
    const [first, last = first] = argument.columns;
    if (first === undefined || last === undefined) return whole;
    const columns = table.columns.getItem(first).getRange().getBoundingRect(table.columns.getItem(last).getRange());
    return whole.getIntersection(columns);
  }

  private partOf(table: Excel.Table, part: Extract<ArgumentText, { kind: 'structured' }>['part']): Excel.Range {
    switch (part) {
      case 'headers':
        return table.getHeaderRowRange();
      case 'row':
        return table.getDataBodyRange().getIntersection(this.cell.getEntireRow());
      case 'all':
        return table.getRange();
      case 'data':
        return table.getDataBodyRange();
      case 'totals':
        return table.getTotalRowRange();
    }
  }
}
