import type { Slices } from '../../../accounting/slices';

/** How many results of one kind are kept. */
const MOST = 3;

interface Kept {
  readonly of: readonly unknown[];
  readonly result: unknown;
}

/**
 * What was worked out of a ledger, kept for the next cell of the same result. Results are found again by the very
 * objects they were made of: cells that are read anew are other cells.
 */
export class Memo {
  private readonly kept = new Map<string, Kept[]>();

  /** @param of all that the result depends on, compared by identity */
  of<Result>(kind: string, of: readonly unknown[], make: () => Result): Result {
    const found = this.find(kind, of);
    return found === undefined ? this.keep(kind, of, make()) : (found.result as Result);
  }

  /** The same of a result that is made in slices. */
  *making<Result>(kind: string, of: readonly unknown[], make: () => Slices<Result>): Slices<Result> {
    const found = this.find(kind, of);
    return found === undefined ? this.keep(kind, of, yield* make()) : (found.result as Result);
  }

  /** Entries of one kind hold results of that kind only. */
  private find(kind: string, of: readonly unknown[]): Kept | undefined {
    return this.kept.get(kind)?.find((entry) => entry.of.length === of.length && entry.of.every((each, index) => each === of[index]));
  }

  private keep<Result>(kind: string, of: readonly unknown[], result: Result): Result {
    this.kept.set(kind, [{ of, result }, ...(this.kept.get(kind) ?? [])].slice(0, MOST));
    return result;
  }
}
