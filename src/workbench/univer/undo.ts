import { UndoCommand } from '@univerjs/core';
import type { WorkbookModel } from '../../host/model';
import { UNIT, type Grid } from './grid';
import { fixUndoOrder } from './patches/undo-order';

export type Undo = Pick<WorkbookModel, 'asOneStep' | 'undo'> & {
  /** Whether a step of the add-in is open. */
  inStep(): boolean;
  /** Forgets every step: what opened a workbook is nothing to take back. */
  clear(): void;
};

export function createUndo(grid: Grid): Undo {
  fixUndoOrder(grid.undoRedo);
  let open = 0;
  return {
    async asOneStep(work) {
      // Univer refuses a second batch inside a first: the outer one holds both.
      const batch = open++ === 0 ? grid.undoRedo.__tempBatchingUndoRedo(UNIT) : null;
      try {
        return await work();
      } finally {
        open--;
        batch?.dispose();
      }
    },
    async undo() {
      await grid.commands.executeCommand(UndoCommand.id);
    },
    inStep: () => open > 0,
    clear: () => grid.undoRedo.clearUndoRedo(UNIT),
  };
}
