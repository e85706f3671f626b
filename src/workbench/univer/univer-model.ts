/** The workbook over Univer: every member of the host's WorkbookModel, put together from its parts. */
import { LifecycleService, LifecycleStages, LocaleType, mergeLocales, type IWorkbookData } from '@univerjs/core';
import { IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnUS from '@univerjs/preset-sheets-core/locales/en-US';
import coreZhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import tableEnUS from '@univerjs/preset-sheets-table/locales/en-US';
import tableZhCN from '@univerjs/preset-sheets-table/locales/zh-CN';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { WorkbookModel } from '../../host/model';
import { changeTypeOf } from '../../host/shift/shift';
import { shiftCells } from '../../host/shift/shift-cells';
import { createCalculation } from './calculation';
import { createCells, type Cells } from './cells';
import { createClear } from './clear';
import { createColumns } from './columns';
import { createUniver } from './create-univer';
import { createEvents } from './events';
import { createExtras } from './extras';
import { createFormats } from './formats';
import { CustomFunction } from './functions/custom-function';
import { descriptionsOf } from './functions/descriptions';
import { Invoker } from './functions/invoker';
import { SpillFunction } from './functions/spill-function';
import { registerBusyError } from './functions/values';
import { createGrid, UNIT, type Grid } from './grid';
import { createLayout } from './layout';
import { createNames } from './names';
import { applyPatches } from './patches/apply';
import { createSelection } from './selection';
import { INITIAL_COLUMNS, INITIAL_ROWS, STANDARD_SIZE } from './standard-size';
import { createSheets } from './sheets';
import { createSpills } from './spills';
import { createTableShapes } from './table-columns';
import { createTableFollower } from './table-follow';
import { createTables, type TableCells } from './tables';
import { followTyping } from './typing';
import { createUndo } from './undo';
import { createUsedArea } from './used-area';

export interface UniverModelOptions {
  readonly locale: 'zh-CN' | 'en-US';
  /** The workbook's name, for example `示例.xlsx`. */
  readonly name: string;
  /** The first sheet's name. */
  readonly sheet?: string;
  /** What the workbook holds from the beginning; one blank sheet where omitted. */
  readonly content?: Pick<IWorkbookData, 'styles' | 'sheetOrder' | 'sheets'>;
  readonly dates1904?: boolean;
}

export interface UniverModel extends WorkbookModel {
  /** Not part of the host's contract: what the page itself does to the grid. */
  readonly grid: Grid;
  setLanguage(locale: 'zh-CN' | 'en-US'): void;
  setAppearance(appearance: 'light' | 'dark'): void;
  forgetUndo(): void;
}

const LOCALES = { 'zh-CN': LocaleType.ZH_CN, 'en-US': LocaleType.EN_US } as const;

/** Resolves when the grid is drawn: only then does Univer's engine listen to changes. */
export async function createUniverModel(container: HTMLElement, { locale, name, sheet = 'Sheet1', content, dates1904 = false }: UniverModelOptions): Promise<UniverModel> {
  applyPatches();
  registerBusyError();
  const { univer, api } = createUniver(
    [
      UniverSheetsCorePreset({ container, header: true, toolbar: true, ribbonType: 'simple', disableTextFormatAlert: true, sheets: { disableForceStringAlert: true } }),
      UniverSheetsTablePreset(),
      // Excel has no tab above a table, and ours would hide the cells there.
      { plugins: [[UniverSheetsTableUIPlugin, { hideAnchor: true }]] },
    ],
    { locale: LOCALES[locale], locales: { [LocaleType.ZH_CN]: mergeLocales(coreZhCN, tableZhCN), [LocaleType.EN_US]: mergeLocales(coreEnUS, tableEnUS) } },
  );
  const blank = { sheetOrder: ['sheet-1'], sheets: { 'sheet-1': { id: 'sheet-1', name: sheet, rowCount: INITIAL_ROWS, columnCount: INITIAL_COLUMNS, ...STANDARD_SIZE } } };
  api.createWorkbook({ id: UNIT, name, ...(content ?? blank) });

  const grid = createGrid(univer, api);
  await grid.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const invoker = new Invoker(grid);
  const functions = grid.injector.get(IFunctionService);
  functions.registerExecutors(new SpillFunction());

  const clear = createClear(grid);
  const shapes = createTableShapes(grid);
  const tables = createTables(grid, shapes, (): TableCells => ({ ...cells, ...clear }));
  const cells: Cells = createCells(grid, tables);
  const sheets = createSheets(grid);
  const selection = createSelection(grid, sheets.activateSheet);
  const calculation = createCalculation(grid, () => invoker.pending);
  const undo = createUndo(grid);
  const events = createEvents(grid, { calculation, abandoned: invoker.abandon, selection: selection.selection, follower: createTableFollower(grid, tables, shapes, cells), inStep: undo.inStep });
  followTyping(grid, tables);

  const model: UniverModel = {
    name,
    grid,
    dates1904,
    settings: new Map(),
    ...createExtras(grid),
    ...createLayout(grid, { ...cells, ...clear }),
    ...sheets,
    ...cells,
    ...clear,
    ...createFormats(grid),
    ...createColumns(grid, cells.text),
    ...createUsedArea(grid),
    ...createSpills(grid),
    tables: tables.tables,
    addTable: tables.addTable,
    renameTable: tables.renameTable,
    resizeTable: tables.resizeTable,
    deleteTable: tables.deleteTable,
    convertTableToRange: tables.convertTableToRange,
    placeTable: tables.placeTable,
    shiftCells: (id, area, direction) => events.asOneChange(() => shiftCells(model, id, area, direction), { sheet: id, area, change: changeTypeOf(area, direction) }),
    ...createNames(grid, tables, (changed) => {
      functions.deleteFormulaAstCacheKey(changed);
      // Empties the lexer's cache, where formulas stand with their names already replaced.
      grid.injector.get(LexerTreeBuilder).dispose();
      calculation.calculate(true);
    }),
    ...selection,
    get calculationMode() {
      return calculation.calculationMode;
    },
    set calculationMode(mode) {
      calculation.calculationMode = mode;
    },
    needsCalculation: calculation.needsCalculation,
    calculate: calculation.calculate,
    isCalculating: calculation.isCalculating,
    settled: calculation.settled,
    registerFunctions(namespace, list, caller) {
      invoker.startAnew(caller);
      const sheetName = (id: string): string => grid.workbook().getSheetBySheetId(id)?.getName() ?? '';
      functions.registerExecutors(...list.map((item) => new CustomFunction(`${namespace}.${item.name}`.toUpperCase(), item, { invoker, sheetName })));
      grid.injector.get(IDescriptionService).registerDescriptions(descriptionsOf(namespace, list));
    },
    errorMessage(id, row, column) {
      const [[value] = []] = cells.values(id, { row, column, rows: 1, columns: 1 });
      return typeof value === 'string' && value.startsWith('#') ? invoker.messageAt({ sheet: id, row, column }) : null;
    },
    asOneStep: undo.asOneStep,
    undo: undo.undo,
    subscribe: events.subscribe,
    setLanguage(next) {
      api.setLocale(LOCALES[next]);
    },
    setAppearance(appearance) {
      api.toggleDarkMode(appearance === 'dark');
    },
    forgetUndo: undo.clear,
  };
  return model;
}
