import type { SheetExtras } from '../../host/extras/model';
import type { Frozen } from '../../host/layout-model';
import type { Area, CellFormat, SheetInfo } from '../../host/model';
import type { Scalar } from '../formula/values';
import type { ColumnLook } from '../look/read-look';
import type { RowEdit } from '../parts/sheet-writer';

/** What became of a cell; what is not named stays as the file has it. */
export interface CellChange {
  /** Null for a blank. Beside a formula, its value as the grid has it. */
  readonly value?: Scalar;
  /** With "=", as people write it; null where the formula is gone. */
  readonly formula?: string | null;
  /** What the formula fills, where that is more than its own cell. */
  readonly spill?: Area;
  readonly format?: CellFormat;
}

export interface TableState {
  /** The part it stands in; null for a table that is new. */
  readonly source: string | null;
  readonly name: string;
  /** With its header and totals row. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly totals: boolean;
}

/** A sheet as it is now. Null stands for what is as the file has it. */
export interface SheetChange {
  /** Its place among the sheets of the file; null for a sheet that is new. */
  readonly source: number | null;
  readonly name: string;
  readonly visibility: SheetInfo['visibility'];
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellChange>>;
  readonly rows: ReadonlyMap<number, RowEdit>;
  readonly columns: readonly ColumnLook[] | null;
  readonly merges: readonly Area[] | null;
  readonly frozen: Frozen | null;
  /** All tables of the sheet, changed or not. */
  readonly tables: readonly TableState[];
  readonly tablesChanged: boolean;
  /** Page setup, charts and the like that the add-in gave a new sheet. */
  readonly extras: SheetExtras | null;
}

export interface NameChange {
  readonly name: string;
  /** The place of its sheet among the sheets as they are now; null for the workbook's. */
  readonly scope: number | null;
  /** With "="; null where the name is gone. */
  readonly formula: string | null;
}

/** What became of a workbook since it was read. */
export interface WorkbookChanges {
  /** All sheets with cells, in their order. A sheet of the file that is not here is gone. */
  readonly sheets: readonly SheetChange[];
  readonly names: readonly NameChange[];
  /** The place of the sheet that is looked at, for a workbook that is new. */
  readonly active: number;
}

export const isUnchanged = ({ cells, rows, columns, merges, frozen, tablesChanged }: SheetChange): boolean => cells.size === 0 && rows.size === 0 && columns === null && merges === null && frozen === null && !tablesChanged;
