/**
 * Univer resizes tables and renames columns with names of its own choosing. One mutation says instead what a
 * table is from now on: its range and its columns. It undoes itself with the range and columns of before.
 */
import { CommandType, type IMutation, type IMutationInfo } from '@univerjs/core';
import { TableManager, type ITableColumnJson, type ITableRange } from '@univerjs/preset-sheets-table';
import type { Area } from '../../host/model';
import type { Grid } from './grid';
import { UNIT, toArea, toRange } from './grid';

export interface TableShape {
  readonly tableId: string;
  /** Header and totals included. */
  readonly area: Area;
  /** One name a column. */
  readonly columns: readonly string[];
  /** True where the last row is a totals row, of which Univer knows nothing: its own range ends above. */
  readonly totals: boolean;
}

interface Publisher {
  readonly _tableRangeChanged$: { next(event: { unitId: string; subUnitId: string; tableId: string; range: ITableRange; oldRange: ITableRange }): void };
}

const ID = 'pairshare.mutation.table-shape';

function columnJson(name: string, id: string): ITableColumnJson {
  return { id, displayName: name, dataType: 'string', formula: '', meta: {}, style: {} } as ITableColumnJson;
}

const rangeOf = ({ area, totals }: TableShape): ITableRange => toRange(totals ? { ...area, rows: area.rows - 1 } : area);

function apply(manager: TableManager, shape: TableShape): boolean {
  const { tableId, columns } = shape;
  const range = rangeOf(shape);
  const table = manager.getTableById(UNIT, tableId);
  if (!table) return false;
  const { range: oldRange, columns: before } = table.getTableInfo();
  const known = new Map(before.map((column) => [column.displayName, column]));
  table.setColumns(columns.map((name, index) => known.get(name) ?? { ...(before[index] ?? columnJson(name, '')), ...columnJson(name, crypto.randomUUID()) }));
  table.setRange(range);
  (manager as unknown as Publisher)._tableRangeChanged$.next({ unitId: UNIT, subUnitId: table.getSubunitId(), tableId, range, oldRange });
  return true;
}

export interface TableShapes {
  /** True for a table with a totals row. */
  hasTotals(tableId: string): boolean;
  /** @param undoable false where the shape only follows cells whose own change is undone */
  set(shape: TableShape, undoable: boolean): void;
}

export function createTableShapes(grid: Grid): TableShapes {
  const manager = grid.injector.get(TableManager);
  const withTotals = new Set<string>();
  const perform = (shape: TableShape): boolean => {
    if (shape.totals) withTotals.add(shape.tableId);
    else withTotals.delete(shape.tableId);
    return apply(manager, shape);
  };
  const mutation: IMutation<TableShape & { unitId: string }, boolean> = { id: ID, type: CommandType.MUTATION, handler: (_accessor, params) => perform(params) };
  grid.commands.registerCommand(mutation);
  return {
    hasTotals: (tableId) => withTotals.has(tableId),
    set(shape, undoable) {
      const table = manager.getTableById(UNIT, shape.tableId);
      if (!table) return;
      const { range, columns } = table.getTableInfo();
      const totals = withTotals.has(shape.tableId);
      const inner = toArea(range);
      const before: TableShape = { tableId: shape.tableId, area: { ...inner, rows: inner.rows + (totals ? 1 : 0) }, columns: columns.map((column) => column.displayName), totals };
      grid.execute(ID, shape);
      const step = (params: TableShape): IMutationInfo => ({ id: ID, params: { unitId: UNIT, ...params } });
      if (undoable) grid.undoRedo.pushUndoRedo({ unitID: UNIT, undoMutations: [step(before)], redoMutations: [step(shape)] });
    },
  };
}
