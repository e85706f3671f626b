/**
 * Univer 0.25.1: the lexer forgets to reset its square-bracket state, so that one half-typed `Ledger[`
 * breaks every table formula entered later.
 */
import { LexerTreeBuilder } from '@univerjs/engine-formula';

interface Lexer {
  _resetTemp(): void;
  _squareBracketState: number;
}

export function applyLexerBracketPatch(): void {
  const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
  const reset = lexer._resetTemp;
  lexer._resetTemp = function resetTemp(this: Lexer): void {
    reset.call(this);
    this._squareBracketState = 0;
  };
}
