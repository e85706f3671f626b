import { UNIT, type Grid } from './grid';

export interface Change {
  readonly id: string;
  readonly params: object;
}

/** Carries a mutation out, and leaves what takes it back with the step that is open, or as a step of its own. */
export function mutate(grid: Grid, change: Change, back: Change): void {
  const [redo, undo] = [change, back].map(({ id, params }) => ({ id, params: { unitId: UNIT, ...params } })) as [Change, Change];
  grid.asProgram(() => grid.execute(redo.id, redo.params));
  grid.undoRedo.pushUndoRedo({ unitID: UNIT, undoMutations: [undo], redoMutations: [redo] });
}
