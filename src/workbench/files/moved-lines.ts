import type { UniverModel } from '../univer/univer-model';

/** What moves rows or columns in the grid, by hand. */
const MOVES = /^sheet\.mutation\.(?:insert|remove|move)-(?:row|rows|col|cols|columns)$/;

/** The sheets in which rows or columns were inserted, deleted or moved from now on. */
export function watchMovedLines(model: UniverModel): ReadonlySet<string> {
  const moved = new Set<string>();
  model.subscribe((event) => {
    if (event.kind === 'changed' && event.change !== undefined && event.change !== 'RangeEdited') moved.add(event.sheet);
  });
  model.grid.commands.onCommandExecuted(({ id, params }) => {
    if (MOVES.test(id)) moved.add((params as { readonly subUnitId: string }).subUnitId);
  });
  return moved;
}
