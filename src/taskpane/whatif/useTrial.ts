import { useEffect, useRef, useState } from 'react';
import type { Calculator } from './calculator';
import { createCalculator } from './calculator';
import type { Answer, Ground, Question } from './session';

/** What is asked, and what the screen says of it. */
export interface Inquiry<About> {
  readonly ground: Ground;
  readonly question: Question;
  /** Goes along, and comes back with the answer. */
  readonly about: About;
}

export type TrialRun<About> =
  | { readonly status: 'idle' | 'running' | 'broken' }
  /** `working`: terms have changed since, and are being reckoned. */
  | { readonly status: 'answered'; readonly answer: Answer; readonly inquiry: Inquiry<About>; readonly working: boolean };

/** A slider moves faster than a large ledger is reckoned, in milliseconds. */
const SETTLED_AFTER = 120;

/** Asks whenever terms have settled; what was asked before is given up, what was answered stays until the next answer is there. */
export function useTrial<About>(inquiry: Inquiry<About> | null): TrialRun<About> {
  const [run, setRun] = useState<TrialRun<About>>({ status: 'idle' });
  const calculator = useRef<Calculator | null>(null);
  useEffect(() => () => calculator.current?.close(), []);
  useEffect(() => {
    if (inquiry === null) return undefined;
    let given = false;
    const timer = setTimeout(() => {
      setRun((now) => (now.status === 'answered' && now.inquiry.ground === inquiry.ground ? { ...now, working: true } : { status: 'running' }));
      calculator.current ??= createCalculator();
      calculator.current.ask(inquiry.ground, inquiry.question).then(
        (answer) => {
          if (!given && answer !== null) setRun({ status: 'answered', answer, inquiry, working: false });
        },
        () => {
          calculator.current?.close();
          calculator.current = null;
          if (!given) setRun({ status: 'broken' });
        },
      );
    }, SETTLED_AFTER);
    return () => {
      given = true;
      clearTimeout(timer);
    };
  }, [inquiry]);
  return run;
}
