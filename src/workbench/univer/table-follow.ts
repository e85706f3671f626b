/**
 * What Excel does to a table while one types, and Univer does not: a cell filled just below or just right of a
 * table joins it, calculated columns continue into the new row, and a changed header renames its column
 * wherever a formula names it.
 */
import type { ICellData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { SetRangeValuesCommand, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { Area, TableInfo, WorkbookModel } from '../../host/model';
import { engineFormulaAt } from './cells';
import { renameColumn } from './formula/rename-column';
import { UNIT, type Grid } from './grid';
import { headersOf, writeHeaders } from './table-headers';
import type { TableShapes } from './table-columns';
import type { Tables } from './tables';

type Reader = Pick<WorkbookModel, 'values' | 'text' | 'enter'>;

export interface TableFollower {
  /** After a person typed into this area. */
  typed(sheet: string, area: Area): void;
  /** After the content of this area changed, whoever changed it. */
  changed(sheet: string, area: Area): void;
}

const isFilled = (cells: Reader, sheet: string, area: Area): boolean => cells.values(sheet, area).some((row) => row.some((value) => value !== ''));

export function createTableFollower(grid: Grid, tables: Tables, shapes: TableShapes, cells: Reader): TableFollower {
  const lexer = grid.injector.get(LexerTreeBuilder);
  let busy = false;

  const reshape = (table: TableInfo, area: Area): void => {
    shapes.set({ tableId: table.id, area, columns: headersOf(cells, table.sheet, area), totals: table.totals }, true);
  };

  /** A column whose last row holds a formula, and whose new cell is blank, is a calculated column. */
  const continueFormulas = (table: TableInfo, row: number): void => {
    const value: Record<number, Record<number, ICellData>> = {};
    for (let column = table.area.column; column < table.area.column + table.area.columns; column++) {
      const formula = engineFormulaAt(grid, table.sheet, row - 1, column);
      if (formula === null || isFilled(cells, table.sheet, { row, column, rows: 1, columns: 1 })) continue;
      (value[row] ??= {})[column] = { f: lexer.moveFormulaRefOffset(formula, 0, 1) };
    }
    if (value[row]) grid.execute(SetRangeValuesCommand.id, { subUnitId: table.sheet, value });
  };

  const grow = (sheet: string, area: Area): void => {
    if (!isFilled(cells, sheet, area)) return;
    const { row, column } = area;
    for (const table of tables.tables()) {
      if (table.sheet !== sheet) continue;
      const below = table.area.row + table.area.rows;
      const right = table.area.column + table.area.columns;
      const inColumns = column >= table.area.column && column + area.columns <= right;
      const inRows = row >= table.area.row && row + area.rows <= below;
      // Below its totals a table is closed.
      if (row === below && inColumns && !table.totals) {
        if (tables.tableAt(sheet, row, column)) return;
        reshape(table, { ...table.area, rows: table.area.rows + area.rows });
        continueFormulas(table, row);
        return;
      }
      if (column === right && inRows) {
        if (tables.tableAt(sheet, row, column)) return;
        reshape(table, { ...table.area, columns: table.area.columns + area.columns });
        return;
      }
    }
  };

  const renameInFormulas = (table: TableInfo, from: string, to: string): void => {
    for (const [sheet, rows] of Object.entries(grid.formulaData().getFormulaData()[UNIT] ?? {})) {
      const cellValue: Record<number, Record<number, ICellData>> = {};
      for (const [row, columns] of Object.entries(rows ?? {})) {
        for (const [column, item] of Object.entries(columns ?? {})) {
          const before = (item as { f?: string } | null)?.f;
          const after = before ? renameColumn(before, table.name, from, to) : before;
          if (after && after !== before) (cellValue[Number(row)] ??= {})[Number(column)] = { f: after };
        }
      }
      if (Object.keys(cellValue).length > 0) grid.execute(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue });
    }
  };

  const rename = (table: TableInfo): void => {
    const columns = headersOf(cells, table.sheet, table.area);
    writeHeaders(cells, table.sheet, table.area, columns);
    if (columns.length !== table.columns.length || columns.every((name, index) => name === table.columns[index])) return;
    // The header cell's own undo brings the old name back, and with it the column's.
    shapes.set({ tableId: table.id, area: table.area, columns, totals: table.totals }, false);
    for (const [index, name] of columns.entries()) {
      const before = table.columns[index];
      if (before !== undefined && before !== name) renameInFormulas(table, before, name);
    }
  };

  const once = (work: () => void): void => {
    if (busy) return;
    busy = true;
    try {
      work();
    } finally {
      busy = false;
    }
  };

  return {
    typed: (sheet, area) => once(() => grow(sheet, area)),
    changed: (sheet, area) =>
      once(() => {
        for (const table of tables.tables()) {
          if (table.sheet === sheet && area.row <= table.area.row && area.row + area.rows > table.area.row && area.column < table.area.column + table.area.columns && area.column + area.columns > table.area.column) rename(table);
        }
      }),
  };
}
