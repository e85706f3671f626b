import type { WorkbookFailure } from '../../src/workbook/failure';

export interface Attempt<Result> {
  /** Null where it failed. */
  readonly result: Result | null;
  readonly failure: WorkbookFailure | null;
  /** Whether there was such an operation. */
  readonly reached: boolean;
}

/** Lets Excel refuse one single operation of an action. */
export class Cutting {
  private at = -1;
  private count = 0;

  /** For openWorkbookPage. */
  readonly onAction = (): void => {
    if (this.at >= 0 && this.count++ === this.at) throw new Error('cut');
  };

  /** The action with its operation of that number, from 0, refused once. */
  async failing<Result>(at: number, action: () => Promise<Result>): Promise<Attempt<Result>> {
    Object.assign(this, { at, count: 0 });
    const outcome = await action().then((result) => ({ result, failure: null }), (failure: WorkbookFailure) => ({ result: null, failure }));
    const reached = this.count > at;
    this.at = -1;
    return { ...outcome, reached };
  }
}

/** What an action does and what takes it back, on one workbook. */
export interface Doing<Written> {
  readonly cutting: Cutting;
  readonly workbook: { picture(): unknown };
  readonly write: () => Promise<Written>;
  readonly undo: (written: Written) => Promise<void>;
  /** There are more operations than that. */
  readonly over: number;
}

/** Whichever operation of writing is refused, the workbook is as before or after. */
export async function expectWholeWriting<Written>({ cutting, workbook, write, undo, over }: Doing<Written>): Promise<void> {
  const before = workbook.picture();
  let at = 0;
  for (; ; at += 1) {
    const { result, failure, reached } = await cutting.failing(at, write);
    if (!reached) break;
    // The library tidies up after an action in a request of its own; where that was refused, all was written.
    if (result !== null) await undo(result);
    else expect(failure?.outcome).toMatch(/^(?:unread|unchanged|restored)$/);
    expect({ at, picture: workbook.picture() }).toEqual({ at, picture: before });
  }
  expect(at).toBeGreaterThan(over);
}

/** Whichever operation of undoing is refused, the workbook is as before or after. */
export async function expectWholeUndoing<Written>({ cutting, workbook, write, undo, over }: Doing<Written>): Promise<void> {
  const before = workbook.picture();
  let written = await write();
  let after = workbook.picture();
  let at = 0;
  for (; ; at += 1) {
    const { failure, reached } = await cutting.failing(at, () => undo(written));
    expect({ at, picture: workbook.picture() }).toEqual({ at, picture: failure === null ? before : after });
    if (!reached) break;
    if (failure === null) {
      written = await write();
      after = workbook.picture();
    } else expect(failure.outcome).toBe('not-undone');
  }
  expect(at).toBeGreaterThan(over);
}
