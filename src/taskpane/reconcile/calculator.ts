import type { Matrix } from '../../accounting/cells';
import type { Grown, Reconciled, Refused, Request } from '../../reckoning/reconcile/session';
import { Session } from '../../reckoning/reconcile/session';
import type { UnitShare, UnitsQuery } from '../../reckoning/reconcile/units';

/** What is asked of the other thread. */
export type Call =
  | { readonly id: number; readonly method: 'run'; readonly argument: Request }
  | { readonly id: number; readonly method: 'units'; readonly argument: UnitsQuery }
  | { readonly id: number; readonly method: 'grow'; readonly argument: Matrix | null };

type Answer = { readonly id: number; readonly result: unknown } | { readonly id: number; readonly error: string };

/** One reckoning in a thread of its own; closing gives it up, wherever it is. */
export interface Calculator {
  readonly run: (request: Request) => Promise<Reconciled | Refused>;
  readonly units: (query: UnitsQuery) => Promise<readonly UnitShare[]>;
  readonly grow: (lastYear: Matrix | null) => Promise<Grown | Refused>;
  readonly close: () => void;
}

export function createCalculator(): Calculator {
  const worker = startWorker();
  return worker === null ? here() : elsewhere(worker);
}

/** Where there is no other thread to be had, this one does. */
function here(): Calculator {
  const session = new Session();
  const soon = async <Result>(work: () => Result): Promise<Result> => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return work();
  };
  return { run: (request) => soon(() => session.run(request)), units: (query) => soon(() => session.units(query)), grow: (lastYear) => soon(() => session.grow(lastYear)), close: () => undefined };
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { name: 'reconcile' });
  } catch {
    return null;
  }
}

function elsewhere(worker: Worker): Calculator {
  const waiting = new Map<number, { readonly resolve: (result: never) => void; readonly reject: (error: Error) => void }>();
  let last = 0;
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const waiter = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) waiter?.reject(new Error(data.error));
    else waiter?.resolve(data.result as never);
  });
  worker.addEventListener('error', ({ message }) => fail(new Error(message)));
  const ask = <Result>(method: Call['method'], argument: Call['argument']): Promise<Result> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, method, argument } as Call);
    });
  return {
    run: (request) => ask('run', request),
    units: (query) => ask('units', query),
    grow: (lastYear) => ask('grow', lastYear),
    close: () => {
      worker.terminate();
      waiting.clear();
    },
  };
}
