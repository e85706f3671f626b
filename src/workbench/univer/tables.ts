import { AddSheetTableMutation, DeleteSheetTableCommand, DeleteSheetTableMutation, SetSheetTableCommand, TableManager, type ITableInfo } from '@univerjs/preset-sheets-table';
import { contains, intersect } from '../../host/address';
import { ModelError, type Area, type TableInfo, type WorkbookModel } from '../../host/model';
import type { DialectContext } from './formula/dialect';
import type { TableShapes } from './table-columns';
import { toArea, toRange, UNIT, type Grid } from './grid';
import { growTo } from './sheet-size';
import { forgetFormulasOfTables } from './table-formulas';
import { headersOf, writeHeaders } from './table-headers';

type TableMembers = Pick<WorkbookModel, 'placeTable' | 'tables' | 'addTable' | 'renameTable' | 'resizeTable' | 'deleteTable' | 'convertTableToRange'>;

export interface Tables extends TableMembers {
  /** The table that holds this cell. */
  tableAt(sheet: string, row: number, column: number): TableInfo | null;
  /** What formulas in this cell may refer to. */
  dialectAt(sheet: string, row: number, column: number): DialectContext;
  /** The same for names, which belong to no cell. */
  dialect(): DialectContext;
}

/** What tables need of the cells; given afterwards, because the cells need the tables for their formulas. */
export type TableCells = Pick<WorkbookModel, 'values' | 'text' | 'enter' | 'clear'>;

const PLAIN_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const exists = (): ModelError => new ModelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');

export function createTables(grid: Grid, shapes: TableShapes, cells: () => TableCells): Tables {
  const manager = grid.injector.get(TableManager);
  forgetFormulasOfTables(grid);
  const infoOf = ({ id, name, subUnitId, range, columns }: ITableInfo): TableInfo => {
    const totals = shapes.hasTotals(id);
    const area = toArea(range);
    return { id, name, sheet: subUnitId, area: { ...area, rows: area.rows + (totals ? 1 : 0) }, columns: columns.map((column) => column.displayName), totals };
  };
  const tables = (): TableInfo[] => manager.getTableList(UNIT).map(infoOf);
  const get = (id: string): TableInfo => {
    const table = tables().find((item) => item.id === id);
    if (!table) throw new ModelError('ItemNotFound', "The requested resource doesn't exist.");
    return table;
  };
  const requireName = (name: string, except: string | null): void => {
    if (!PLAIN_NAME.test(name)) throw new ModelError('InvalidArgument', 'The name of the table is not valid.');
    if (tables().some((table) => table.id !== except && table.name.toLowerCase() === name.toLowerCase())) throw exists();
  };
  const requireRoom = (sheet: string, area: Area, except: string | null): void => {
    if (tables().some((table) => table.id !== except && table.sheet === sheet && intersect(table.area, area))) throw new ModelError('InvalidArgument', 'A table cannot overlap another table.');
  };
  const settleHeaders = (sheet: string, area: Area): string[] => {
    const names = headersOf(cells(), sheet, area);
    writeHeaders(cells(), sheet, area, names);
    return names;
  };
  const nextName = (): string => {
    for (let number = 1; ; number++) if (!tables().some((table) => table.name.toLowerCase() === `table${number}`)) return `Table${number}`;
  };
  const remove = (id: string): void => grid.execute(DeleteSheetTableCommand.id, { subUnitId: get(id).sheet, tableId: id });

  const tableAt = (sheet: string, row: number, column: number): TableInfo | null =>
    tables().find((table) => table.sheet === sheet && contains(table.area, { row, column, rows: 1, columns: 1 })) ?? null;

  return {
    tables,
    tableAt,
    dialect: () => ({ tables: tables(), enclosing: null }),
    dialectAt: (sheet, row, column) => ({ tables: tables(), enclosing: tableAt(sheet, row, column) }),
    addTable(sheet, given, hasHeaders, name = nextName()) {
      requireName(name, null);
      // A table has at least one row of data; without headers Excel moves the cells down to make room for them.
      const area: Area = hasHeaders ? { ...given, rows: Math.max(given.rows, 2) } : { ...given, rows: given.rows + 1 };
      requireRoom(sheet, area, null);
      growTo(grid, sheet, area);
      grid.asProgram(() => {
        if (!hasHeaders) {
          cells().enter(sheet, { ...given, row: given.row + 1 }, cells().values(sheet, given));
          cells().clear(sheet, { ...given, rows: 1 }, 'Contents');
        }
        const columns = settleHeaders(sheet, area);
        const id = crypto.randomUUID();
        // Not by Univer's command, which gives a table named like a sheet another name; Excel allows it.
        const params = { unitId: UNIT, subUnitId: sheet, tableId: id };
        const add = { id: AddSheetTableMutation.id, params: { ...params, name, range: toRange(area), header: columns } };
        grid.execute(add.id, add.params);
        grid.undoRedo.pushUndoRedo({ unitID: UNIT, undoMutations: [{ id: DeleteSheetTableMutation.id, params }], redoMutations: [add] });
      });
      const added = tables().find((table) => table.name === name);
      if (!added) throw new ModelError('GeneralException', 'The table could not be added.');
      return added;
    },
    renameTable(id, name) {
      requireName(name, id);
      grid.asProgram(() => grid.execute(SetSheetTableCommand.id, { tableId: id, name }));
      if (get(id).name !== name) throw exists();
    },
    resizeTable(id, area) {
      const table = get(id);
      if (area.row !== table.area.row || area.rows < 2) throw new ModelError('InvalidArgument', 'The headers must remain in the same row, and the table must keep a row of data.');
      requireRoom(table.sheet, area, id);
      growTo(grid, table.sheet, area);
      grid.asProgram(() => shapes.set({ tableId: id, area, columns: settleHeaders(table.sheet, area), totals: table.totals }, true));
    },
    placeTable(id, place) {
      growTo(grid, get(id).sheet, place.area);
      grid.asProgram(() => shapes.set({ tableId: id, ...place }, true));
    },
    deleteTable(id) {
      const table = get(id);
      grid.asProgram(() => {
        remove(id);
        cells().clear(table.sheet, table.area, 'All');
      });
    },
    convertTableToRange(id) {
      get(id);
      grid.asProgram(() => remove(id));
    },
  };
}
