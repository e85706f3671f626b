import { useCallback, useEffect, useState } from 'react';
import type { Applied } from '../../workbook/applied';
import { readApplied } from '../../workbook/applied';
import type { WorkbookFailure } from '../../workbook/failure';
import { removeApplied } from '../../workbook/remove';
import { failureOf } from '../../workbook/run';

export interface AppliedColumns {
  readonly list: readonly Applied[];
  readonly failure: WorkbookFailure | null;
  readonly busy: boolean;
  readonly remove: (applied: Applied) => void;
  readonly dismiss: () => void;
}

/** What has been applied where, read whenever the task is open and something may have changed. */
export function useApplied(open: boolean, changed: unknown, onRemoved: () => void): AppliedColumns {
  const [list, setList] = useState<readonly Applied[]>([]);
  const [failure, setFailure] = useState<WorkbookFailure | null>(null);
  const [busy, setBusy] = useState(false);
  // The list is an aid; where it cannot be read the task goes on without it.
  const read = useCallback(() => void readApplied().then(setList, () => setList([])), []);
  useEffect(() => {
    if (open) read();
  }, [open, changed, read]);
  return {
    list,
    failure,
    busy,
    remove: (applied) => {
      setBusy(true);
      setFailure(null);
      removeApplied(applied)
        .catch((error: unknown) => setFailure(failureOf(error, 'unchanged')))
        .finally(() => {
          setBusy(false);
          read();
          onRemoved();
        });
    },
    dismiss: () => setFailure(null),
  };
}
