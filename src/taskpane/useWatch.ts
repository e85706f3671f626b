import { useEffect } from 'react';

/** Begins to follow the workbook; gives the way to stop once Excel has answered. */
export type Watch = () => Promise<() => void>;

/** Follows the workbook while there is something to follow, and stops even where Excel answered late. */
export function useWatch(watch: Watch | null): void {
  useEffect(() => {
    if (watch === null) return undefined;
    let stop: (() => void) | undefined;
    let closed = false;
    watch().then(
      (stopped) => {
        if (closed) stopped();
        else stop = stopped;
      },
      // Without events what is shown is still right at the time it was read, and can be read again by hand.
      () => undefined,
    );
    return () => {
      closed = true;
      stop?.();
    };
  }, [watch]);
}
