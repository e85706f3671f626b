/** Work that can pause: whoever runs it may do something else between two pieces of it. */
export type InPieces<Result> = Generator<void, Result, void>;

/** Does it without a pause. */
export function atOnce<Result>(work: InPieces<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
