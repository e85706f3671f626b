/** How far a long calculation is; `done` and `all` count the same things. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** A calculation that pauses after every slice, so that whoever runs it can let others go first or give it up. */
export type Slices<Result> = Generator<Progress, Result, undefined>;

/** Records between two pauses: some milliseconds. */
export const SLICE = 500;

/** Runs a calculation in one go. */
export function whole<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}

/** Goes through items one by one; `before` of `all` are done already. */
export function* eachOf<Item>(items: readonly Item[], work: (item: Item) => void, before = 0, all = items.length): Slices<void> {
  for (const [index, item] of items.entries()) {
    work(item);
    if (index % SLICE === 0) yield { done: before + index, all };
  }
}
