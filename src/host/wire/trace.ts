import type { Batch, BatchAnswer } from './messages';
import { refusedMembers, usedMembers } from './usage';

/** One line of the protocol's log: what went over the bridge, in which direction, how long it took. */
export interface TraceEntry {
  /** Milliseconds since the host was made. */
  readonly at: number;
  readonly direction: 'request' | 'answer' | 'notification' | 'boot' | 'fault';
  /** The members used, as `Range.Values (set)`, or what was notified. */
  readonly what: readonly string[];
  /** The error's code of a failed batch. */
  readonly error?: string;
  /** Milliseconds from request to answer. */
  readonly took?: number;
}

const LIMIT = 2_000;

/** The last 2,000 entries of the protocol, for developers and for the test that lists what is used. */
export class Trace {
  private readonly started = performance.now();
  private readonly list: TraceEntry[] = [];

  get entries(): readonly TraceEntry[] {
    return this.list;
  }

  /** Every member used since the page was loaded, however long ago: `Range.Values (set)`. */
  get used(): ReadonlySet<string> {
    return usedMembers;
  }

  /** Every member that was asked for and is not emulated. */
  get refused(): ReadonlySet<string> {
    return refusedMembers;
  }

  add(entry: Omit<TraceEntry, 'at'>): void {
    this.list.push({ at: performance.now() - this.started, ...entry });
    if (this.list.length > LIMIT) this.list.splice(0, this.list.length - LIMIT);
  }

  request(batch: Batch): void {
    this.add({ direction: 'request', what: describe(batch) });
  }

  answer(answer: BatchAnswer, took: number): void {
    this.add({ direction: 'answer', what: [`${String(answer.Results.length)} results`], took, ...(answer.Error && { error: `${answer.Error.Code}: ${answer.Error.Message}` }) });
  }
}

const ACTIONS: Readonly<Record<number, string>> = { 1: '', 2: 'load', 3: '()', 4: ' (set)', 5: 'trace' };

/** The members a batch uses, each once, in order: paths as `.Worksheets`, `.GetItem()`, then the actions on them. */
function describe(batch: Batch): string[] {
  const seen = new Set<string>();
  for (const path of Object.values(batch.ObjectPaths)) if (path.Name !== '') seen.add(path.ObjectPathType === 3 ? `${path.Name}()` : path.Name);
  for (const action of batch.Actions) {
    const label = `${action.Name}${ACTIONS[action.ActionType] ?? `[${String(action.ActionType)}]`}`;
    if (action.ActionType === 2) for (const name of action.QueryInfo?.Select ?? ['*']) seen.add(`load ${name}`);
    else if (label !== '' && action.ActionType !== 5) seen.add(label);
  }
  return [...seen];
}
