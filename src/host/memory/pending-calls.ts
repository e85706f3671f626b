import type { FunctionCall, FunctionCaller, FunctionOutcome } from '../model';

interface Call {
  outcome: FunctionOutcome | null;
  readonly abort: AbortController;
}

/**
 * One cell's calls of custom functions. A call with arguments already answered is not made again; an unanswered one
 * that the formula no longer makes is cancelled.
 */
export class PendingCalls {
  private calls = new Map<string, Call>();
  private made = new Map<string, Call>();

  /** The formula is about to be evaluated. */
  begin(): void {
    this.made = new Map();
  }

  /** The answer, or null while there is none; `answered` is told when it comes. */
  outcome(call: FunctionCall, caller: FunctionCaller, answered: () => void): FunctionOutcome | null {
    const key = `${call.id}\n${JSON.stringify(call.args)}`;
    const known = this.made.get(key) ?? this.calls.get(key);
    if (known) {
      this.made.set(key, known);
      return known.outcome;
    }
    const made: Call = { outcome: null, abort: new AbortController() };
    this.made.set(key, made);
    void caller.call(call, made.abort.signal).then((outcome) => {
      made.outcome = outcome;
      if (!made.abort.signal.aborted) answered();
    });
    return null;
  }

  /** The formula has been evaluated: calls it no longer makes are dropped. */
  end(): void {
    for (const [key, call] of this.calls) if (!this.made.has(key) && !call.outcome) call.abort.abort();
    this.calls = this.made;
  }

  get pending(): boolean {
    return [...this.calls.values()].some((call) => call.outcome === null);
  }

  /** The formula is gone, or everything is to be calculated anew. */
  clear(): void {
    this.begin();
    this.end();
  }
}
