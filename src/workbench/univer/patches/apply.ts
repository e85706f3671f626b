/** What Univer 0.25.1 needs before it may compute for us; each patch says why in its own file. */
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';
import { applyFormulaChangesPatch } from './formula-changes';
import { patchInvertedIndex, type InvertedIndex } from './inverted-index';
import { applyLexerBracketPatch } from './lexer-brackets';
import { applyTableReferencePatch } from './table-reference-errors';

let applied = false;

/** Once a page: the patches change Univer's classes, not an instance. */
export function applyPatches(): void {
  if (applied) return;
  applied = true;
  patchInvertedIndex(CELL_INVERTED_INDEX_CACHE as unknown as InvertedIndex);
  applyFormulaChangesPatch();
  applyLexerBracketPatch();
  applyTableReferencePatch();
}
