/** Univer's mutations as Excel's events: what changed, where, and by whom. */
import type { ICellData } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation, SetRangeValuesCommand, SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core';
import { sameArea } from '../../host/address';
import type { Area, ChangeType, ModelEvent, WorkbookModel } from '../../host/model';
import type { Calculation } from './calculation';
import type { Grid } from './grid';
import type { TableFollower } from './table-follow';

interface Options {
  readonly fromFormula?: boolean;
  readonly applyFormulaCalculationResult?: boolean;
}

interface ValuesParams {
  readonly subUnitId: string;
  readonly cellValue?: Record<string, Record<string, ICellData | null> | undefined>;
}

/** The smallest area holding every cell whose content, not only its format, the mutation sets. */
function changedArea(cellValue: ValuesParams['cellValue']): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export interface Events {
  readonly subscribe: WorkbookModel['subscribe'];
  /** Runs what is told as one change and not cell by cell. */
  asOneChange(work: () => void, change: { readonly sheet: string; readonly area: Area; readonly change: ChangeType }): void;
}

interface EventSources {
  readonly calculation: Calculation;
  readonly selection: WorkbookModel['selection'];
  readonly follower: TableFollower;
  /** The content of these cells changed: nobody waits for what their formulas asked. */
  abandoned(sheet: string, area: Area): void;
  /** Whether a step of the add-in is open: what the program changes then, the add-in changes. */
  inStep(): boolean;
}

export function createEvents(grid: Grid, { calculation, selection, follower, abandoned, inStep }: EventSources): Events {
  const listeners = new Set<(event: ModelEvent) => void>();
  const emit = (event: ModelEvent): void => {
    for (const listener of [...listeners]) listener(event);
  };
  let gathering = false;
  const changer = (): 'add-in' | 'user' => (grid.isProgram() && inStep() ? 'add-in' : 'user');
  let lastSelection: ReturnType<WorkbookModel['selection']> | null = null;
  let lastTyped: { sheet: string; area: Area } | null = null;

  const selected = (): void => {
    const now = selection();
    if (lastSelection?.sheet === now.sheet && sameArea(lastSelection.area, now.area)) return;
    lastSelection = now;
    emit({ kind: 'selected', ...now });
  };

  grid.commands.onCommandExecuted(({ id, params }, options) => {
    const { subUnitId: sheet = '', cellValue } = (params ?? {}) as ValuesParams;
    if (id === SetRangeValuesMutation.id) {
      const { fromFormula, applyFormulaCalculationResult } = (options ?? {}) as Options;
      const area = fromFormula || applyFormulaCalculationResult ? null : changedArea(cellValue);
      if (!area) return;
      lastTyped = { sheet, area };
      abandoned(sheet, area);
      if (!gathering) follower.changed(sheet, area);
      if (!gathering) emit({ kind: 'changed', sheet, area, by: changer() });
    } else if (id === SetRangeValuesCommand.id) {
      if (lastTyped && !grid.isProgram()) follower.typed(lastTyped.sheet, lastTyped.area);
    } else if (id === SetSelectionsOperation.id) selected();
    else if (id === SetWorksheetActiveOperation.id) {
      emit({ kind: 'activated', sheet });
      selected();
    } else if (id === InsertSheetMutation.id) emit({ kind: 'sheet-added', sheet: ((params ?? {}) as { sheet?: { id?: string } }).sheet?.id ?? sheet });
    else if (id === RemoveSheetMutation.id) emit({ kind: 'sheet-deleted', sheet });
  });
  calculation.onCalculated(() => {
    for (const sheet of grid.workbook().getSheets()) emit({ kind: 'calculated', sheet: sheet.getSheetId() });
  });

  return {
    asOneChange(work, change) {
      grid.asProgram(() => {
        gathering = true;
        try {
          work();
        } finally {
          gathering = false;
        }
        emit({ kind: 'changed', ...change, by: changer() });
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
