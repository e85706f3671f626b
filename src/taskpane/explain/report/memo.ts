import { atOnce } from '../../../accounting/pieces';
import type { InPieces } from '../../../accounting/pieces';

/** How many results of one kind are kept. */
const MOST = 3;

/**
 * What was worked out of a ledger, kept for the next cell of the same result. Results are found again by the very
 * objects they were made of: cells that are read anew are other cells.
 */
export class Memo {
  private readonly kept = new Map<string, { readonly of: readonly unknown[]; readonly result: unknown }[]>();

  /** @param of all that the result depends on, compared by identity */
  *inPieces<Result>(kind: string, of: readonly unknown[], make: () => InPieces<Result>): InPieces<Result> {
    const known = this.kept.get(kind) ?? [];
    this.kept.set(kind, known);
    const found = known.find((entry) => entry.of.length === of.length && entry.of.every((each, index) => each === of[index]));
    // Entries of one kind hold results of that kind only.
    if (found) return found.result as Result;
    const result = yield* make();
    known.unshift({ of, result });
    known.splice(MOST);
    return result;
  }

  of<Result>(kind: string, of: readonly unknown[], make: () => Result): Result {
    return atOnce(this.inPieces(kind, of, function* once() {
      yield;
      return make();
    }));
  }
}
