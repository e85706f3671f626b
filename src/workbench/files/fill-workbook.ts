/** The rest of opening a file: tables, names and formulas, once the grid and the add-in's functions are there. */
import type { ICellData } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { AddSheetTableMutation } from '@univerjs/preset-sheets-table';
import { contains, cell as cellArea } from '../../host/address';
import { ModelError, type NameInfo, type TableInfo } from '../../host/model';
import type { ReadSheet, WorkbookContent } from '../../xlsx';
import { toEngine } from '../univer/formula/dialect';
import { isWellFormed, namesKnownColumns } from '../univer/formula/well-formed';
import { reachOf } from '../univer/formula/reach';
import { UNIT, toRange } from '../univer/grid';
import { growTo } from '../univer/sheet-size';
import type { UniverModel } from '../univer/univer-model';
import { layoutOf, type SheetLayout } from './layout';
import { cellDataOf, idOfSheet } from './snapshot';

/** What was opened, to be held against what it has become. */
export interface OpenedWorkbook {
  readonly workbook: WorkbookContent;
  /** As the grid holds them, by the sheet's id and by row and column. */
  readonly formulas: ReadonlyMap<string, ReadonlyMap<number, string>>;
  readonly layouts: ReadonlyMap<string, SheetLayout>;
  readonly tables: readonly TableInfo[];
  readonly names: readonly NameInfo[];
  /** Formulas the grid cannot calculate: it shows the value the file has. */
  readonly asValues: number;
  /** Names the grid cannot use, and tables it cannot show. They stay in the file. */
  readonly unusedNames: readonly string[];
  readonly unusedTables: readonly string[];
}

/** Formulas put in at once; the page draws between. */
const AT_ONCE = 4000;
const COLUMNS = 16_384;
export const keyOf = (row: number, column: number): number => row * COLUMNS + column;

export const idOfTable = (path: string): string => `file:${path}`;

export async function fillWorkbook(model: UniverModel, workbook: WorkbookContent, onProgress: (done: number, all: number) => void): Promise<OpenedWorkbook> {
  const { grid } = model;
  const unusedTables = addTables(model, workbook);
  const unusedNames = addNames(model, workbook);
  for (const { place, visibility } of workbook.sheets) if (visibility === 'VeryHidden') model.setSheetVisibility(idOfSheet(place), visibility);
  const all = workbook.sheets.reduce((sum, { formulas }) => sum + formulas.length, 0);
  const formulas = new Map<string, Map<number, string>>();
  let [done, asValues] = [0, 0];
  for (const sheet of workbook.sheets) {
    const entered = new Map<number, string>();
    const translate = translator(model, sheet);
    formulas.set(idOfSheet(sheet.place), entered);
    for (let first = 0; first < sheet.formulas.length; first += AT_ONCE) {
      const cellValue: Record<number, Record<number, ICellData>> = {};
      for (const cell of sheet.formulas.slice(first, first + AT_ONCE)) {
        const { row, column } = cell;
        const f = translate(cell);
        if (f === null) {
          asValues += 1;
          continue;
        }
        entered.set(keyOf(row, column), f);
        (cellValue[row] ??= {})[column] = { ...cellDataOf(sheet.cells[row]?.[column] ?? null), f };
      }
      if (Object.keys(cellValue).length > 0) grid.asProgram(() => grid.execute(SetRangeValuesMutation.id, { subUnitId: idOfSheet(sheet.place), cellValue }));
      done += Math.min(AT_ONCE, sheet.formulas.length - first);
      onProgress(done, all);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
  const ids = workbook.sheets.map(({ place }) => idOfSheet(place));
  const shown = workbook.sheets.find(({ place, visibility }) => place === workbook.active && visibility === 'Visible') ?? workbook.sheets.find(({ visibility }) => visibility === 'Visible');
  if (shown) model.activateSheet(idOfSheet(shown.place));
  return { workbook, formulas, layouts: new Map(ids.map((id) => [id, layoutOf(grid, id)])), tables: model.tables(), names: model.names(), asValues, unusedNames, unusedTables };
}

function addTables({ grid, placeTable }: UniverModel, { sheets }: WorkbookContent): string[] {
  const unused: string[] = [];
  for (const { place, tables } of sheets) {
    for (const { path, name, area, columns, headers, totals } of tables) {
      const rows = area.rows - (totals ? 1 : 0);
      // The grid knows no table without a header row or without a row of data.
      if (!headers || rows < 2) {
        unused.push(name);
        continue;
      }
      const id = idOfTable(path);
      grid.asProgram(() => grid.execute(AddSheetTableMutation.id, { unitId: UNIT, subUnitId: idOfSheet(place), tableId: id, name, range: toRange({ ...area, rows }), header: [...columns] }));
      placeTable(id, { area, columns, totals });
    }
  }
  return unused;
}

function addNames(model: UniverModel, { names, sheets }: WorkbookContent): string[] {
  const unused: string[] = [];
  for (const { name, scope, formula, hidden } of names) {
    if (hidden) continue;
    try {
      const sheet = scope === null ? null : sheets.find(({ place }) => place === scope);
      if (sheet === undefined || /\[\d+\]|#REF!/.test(formula)) throw new ModelError('InvalidArgument', name);
      model.addName(name, formula, sheet === null ? null : idOfSheet(sheet.place), '');
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      unused.push(name);
    }
  }
  return unused;
}

/** A formula as the grid wants it; null where the grid could not calculate it. */
function translator(model: UniverModel, { place }: ReadSheet): (cell: ReadSheet['formulas'][number]) => string | null {
  const { grid } = model;
  const functions = grid.injector.get(IFunctionService);
  const tables = model.tables();
  const id = idOfSheet(place);
  const here = tables.filter(({ sheet }) => sheet === id);
  return ({ row, column, formula, kind }) => {
    const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
    if (kind === 'other' || /\[\d+\]|#REF!/.test(bare)) return null;
    for (const [, name = ''] of bare.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)) if (!functions.hasExecutor(name.toUpperCase())) return null;
    const context = { tables, enclosing: here.find(({ area }) => contains(area, cellArea(row, column))) ?? null };
    if (!isWellFormed(formula) || !namesKnownColumns(formula, context)) return null;
    const reach = reachOf(formula);
    if (reach) growTo(grid, id, reach);
    return toEngine(formula, context);
  };
}
