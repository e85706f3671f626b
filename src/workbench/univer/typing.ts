import { isTextFormat } from '../../host/entry';
/**
 * What a person types goes through the same dialect and the same reading of entries as what the add-in writes;
 * and what they open for editing reads as Excel writes it.
 */
import { CellValueType, type ICellData, type ICommandInfo } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SetRangeValuesCommand, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { readTyped } from './read-typed';
import { fromEngine, toEngine } from './formula/dialect';
import { reachOf } from './formula/reach';
import { numberFormatOf } from './formats';
import { UNIT, type Grid, type UniverRange } from './grid';
import { growTo } from './sheet-size';
import type { Tables } from './tables';

/** Before Univer's own reading of what was typed. */
const FIRST = 10_000;

interface SetRangeValuesParams {
  readonly subUnitId?: string;
  readonly range?: UniverRange;
  readonly value?: unknown;
}

type CellMatrix = Record<number, Record<number, ICellData | null>>;

const isCell = (value: object): value is ICellData => 'f' in value || 'v' in value || 's' in value || 'p' in value;

/** Every cell a SetRangeValues command names, whichever of its three shapes it uses. */
function* cellsOf({ range, value }: SetRangeValuesParams): Generator<readonly [ICellData, number, number]> {
  const row = range?.startRow ?? 0;
  const column = range?.startColumn ?? 0;
  if (Array.isArray(value)) {
    for (const [i, cells] of (value as (ICellData | null)[][]).entries()) for (const [j, cell] of cells.entries()) if (cell) yield [cell, row + i, column + j];
  } else if (typeof value === 'object' && value !== null) {
    if (isCell(value)) yield [value, row, column];
    else for (const [r, cells] of Object.entries(value as CellMatrix)) for (const [c, cell] of Object.entries(cells)) if (cell) yield [cell, Number(r), Number(c)];
  }
}

export function followTyping(grid: Grid, tables: Tables): void {
  grid.commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id !== SetRangeValuesCommand.id || grid.isProgram()) return;
    const params = (command.params ?? {}) as SetRangeValuesParams;
    const sheet = params.subUnitId ?? grid.workbook().getActiveSheet().getSheetId();
    for (const [cell, row, column] of cellsOf(params)) {
      if (typeof cell.f !== 'string' || !cell.f.startsWith('=')) continue;
      const reach = reachOf(cell.f);
      if (reach) growTo(grid, sheet, reach);
      cell.f = toEngine(cell.f, tables.dialectAt(sheet, row, column));
    }
  });

  const { writeCellInterceptor } = grid.injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler(cell, { unitId, subUnitId, row, col }, next) {
      if (unitId !== UNIT || !cell || typeof cell.v !== 'string' || cell.f || cell.p) return next(cell);
      const format = numberFormatOf(grid, subUnitId, row, col);
      if (isTextFormat(format)) return { ...cell, t: CellValueType.STRING };
      const entry = readTyped(grid, cell.v);
      if (entry.forced || typeof entry.value === 'boolean') return next(cell);
      if (typeof entry.value === 'string') return { ...cell, t: CellValueType.STRING };
      const style = entry.format !== null && format === 'General' ? { s: { n: { pattern: entry.format } } } : {};
      return { ...cell, v: entry.value, t: CellValueType.NUMBER, ...style };
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler(cell, { unitId, subUnitId, row, col }, next) {
      const edited = next(cell);
      if (unitId !== UNIT || !edited?.f) return edited;
      return { ...edited, f: fromEngine(edited.f, tables.dialectAt(subUnitId, row, col)) };
    },
  });
}
