import { WorkbookFailure } from '../../workbook/failure';
import { runSlices } from '../../workbook/slices';
import type { Asked } from './calculator';
import type { Answer } from './session';
import { Session } from './session';

/** Answers one question at a time: a newer one ends the work on the one before it, which is answered with null. */
export class Desk {
  private readonly session = new Session();
  private under: { readonly abort: AbortController; readonly done: Promise<unknown> } | null = null;
  private latest = 0;

  async answer({ id, ground, question }: Asked): Promise<Answer | null> {
    this.latest = id;
    const before = this.under;
    before?.abort.abort();
    await before?.done;
    if (ground !== undefined) this.session.load(ground);
    if (this.latest !== id) return null;
    const abort = new AbortController();
    const done = runSlices(this.session.answering(question), { signal: abort.signal }).catch((error: unknown) => {
      if (error instanceof WorkbookFailure && error.code === 'cancelled') return null;
      throw error;
    });
    this.under = { abort, done: done.catch(() => null) };
    return done;
  }
}
