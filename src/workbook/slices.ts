import type { Progress, Slices } from '../accounting/slices';
import { eachOf } from '../accounting/slices';
import { WorkbookFailure } from './failure';

/** Work between two pauses, in milliseconds: short enough that typing and scrolling are not held up. */
const BUDGET = 25;

/** How often progress is told, in milliseconds. */
const TOLD_EVERY = 100;

export interface SliceOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs a calculation while the page goes on answering.
 * @throws WorkbookFailure cancelled, on `signal`; and what the calculation throws
 */
export async function runSlices<Result>(slices: Slices<Result>, { onProgress, signal }: SliceOptions = {}): Promise<Result> {
  let told = -Infinity;
  for (;;) {
    const began = performance.now();
    let now = began;
    while (now - began < BUDGET) {
      const step = slices.next();
      if (step.done === true) return step.value;
      now = performance.now();
      if (now - told < TOLD_EVERY) continue;
      told = now;
      onProgress?.(step.value);
    }
    await pause(signal);
  }
}

/**
 * Lets the page draw and answer.
 * @throws WorkbookFailure cancelled, on `signal`
 */
export async function pause(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  if (signal?.aborted) throw new WorkbookFailure('cancelled', {}, 'cancelled');
}

/** Goes through items in the same way. */
export const inSlices = <Item>(items: readonly Item[], work: (item: Item) => void, signal?: AbortSignal): Promise<void> => runSlices(eachOf(items, work), { signal });
