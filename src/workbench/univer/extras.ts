import { CommandType, type IMutation } from '@univerjs/core';
import type { Extras, ExtrasModel } from '../../host/extras/model';
import { UNIT, type Grid } from './grid';

interface Params {
  readonly extras: Extras;
}

/** What a sheet carries beside its cells. Univer does not know it; its undo steps carry it along. */
export function createExtras(grid: Grid): ExtrasModel {
  let current: Extras = {};
  const mutation: IMutation<Params> = {
    id: 'pairshare.mutation.set-extras',
    type: CommandType.MUTATION,
    handler(_accessor, { extras }) {
      current = extras;
      return true;
    },
  };
  grid.commands.registerCommand(mutation);
  return {
    extras: () => current,
    setExtras(next) {
      const before = current;
      grid.asProgram(() => grid.execute(mutation.id, { extras: next }));
      grid.undoRedo.pushUndoRedo({ unitID: UNIT, undoMutations: [{ id: mutation.id, params: { extras: before } }], redoMutations: [{ id: mutation.id, params: { extras: next } }] });
    },
  };
}
