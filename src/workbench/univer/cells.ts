import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/preset-sheets-core';
import { isTextFormat } from '../../host/entry';
import { ModelError, type Area, type CellValue, type WorkbookModel } from '../../host/model';
import { readTyped } from './read-typed';
import { fromEngine, toEngine } from './formula/dialect';
import { isWellFormed, namesKnownColumns } from './formula/well-formed';
import { BUSY_ERROR } from './functions/values';
import { mapArea, UNIT, type Grid } from './grid';
import { growTo, within } from './sheet-size';
import { reachOf } from './formula/reach';
import { numberFormatOf } from './formats';
import type { Tables } from './tables';

export type Cells = Pick<WorkbookModel, 'values' | 'formulas' | 'text' | 'enter'>;

/** A cell as stored, or as the formula beside it spilled into it. */
export function cellAt(grid: Grid, sheet: string, row: number, column: number): Nullable<ICellData> {
  const own = grid.sheet(sheet).getCellRaw(row, column);
  if (own && (own.v !== undefined || own.f || own.si) && own.v !== null) return own;
  return grid.formulaData().getArrayFormulaCellData()?.[UNIT]?.[sheet]?.[row]?.[column] ?? own;
}

export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return '';
  if (cell?.t === CellValueType.BOOLEAN) return typeof value === 'string' ? value.toUpperCase() === 'TRUE' : Boolean(value);
  if (cell?.t === CellValueType.NUMBER && typeof value === 'string' && value !== '' && Number.isFinite(Number(value))) return Number(value);
  // The engine has no #BUSY! of its own; a call on its way stands as a connection that is not answered yet.
  return value === BUSY_ERROR ? '#BUSY!' : value;
}

/** The formula in a cell as Univer has it, shared formulas resolved; null where there is none. */
export function engineFormulaAt(grid: Grid, sheet: string, row: number, column: number): string | null {
  const cell = grid.sheet(sheet).getCellRaw(row, column);
  if (!cell?.f && !cell?.si) return null;
  return grid.formulaData().getFormulaStringByCell(row, column, sheet, UNIT) ?? cell.f ?? null;
}

export function createCells(grid: Grid, tables: Tables): Cells {
  /** The part that exists, blanks beyond it: a range may reach past what the grid holds so far. */
  const padded = <T>(sheet: string, area: Area, blank: T, each: (row: number, column: number) => T): T[][] => {
    const inside = within(grid, sheet, area);
    return mapArea(area, (row, column) => (row < inside.row + inside.rows && column < inside.column + inside.columns ? each(row, column) : blank));
  };

  const entered = (sheet: string, row: number, column: number, content: CellValue): ICellData => {
    const format = numberFormatOf(grid, sheet, row, column);
    if (content === '') return { v: null, f: null, si: null, p: null, t: null } as ICellData;
    if (typeof content === 'number' && !isTextFormat(format)) return { v: content, f: null, si: null, p: null, t: CellValueType.NUMBER };
    if (typeof content === 'boolean') return { v: content ? 1 : 0, f: null, si: null, p: null, t: CellValueType.BOOLEAN };
    if (isTextFormat(format) || typeof content === 'number') return { v: String(content), f: null, si: null, p: null, t: CellValueType.STRING };
    if (content.startsWith('=') && content.length > 1) {
      const context = tables.dialectAt(sheet, row, column);
      if (!isWellFormed(content) || !namesKnownColumns(content, context)) throw new ModelError('InvalidArgument', 'There is a problem with this formula.');
      const reach = reachOf(content);
      if (reach) growTo(grid, sheet, reach);
      return { f: toEngine(content, context), v: null, si: null, p: null, t: null } as ICellData;
    }
    const entry = readTyped(grid, content);
    if (typeof entry.value === 'boolean') return { v: entry.value ? 1 : 0, f: null, si: null, p: null, t: CellValueType.BOOLEAN };
    if (typeof entry.value === 'string') return { v: entry.value, f: null, si: null, p: null, t: entry.forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
    const pattern = entry.format !== null && format === 'General' ? { s: { n: { pattern: entry.format } } } : {};
    return { v: entry.value, f: null, si: null, p: null, t: CellValueType.NUMBER, ...pattern };
  };

  return {
    values: (sheet, area) => padded<CellValue>(sheet, area, '', (row, column) => valueOf(cellAt(grid, sheet, row, column))),
    formulas: (sheet, area) =>
      padded<CellValue>(sheet, area, '', (row, column) => {
        const formula = engineFormulaAt(grid, sheet, row, column);
        return formula === null ? valueOf(cellAt(grid, sheet, row, column)) : fromEngine(formula, tables.dialectAt(sheet, row, column));
      }),
    text(sheet, area) {
      const worksheet = grid.sheet(sheet);
      return padded(sheet, area, '', (row, column) => {
        const shown = worksheet.getCell(row, column)?.v;
        if (shown === undefined || shown === null) return '';
        const value = valueOf(cellAt(grid, sheet, row, column));
        return typeof value === 'boolean' ? String(value).toUpperCase() : value === '#BUSY!' ? value : String(shown);
      });
    },
    enter(sheet, area, cells) {
      if (cells.length !== area.rows || cells.some((row) => row.length !== area.columns)) throw new ModelError('InvalidArgument', 'The number of rows or columns in the input array does not match the range.');
      growTo(grid, sheet, area);
      const value: Record<number, Record<number, ICellData>> = {};
      for (const [i, row] of cells.entries()) {
        for (const [j, content] of row.entries()) {
          if (content === null) continue;
          (value[area.row + i] ??= {})[area.column + j] = entered(sheet, area.row + i, area.column + j, content);
        }
      }
      if (Object.keys(value).length > 0) grid.asProgram(() => grid.execute(SetRangeValuesCommand.id, { subUnitId: sheet, value }));
    },
  };
}
