import { BooleanNumber } from '@univerjs/core';
import { InsertSheetCommand, RemoveSheetCommand, SetWorksheetActiveOperation, SetWorksheetHideMutation, SetWorksheetNameCommand, SetWorksheetOrderMutation } from '@univerjs/preset-sheets-core';
import { ModelError, type SheetInfo, type WorkbookModel } from '../../host/model';
import { INITIAL_COLUMNS, INITIAL_ROWS, STANDARD_SIZE } from './standard-size';
import type { Grid } from './grid';
import { mutate } from './mutate';

export type Sheets = Pick<WorkbookModel, 'sheets' | 'activeSheet' | 'activateSheet' | 'addSheet' | 'deleteSheet' | 'moveSheet' | 'renameSheet' | 'setSheetVisibility'>;

const LONGEST_NAME = 31;

export function createSheets(grid: Grid): Sheets {
  /** Univer knows hidden or not; what may be brought back by hand only is remembered here. */
  const veryHidden = new Set<string>();
  const infoOf = (id: string): SheetInfo => {
    const sheet = grid.sheet(id);
    const hidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
    return { id, name: sheet.getName(), visibility: hidden ? (veryHidden.has(id) ? 'VeryHidden' : 'Hidden') : 'Visible' };
  };
  const sheets = (): SheetInfo[] => grid.workbook().getSheets().map((sheet) => infoOf(sheet.getSheetId()));
  const visible = (): SheetInfo[] => sheets().filter((sheet) => sheet.visibility === 'Visible');
  const activate = (id: string): void => grid.execute(SetWorksheetActiveOperation.id, { subUnitId: id });

  const requireFree = (name: string, except: string | null): void => {
    if (name === '' || name.length > LONGEST_NAME || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw new ModelError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
    if (sheets().some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase())) throw new ModelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  };
  const nextName = (): string => {
    const taken = new Set(sheets().map((sheet) => sheet.name.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`sheet${number}`)) number++;
    return `Sheet${number}`;
  };
  const leaveVisible = (id: string): void => {
    const others = visible().filter((sheet) => sheet.id !== id);
    const next = others[0];
    if (!next) throw new ModelError('InvalidArgument', 'A workbook must contain at least one visible worksheet.');
    if (grid.workbook().getActiveSheet().getSheetId() === id) activate(next.id);
  };

  return {
    sheets,
    activeSheet: () => grid.workbook().getActiveSheet().getSheetId(),
    activateSheet(id) {
      if (infoOf(id).visibility !== 'Visible') throw new ModelError('InvalidArgument', 'A hidden worksheet cannot be activated.');
      grid.asProgram(() => activate(id));
    },
    addSheet(name = nextName()) {
      requireFree(name, null);
      const active = grid.workbook().getActiveSheet().getSheetId();
      const id = `sheet-${crypto.randomUUID()}`;
      grid.asProgram(() => {
        grid.execute(InsertSheetCommand.id, { index: grid.workbook().getSheets().length, sheet: { id, name, rowCount: INITIAL_ROWS, columnCount: INITIAL_COLUMNS, ...STANDARD_SIZE } });
        activate(active);
      });
      return infoOf(id);
    },
    deleteSheet(id) {
      infoOf(id);
      grid.asProgram(() => {
        leaveVisible(id);
        grid.execute(RemoveSheetCommand.id, { subUnitId: id });
      });
      veryHidden.delete(id);
    },
    moveSheet(id, position) {
      const from = sheets().findIndex((sheet) => sheet.id === id);
      const order = (fromOrder: number, toOrder: number): object => ({ subUnitId: id, fromOrder, toOrder });
      if (from !== position) mutate(grid, { id: SetWorksheetOrderMutation.id, params: order(from, position) }, { id: SetWorksheetOrderMutation.id, params: order(position, from) });
    },
    renameSheet(id, name) {
      requireFree(name, id);
      grid.asProgram(() => grid.execute(SetWorksheetNameCommand.id, { subUnitId: id, name }));
    },
    setSheetVisibility(id, visibility) {
      infoOf(id);
      if (visibility !== 'Visible') leaveVisible(id);
      if (visibility === 'VeryHidden') veryHidden.add(id);
      else veryHidden.delete(id);
      const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      grid.asProgram(() => grid.execute(SetWorksheetHideMutation.id, { subUnitId: id, hidden }));
    },
  };
}
