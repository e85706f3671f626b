import type { Answer, Ground, Question } from './session';

/** What is asked of the thread that reckons; the ground only where it is another one. */
export interface Asked {
  readonly id: number;
  readonly ground?: Ground;
  readonly question: Question;
}

/** Null: a newer question came before the answer. */
type Answered = { readonly id: number; readonly answer: Answer | null } | { readonly id: number; readonly error: string };

export interface Calculator {
  readonly ask: (ground: Ground, question: Question) => Promise<Answer | null>;
  readonly close: () => void;
}

/** Tries terms in a thread of its own, or in this one where there is none to be had. */
export function createCalculator(): Calculator {
  const answering = startWorker() ?? here();
  let known: Ground | null = null;
  let last = 0;
  return {
    ask: (ground, question) => {
      last += 1;
      const asked = { id: last, question, ...(ground !== known && { ground }) };
      known = ground;
      return answering.ask(asked);
    },
    close: answering.close,
  };
}

interface Answering {
  readonly ask: (asked: Asked) => Promise<Answer | null>;
  readonly close: () => void;
}

function startWorker(): Answering | null {
  try {
    return elsewhere(new Worker(new URL('./worker.ts', import.meta.url), { name: 'whatif-thread' }));
  } catch {
    return null;
  }
}

function here(): Answering {
  const desk = import(/* webpackChunkName: "whatif-desk" */ './desk').then(({ Desk }) => new Desk());
  return { ask: async (asked) => (await desk).answer(asked), close: () => undefined };
}

function elsewhere(worker: Worker): Answering {
  const waiting = new Map<number, { readonly resolve: (answer: Answer | null) => void; readonly reject: (error: Error) => void }>();
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    const waiter = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) waiter?.reject(new Error(data.error));
    else waiter?.resolve(data.answer);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return {
    ask: (asked) => new Promise((resolve, reject) => {
      waiting.set(asked.id, { resolve, reject });
      worker.postMessage(asked);
    }),
    close: () => {
      worker.terminate();
      waiting.clear();
    },
  };
}
