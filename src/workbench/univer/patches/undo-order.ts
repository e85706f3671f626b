/**
 * Univer 0.25.1: steps batched into one undo element are undone in the order they were done. Undoing must
 * run backwards.
 */
import type { IUndoRedoItem, IUndoRedoService } from '@univerjs/core';

interface Batching {
  _tryBatchingElements(into: IUndoRedoItem, added: IUndoRedoItem): void;
}

export function fixUndoOrder(service: IUndoRedoService): void {
  (service as unknown as Batching)._tryBatchingElements = (into, added) => {
    into.redoMutations.push(...added.redoMutations);
    into.undoMutations.unshift(...added.undoMutations);
  };
}
