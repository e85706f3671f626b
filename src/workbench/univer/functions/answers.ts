import type { FunctionOutcome } from '../../../host/model';

interface Answer {
  outcome: FunctionOutcome | null;
  /** Whether a calculation has used the answer since it came. */
  read: boolean;
}

/**
 * The calls of each cell and their answers. An answer nobody has read yet is never dropped, or the cell that
 * waits for it would ask for ever; of the others the least recently read go first.
 */
export class Answers {
  private readonly byKey = new Map<string, Answer>();

  constructor(private readonly bound: number) {}

  /** The answer, null while it is on its way, undefined where the call was never made. */
  take(key: string): FunctionOutcome | null | undefined {
    const answer = this.byKey.get(key);
    if (!answer) return undefined;
    if (answer.outcome) {
      answer.read = true;
      this.byKey.delete(key);
      this.byKey.set(key, answer);
    }
    return answer.outcome;
  }

  expect(key: string): void {
    this.byKey.set(key, { outcome: null, read: false });
  }

  put(key: string, outcome: FunctionOutcome): void {
    const answer = this.byKey.get(key);
    if (!answer) return;
    answer.outcome = outcome;
    this.trim();
  }

  drop(key: string): void {
    this.byKey.delete(key);
  }

  /** Drops errors, and calls without an answer. */
  keepValues(): void {
    for (const [key, { outcome }] of this.byKey) if (!outcome?.ok) this.byKey.delete(key);
  }

  get size(): number {
    return this.byKey.size;
  }

  private trim(): void {
    if (this.byKey.size <= this.bound) return;
    for (const [key, answer] of this.byKey) {
      if (this.byKey.size <= this.bound) return;
      if (answer.read) this.byKey.delete(key);
    }
  }
}
