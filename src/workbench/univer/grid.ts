/** What every part of the model works on: the running Univer, its services, and the one workbook. */
import { ICommandService, IUndoRedoService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Injector, Univer, Workbook, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { ModelError, type Area } from '../../host/model';

export const UNIT = 'workbook';

export interface UniverRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undoRedo: IUndoRedoService;
  workbook(): Workbook;
  /** @throws ModelError ItemNotFound for a sheet that is gone. */
  sheet(id: string): Worksheet;
  formulaData(): FormulaDataModel;
  /** Runs a Univer command and fails loudly where Univer refuses it. */
  execute(command: string, params: object): void;
  /** Whatever changes while `work` runs is written by the model, not typed at the keyboard. */
  asProgram<T>(work: () => T): T;
  isProgram(): boolean;
}

export function createGrid(univer: Univer, api: FUniver): Grid {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let depth = 0;
  const workbook = (): Workbook => {
    const unit = injector.get(IUniverInstanceService).getUnit<Workbook>(UNIT, UniverInstanceType.UNIVER_SHEET);
    if (!unit) throw new ModelError('GeneralException', 'The workbook is not open.');
    return unit;
  };
  return {
    univer, api, injector, commands, workbook,
    undoRedo: injector.get(IUndoRedoService),
    sheet(id) {
      const sheet = workbook().getSheetBySheetId(id);
      if (!sheet) throw new ModelError('ItemNotFound', "The requested resource doesn't exist.");
      return sheet;
    },
    formulaData: () => injector.get(FormulaDataModel),
    execute(command, params) {
      if (!commands.syncExecuteCommand(command, { unitId: UNIT, ...params })) throw new ModelError('GeneralException', `The grid refused ${command}.`);
    },
    asProgram(work) {
      depth++;
      try {
        return work();
      } finally {
        depth--;
      }
    },
    isProgram: () => depth > 0,
  };
}

export const toRange = (area: Area): UniverRange => ({ startRow: area.row, endRow: area.row + area.rows - 1, startColumn: area.column, endColumn: area.column + area.columns - 1 });

export const toArea = (range: UniverRange): Area => ({ row: range.startRow, column: range.startColumn, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 });

/** Where each formula of a sheet spills, by its row and column. */
export function spillRanges(grid: Grid, sheet: string): Readonly<Record<number, Readonly<Record<number, UniverRange>>>> {
  return (grid.formulaData().getArrayFormulaRange()?.[UNIT]?.[sheet] ?? {}) as Readonly<Record<number, Readonly<Record<number, UniverRange>>>>;
}

/** Calls `each` for every cell of the area and keeps what it returns in a grid of the same shape. */
export function mapArea<T>(area: Area, each: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) => Array.from({ length: area.columns }, (_unused, j) => each(area.row + i, area.column + j)));
}
