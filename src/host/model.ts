import type { ExtrasModel } from './extras/model';
import type { LayoutModel } from './layout-model';
import type { ShiftDirection } from './shift/shift';
/**
 * What the Office.js host needs of a workbook, and nothing else: two models stand behind it, one in memory
 * (jest) and one over Univer (the workbench). Formulas cross this border exactly as Excel writes them;
 * each model translates for itself. Rows and columns count from 0.
 */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell's value as Office.js gives it: blank is "", an error is its code, for example "#VALUE!". */
export type CellValue = string | number | boolean;

export type Grid<T> = readonly (readonly T[])[];

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Header row included, and the totals row where there is one. */
  readonly area: Area;
  readonly columns: readonly string[];
  /** True where the last row of the area is a totals row. */
  readonly totals: boolean;
}

/** Excel.DataChangeType. */
export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

export interface NameInfo {
  readonly name: string;
  /** As Excel writes it, with the leading "=". */
  readonly formula: string;
  /** The sheet's id for a name of sheet scope, null for the workbook's. */
  readonly scope: string | null;
  readonly comment: string;
}

/** One side of a cell: Excel's BorderLineStyle and BorderWeight, and `#RRGGBB`, as `Continuous Thin #000000`. */
export type Border = `${string} ${string} #${string}`;

export interface CellFormat {
  /** Excel's number format code; "General" where none was set. */
  numberFormat: string;
  /** `#RRGGBB`, or null for none. */
  fill: string | null;
  fontColor: string | null;
  /** Null for the workbook's standard font. */
  fontName: string | null;
  /** In points; null for the workbook's standard size. */
  fontSize: number | null;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strikethrough: boolean;
  wrapText: boolean;
  /** Excel's HorizontalAlignment, "General" where none was set. */
  horizontalAlignment: string;
  /** Excel's VerticalAlignment, "Bottom" where none was set. */
  verticalAlignment: string;
  borderTop: Border | null;
  borderBottom: Border | null;
  borderLeft: Border | null;
  borderRight: Border | null;
  /** False for a cell that stays writable on a protected sheet. */
  locked: boolean;
}

/** Excel.CalculationMode; tables that are data tables do not exist here, so the third is as automatic as the first. */
export type CalculationMode = 'Automatic' | 'Manual';

export type ModelEvent =
  | { readonly kind: 'changed'; readonly sheet: string; readonly area: Area; readonly by: 'user' | 'add-in'; readonly change?: ChangeType }
  | { readonly kind: 'selected'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'activated'; readonly sheet: string }
  | { readonly kind: 'calculated'; readonly sheet: string }
  | { readonly kind: 'sheet-added' | 'sheet-deleted'; readonly sheet: string };

/** An error that stands in an argument or in a cell of a result, as `{ error: '#N/A' }`. */
export interface FunctionError {
  readonly error: string;
  readonly message?: string;
}

/** One call of a custom function by a formula; arguments as the custom-functions runtime passes them, errors as FunctionError. */
export interface FunctionCall {
  /** Without the namespace: `SPLITSHARE`. */
  readonly id: string;
  /** Null for an omitted argument, a matrix for a range parameter. */
  readonly args: readonly unknown[];
  /** `Sheet1!B2` */
  readonly address: string;
  readonly parameterAddresses: readonly (string | null)[];
}

/**
 * The outcome of a call: a value or matrix (null is a blank cell, a FunctionError an error in its own cell), or an
 * Excel error code with the message that came with it.
 */
export type FunctionOutcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string; readonly message: string };

/** How a model reaches the add-in's functions; the host provides it. Many calls are sent as one batch. */
export interface FunctionCaller {
  /** @param signal aborted when the cell no longer wants the answer; a cancelable function hears of it */
  call(call: FunctionCall, signal?: AbortSignal): Promise<FunctionOutcome>;
}

/** The part of functions.json a model needs to register and complete names. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string; readonly optional?: boolean; readonly repeating?: boolean; readonly dimensionality?: 'scalar' | 'matrix' }[];
  /** As in functions.json; the host passes addresses only to functions that ask for them. */
  readonly options?: { readonly requiresAddress?: boolean; readonly requiresParameterAddresses?: boolean; readonly cancelable?: boolean };
}

/** A failure Excel itself would report; the host turns it into the Rich API's error. */
export class ModelError extends Error {
  constructor(
    readonly code: 'InvalidArgument' | 'ItemNotFound' | 'ItemAlreadyExists' | 'AccessDenied' | 'InvalidReference' | 'InsertDeleteConflict' | 'UnsupportedOperation' | 'GeneralException' | 'ApiNotFound' | 'NonBlankCellOffSheet',
    message: string,
  ) {
    super(message);
    this.name = 'ModelError';
  }
}

export interface WorkbookModel extends ExtrasModel, LayoutModel {
  readonly name: string;
  /** True where days count from 1904-01-01, as in old workbooks of the Mac. */
  readonly dates1904: boolean;

  sheets(): readonly SheetInfo[];
  activeSheet(): string;
  activateSheet(id: string): void;
  /** Appends a sheet after the last; without a name Excel's next free one (Sheet2 …). */
  addSheet(name?: string): SheetInfo;
  deleteSheet(id: string): void;
  /** Puts a sheet at this place among the sheets, counted from 0. */
  moveSheet(id: string, position: number): void;
  renameSheet(id: string, name: string): void;
  setSheetVisibility(id: string, visibility: SheetInfo['visibility']): void;

  values(sheet: string, area: Area): CellValue[][];
  /** Formulas as Excel writes them; the value where there is none. */
  formulas(sheet: string, area: Area): CellValue[][];
  /** As displayed. */
  text(sheet: string, area: Area): string[][];
  /**
   * Enters values and formulas ("=…") as a person would type them: "5:5" becomes a time unless the cell is
   * formatted as text, "" clears the content. null leaves a cell alone.
   */
  enter(sheet: string, area: Area, cells: Grid<CellValue | null>): void;
  /** Clears contents, formats, or both. */
  clear(sheet: string, area: Area, what: 'All' | 'Contents' | 'Formats'): void;
  format(sheet: string, row: number, column: number): CellFormat;
  setFormat(sheet: string, area: Area, format: Partial<CellFormat>): void;
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, columns: number, points: number): void;
  autofitColumns(sheet: string, column: number, columns: number): void;
  /** The smallest area that holds all content (or, with valuesOnly false, formats too); null on a blank sheet. */
  usedArea(sheet: string, valuesOnly: boolean): Area | null;

  /** The area the formula in this cell spills into (itself included), null where it does not spill. */
  spillOf(sheet: string, row: number, column: number): Area | null;
  /** The cell whose formula spills into this one, null where none does. */
  spillParent(sheet: string, row: number, column: number): { readonly row: number; readonly column: number } | null;

  tables(): readonly TableInfo[];
  addTable(sheet: string, area: Area, hasHeaders: boolean, name?: string): TableInfo;
  renameTable(id: string, name: string): void;
  resizeTable(id: string, area: Area): void;
  /** Removes the table and its cells' content, as Table.delete does. */
  deleteTable(id: string): void;
  /** Turns the table back into a plain range. */
  convertTableToRange(id: string): void;
  /** Says where a table is from now on, what its columns are called and whether it has totals; its cells stay as they are. */
  placeTable(id: string, place: Pick<TableInfo, 'area' | 'columns' | 'totals'>): void;

  /** Inserts blank cells (`Down`, `Right`) or deletes cells (`Up`, `Left`); what moves takes along whatever refers to it. */
  shiftCells(sheet: string, area: Area, direction: ShiftDirection): void;

  names(): readonly NameInfo[];
  addName(name: string, formula: string, scope: string | null, comment: string): NameInfo;
  deleteName(name: string, scope: string | null): void;

  selection(): { readonly sheet: string; readonly area: Area };
  select(sheet: string, area: Area): void;

  settings: Map<string, unknown>;

  /** In 'Manual' mode changed cells keep their old values until `calculate`. */
  calculationMode: CalculationMode;
  /** True where calculation is manual and something has changed since the last one. */
  needsCalculation(): boolean;
  calculate(full: boolean): void;
  /** True while anything is still to be calculated. */
  isCalculating(): boolean;
  /** Resolves when nothing is left to calculate (pending custom functions included unless engineOnly). */
  settled(engineOnly?: boolean): Promise<void>;

  registerFunctions(namespace: string, functions: readonly FunctionMetadata[], caller: FunctionCaller): void;
  /** The message of the last custom-function error in this cell, null where there is none. */
  errorMessage(sheet: string, row: number, column: number): string | null;

  /** Everything changed while `work` runs is one step of the user's undo, and the add-in's doing (`by` in the events). */
  asOneStep<T>(work: () => Promise<T>): Promise<T>;
  undo(): Promise<void>;

  subscribe(listener: (event: ModelEvent) => void): () => void;
}
